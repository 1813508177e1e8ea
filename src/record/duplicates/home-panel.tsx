import { HomeList, homePanel } from '../../platform/pages/home-panel.tsx'
import { duplicatesPath } from './paths.ts'

/** The way to records that may be one person. They are sought when somebody asks: to compare everyone takes too long here. */
export const duplicatesPanel = homePanel({
  capability: 'merge',
  order: 60,
  read: async ({ today }) => Number(today.slice(0, 4)),
  view: (last) => (
    <HomeList
      title="Records that may be one person"
      items={[last, last - 1, last - 2].map((year) => ({
        href: duplicatesPath({}, { year }),
        text: `Look at those born in ${year}`,
      }))}
      more={{ href: duplicatesPath(), text: 'Choose another year' }}
    />
  ),
})
