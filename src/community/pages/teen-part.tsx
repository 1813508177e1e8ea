import { Link } from '../../platform/kit/index.ts'
import { pagePart } from '../../platform/pages/page.ts'
import { personPath } from '../../record/paths.ts'
import { readPeople } from '../../record/people/person.ts'
import { teenBoardPath } from '../paths.ts'
import { isYoung } from '../teenagers/young.ts'

/** On a young person's page: the way to what they are offered. */
export const teenPart = pagePart({
  on: [personPath],
  async read(viewer, { person = '' }) {
    const [one] = await readPeople(viewer, [person])
    return one && !one.restricted && isYoung(one) ? one.id : undefined
  },
  view: (person) =>
    person ? (
      <p class="govuk-body">
        <Link href={teenBoardPath({ person })}>What they are offered, and harm outside the home</Link>
      </p>
    ) : null,
})
