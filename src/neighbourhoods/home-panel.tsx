import { HomeList, homePanel } from '../platform/pages/home-panel.tsx'
import { neighbourhoodsPath } from './paths.ts'

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
          text: 'Neighbourhoods',
          after: 'footprints, venues and what people said',
        },
      ]}
    />
  ),
})
