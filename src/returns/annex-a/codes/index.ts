import { leftProcess, noLonger } from './adoption.ts'
import { ceased, interview, legal, location, permanence, placement, provider } from './care.ts'
import type { CodeSet } from './code-set.ts'
import { council } from './councils.ts'
import { accommodation, activity, eligibility, suitability, touch } from './leavers.ts'
import { abuse, closure, need, status } from './need.ts'
import { disability, ethnicity, gender, nfa, seen, yesNo } from './people.ts'
import { source } from './source.ts'

/** Every set of codes of the lists, by a name of ours. */
export const CODE_SETS = {
  gender,
  ethnicity,
  source,
  nfa,
  disability,
  seen,
  yesNo,
  need,
  closure,
  status,
  abuse,
  legal,
  permanence,
  ceased,
  placement,
  provider,
  location,
  council,
  interview,
  eligibility,
  touch,
  accommodation,
  suitability,
  activity,
  noLonger,
  leftProcess,
} satisfies Record<string, CodeSet>

export type CodeSetName = keyof typeof CODE_SETS

export { isBlank, readCode } from './read-code.ts'
