import { FamilyFrame, type Head, readHead, throughout } from '../../family-help/index.ts'
import { Button, Link, Table } from '../../platform/kit/index.ts'
import { poundsOf } from '../../platform/money.ts'
import { page } from '../../platform/pages/page.ts'
import { shortDay } from '../../platform/time/words.ts'
import { may, subject } from '../../record/access/index.ts'
import { feedbackPath, supportPath } from '../../record/paths.ts'
import { readSpendings, type Spending } from '../budget/read-spendings.ts'
import { STATES } from '../budget/state.ts'
import { readCourses } from '../courses/read-courses.ts'
import { CoursesPart } from '../parts/courses-part.tsx'
import { MoneyPart } from '../parts/money-part.tsx'
import { newSpendingPath, spendingPath } from '../paths.ts'
import { readOffers } from '../poverty/read-offers.ts'

/** What helps this family beside the plan. */
export const supportPage = page({
  path: supportPath,
  title: 'Money and support',
  may: may('read', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    const spendings = await readSpendings(viewer, { family })
    const offers = await readOffers(viewer, family)
    const courses = await readCourses(viewer, family)
    return { head, ...throughout(head.withhold, { spendings, offers, courses }) }
  },
  view: ({ head, spendings, offers, courses }) => (
    <FamilyFrame head={head} tab="support" title="Money and support">
      <BudgetPart head={head} spendings={spendings} />
      <MoneyPart head={head} offers={offers} />
      <CoursesPart head={head} courses={courses} />
      <h2 class="govuk-heading-m">What they say of us</h2>
      <p class="govuk-body">
        <Link href={feedbackPath({ family: head.id })}>Ask how it was, or read what they let us see</Link>
      </p>
    </FamilyFrame>
  ),
})

function BudgetPart({ head, spendings }: { head: Head; spendings: readonly Spending[] }) {
  const family = head.id
  const spent = spendings.reduce((sum, one) => sum + one.spent, 0)
  return (
    <>
      <h2 class="govuk-heading-m">Spent from the budget</h2>
      {head.help && <Button href={newSpendingPath({ family })}>Spend from the budget</Button>}
      {spendings.length === 0 && <p class="govuk-body">Nothing is spent yet.</p>}
      {spendings.length > 0 && (
        <Table
          caption={`${poundsOf(spent)} in all`}
          head={['Day', 'What for', 'Where it stands', { text: 'Amount', format: 'numeric' }]}
          rows={spendings.map(({ id, askedOn, what, state, spent: own, asked }) => [
            shortDay(askedOn),
            <Link href={spendingPath({ family, spending: id })}>{what}</Link>,
            STATES[state],
            { text: poundsOf(state === 'spent' ? own : asked), format: 'numeric' },
          ])}
        />
      )}
    </>
  )
}
