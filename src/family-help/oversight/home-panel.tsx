import { HomeList, homePanel } from '../../platform/pages/home-panel.tsx'
import { accessRulesPath } from '../../record/access/index.ts'
import { accountsPath } from '../../record/accounts/paths.ts'
import { policyPath } from '../../record/policy/index.ts'

/** For those who look after the program: what there is for them to set. */
export const managePanel = homePanel({
  capability: 'manage',
  order: 90,
  read: async ({ actor }) => actor.roles.every((role) => role === 'administrator'),
  view: (alone) => (
    <HomeList
      title="Looking after Kith"
      says={
        alone ? 'Nothing waits for you. You set how Kith works; no child’s record is open to you.' : undefined
      }
      items={[
        { href: accountsPath(), text: 'Accounts', after: 'who may sign in, and as what' },
        {
          href: policyPath(),
          text: 'What the council sets',
          after: 'footprints, limits, disciplines and reminders',
        },
        { href: accessRulesPath(), text: 'Who can do what' },
      ]}
    />
  ),
})
