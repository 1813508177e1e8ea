import { HomeList, homePanel } from '../../platform/pages/home-panel.tsx'
import { duplicatesPath } from './paths.ts'

/** The way to records that may be one person. They are sought when somebody asks: to compare everyone takes too long here. */
export const duplicatesPanel = homePanel({
  capability: 'merge',
  order: 60,
  read: async () => undefined,
  view: () => (
    <HomeList
      title="Records that may be one person"
      items={[
        { href: duplicatesPath({}, { why: 'number' }), text: 'Those with the same NHS number' },
        { href: duplicatesPath({}, { why: 'exact' }), text: 'Those with the same names and date of birth' },
      ]}
      more={{ href: duplicatesPath(), text: 'All that may be one person' }}
    />
  ),
})
