import { Link } from '../../platform/kit/index.ts'
import { pagePart } from '../../platform/pages/page.ts'
import { picturesPath } from '../../returns/index.ts'
import { neighboursPath } from './paths.ts'

/** On the pictures of a council: the way to councils like it, whose figures tell more than England’s. */
export const besidePictures = pagePart({
  on: [picturesPath],
  read: () => Promise.resolve(null),
  view: () => (
    <p class="govuk-body">
      <Link href={neighboursPath()}>Councils like this one, and their published figures</Link>
    </p>
  ),
})
