import { HomeList, homePanel } from '../../platform/pages/home-panel.tsx'
import { ownTimePath } from '../paths.ts'
import { readOwnTime } from './read-own-time.ts'
import { lengthInWords } from './words.ts'

/** What recording took the viewer lately, at the end of home: theirs alone. */
export const ownTimePanel = homePanel({
  capability: 'be-signed-in',
  order: 95,
  read: readOwnTime,
  view: ({ tasks }) => {
    const recording = tasks.reduce((sum, { seconds }) => sum + seconds, 0)
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
