import { HomeList, homePanel } from '../platform/pages/home-panel.tsx'
import { needsListPath, neighbourhoodsPath } from './paths.ts'

/** For those who shape help to local need: the way to what is drawn and written. */
export const homePanelOfPlaces = homePanel({
  capability: 'shape-neighbourhoods',
  order: 80,
  read: async () => undefined,
  view: () => (
    <HomeList
      title="Neighbourhoods"
      items={[
        {
          href: neighbourhoodsPath(),
          text: 'Footprints and venues',
          after: 'what is drawn, and what people said of it',
        },
        { href: needsListPath(), text: 'What is needed here', after: 'needs assessments' },
      ]}
    />
  ),
})
