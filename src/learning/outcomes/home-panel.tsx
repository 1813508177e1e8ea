import { HomeList, homePanel } from '../../platform/pages/home-panel.tsx'
import { disparityPath, outcomesPath } from '../paths.ts'

/** For those who learn from counts. */
export const outcomesPanel = homePanel({
  capability: 'analyse',
  order: 75,
  read: async () => undefined,
  view: () => (
    <HomeList
      title="What we learn"
      items={[
        { href: outcomesPath(), text: 'How it goes for families and children' },
        { href: disparityPath(), text: 'Who was helped before they came into care' },
      ]}
    />
  ),
})
