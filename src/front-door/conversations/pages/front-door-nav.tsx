import { SubNavigation } from '../../../platform/kit/index.ts'
import {
  forumPath,
  frontDoorPath,
  learningPath,
  linksPath,
  repliesPath,
  safetyListPath,
} from '../../paths.ts'

const PAGES = [
  { text: 'Conversations', href: frontDoorPath() },
  { text: 'Safety checks', href: safetyListPath() },
  { text: 'Replies to send', href: repliesPath() },
  { text: 'Warm links to look at', href: linksPath() },
  { text: 'What we learn', href: learningPath() },
  { text: 'How we judge', href: forumPath() },
]

/** The lists of the front door, side by side. */
export function FrontDoorNav({ here }: { here: string }) {
  return (
    <SubNavigation
      label="Front door"
      items={PAGES.map((page) => ({ ...page, current: page.href === here }))}
    />
  )
}
