import { HomeList, homePanel } from '../../platform/pages/home-panel.tsx'
import { ownTimePath } from '../paths.ts'
import { readOwnSeconds } from './read-own-time.ts'
import { lengthInWords } from './words.ts'

/** What recording took the viewer lately, at the end of home: theirs alone. */
export const ownTimePanel = homePanel({
  capability: 'be-signed-in',
  order: 95,
  read: readOwnSeconds,
  view: (recording) => {
    if (recording < 60) return null
    return (
      <HomeList
        title="Your time recording"
        says={`${lengthInWords(recording)} in the last four weeks. Only you see this.`}
        items={[]}
        more={{ href: ownTimePath(), text: 'What took how long' }}
      />
    )
  },
})
