import { SubNavigation } from '../../platform/kit/index.ts'
import { mayEver } from '../../record/access/index.ts'
import {
  directoryPath,
  linkUpsPath,
  offersPath,
  programmesPath,
  teenagersPath,
  timePath,
  volunteersPath,
} from '../paths.ts'

const PAGES = [
  { text: 'Directory', href: directoryPath(), capability: 'keep-community' },
  { text: 'Offers to everybody', href: offersPath(), capability: 'keep-community' },
  { text: 'Young people', href: teenagersPath(), capability: 'help-young-people' },
  { text: 'Link-ups', href: linkUpsPath(), capability: 'coordinate' },
  { text: 'Volunteers', href: volunteersPath(), capability: 'coordinate' },
  { text: 'Time bank', href: timePath(), capability: 'coordinate' },
  { text: 'Direct support', href: programmesPath(), capability: 'keep-programmes' },
] as const

/** The pages of the community, side by side: those that somebody with these roles may open. */
export const CommunityNav = ({ here, roles }: { here: string; roles: readonly string[] }) => (
  <SubNavigation
    label="Community"
    items={PAGES.filter(({ capability }) => mayEver(roles, capability)).map(({ text, href }) => ({
      text,
      href,
      current: href === here,
    }))}
  />
)
