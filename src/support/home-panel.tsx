import { HomeList, homePanel } from '../platform/pages/home-panel.tsx'
import { budgetPath, cataloguePath, gainsPath } from './paths.ts'

/** For those who learn from counts, or choose what a place has. */
export const countsPanel = homePanel({
  capability: 'analyse',
  order: 76,
  read: async () => undefined,
  view: () => (
    <HomeList
      title="What families are helped with"
      items={[
        { href: budgetPath(), text: 'The families’ budget', after: 'with files for the council’s ledger' },
        { href: gainsPath(), text: 'What help with money came to' },
        { href: cataloguePath(), text: 'Courses and programmes' },
      ]}
    />
  ),
})
