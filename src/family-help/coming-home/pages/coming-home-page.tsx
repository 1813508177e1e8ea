import { Button, Link } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may, subject } from '../../../record/access/index.ts'
import { nameOf } from '../../../record/people/person.ts'
import { readHead, throughout } from '../../families/head.ts'
import { FamilyFrame } from '../../parts/family-frame.tsx'
import { comingHomePath, homecomingPath, newHomecomingPath } from '../../paths.ts'
import { readComingHome } from '../read-coming-home.ts'
import { stabilityInWords } from '../stability.ts'

/** Children who come or came home from care. */
export const comingHomePage = page({
  path: comingHomePath,
  title: 'Coming home',
  may: may('read', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    return { head, plans: throughout(head.withhold, await readComingHome(viewer, family)) }
  },
  view: ({ head, plans }) => (
    <FamilyFrame head={head} tab="plan" title="Coming home">
      <p class="govuk-body">
        A goal that the family, the help and whoever looks after the child share. The help begins before the
        child comes home and stays after.
      </p>
      {plans.length === 0 && <p class="govuk-body">Nobody’s coming home is planned here.</p>}
      {plans.map(({ id, child, goal, stability, hopedOn }) => {
        const person = head.people.get(child)
        return (
          <section>
            <h2 class="govuk-heading-m">{person ? nameOf(person) : 'A child'}</h2>
            <p class="govuk-body">{goal}</p>
            <p class="govuk-body">
              {stabilityInWords(stability)}
              {stability.state === 'planned' && hopedOn ? `. Hoped for: ${dayInWords(hopedOn)}` : ''}.{' '}
              <Link
                href={homecomingPath({ family: head.id, plan: id })}
                hiddenText={person ? `for ${nameOf(person)}` : ''}
              >
                Open the plan
              </Link>
            </p>
          </section>
        )
      })}
      <Button href={newHomecomingPath({ family: head.id })}>Plan for a child to come home</Button>
    </FamilyFrame>
  ),
})
