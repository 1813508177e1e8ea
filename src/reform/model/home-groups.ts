import type { homesOutturn } from './facts/outturn.ts'
import { homeKinds } from './homes.ts'

/** The nine kinds of home in the four groups in which the Department publishes them, so that what happened stands beside. */
export const homeGroups = [
  {
    id: 'foster',
    name: 'Foster homes, kinship among them',
    kinds: ['kinship', 'council-foster', 'agency-foster'],
  },
  { id: 'childrensHomes', name: 'Children’s homes and secure homes', kinds: ['childrens-home', 'secure'] },
  { id: 'supported', name: 'Supported accommodation', kinds: ['supported'] },
  {
    id: 'other',
    name: 'With parents, placed for adoption, and other',
    kinds: ['parents', 'adoption', 'other'],
  },
] as const satisfies readonly { id: keyof typeof homesOutturn; name: string; kinds: readonly string[] }[]

/** Children in a group of kinds, from counts in the order of `homeKinds`. */
export const inGroup = (counts: readonly number[], kinds: readonly string[]) =>
  homeKinds.reduce((sum, { id }, place) => sum + (kinds.includes(id) ? (counts[place] ?? 0) : 0), 0)
