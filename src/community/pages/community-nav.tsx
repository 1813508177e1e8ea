import { SubNavigation } from '../../platform/kit/index.ts'
import { mayEver } from '../../record/access/index.ts'
import { directoryPath } from '../paths.ts'

const PAGES = [{ text: 'Directory', href: directoryPath(), capability: 'keep-community' }] as const

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
