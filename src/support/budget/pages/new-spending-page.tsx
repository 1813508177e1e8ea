import {
  backTo,
  familyName,
  newGoalPath,
  readHead,
  readPlan,
  throughout,
} from '../../../family-help/index.ts'
import { Button, Link, RadioGroup, SelectField, TextField } from '../../../platform/kit/index.ts'
import { poundsOf } from '../../../platform/money.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../../record/access/index.ts'
import { choicesOf } from '../../../record/codes.ts'
import { supportPath } from '../../../record/paths.ts'
import { newSpendingPath, spendingPath } from '../../paths.ts'
import { SPENDING_KINDS } from '../kinds.ts'
import { type Limit, ownLimit, spentThisMonth } from '../limits.ts'
import { spendFromBudget } from '../spend-from-budget.ts'

/** Four answers: how much, what for, which kind, which goal; the goal stands already where there is one. */
export const newSpendingPage = page({
  path: newSpendingPath,
  title: 'Spend from the budget',
  may: may('spend', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    const { goals } = throughout(head.withhold, await readPlan(viewer, family))
    return { head, goals, limit: await ownLimit(viewer), spent: await spentThisMonth(viewer) }
  },
  trail: ({ head }) => backTo('Money and support', supportPath({ family: head.id })),
  view: ({ head, goals, limit, spent }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Spend from the budget</h1>
        <p class="govuk-body">{limitInWords(limit, spent)}</p>
        <PageForm frame={frame} start={{ goal: goals[0]?.id }}>
          <TextField name="pounds" label="How much?" prefix="£" width={5} inputmode="decimal" />
          <TextField name="what" label="What for, in a few words?" />
          <SelectField
            name="kind"
            label="What kind of thing is it?"
            items={choicesOf(SPENDING_KINDS)}
            emptyText="Choose what it is for"
          />
          {goals.length > 0 ? (
            <RadioGroup
              name="goal"
              label="Which goal does it help with?"
              items={goals.map(({ id, words }) => ({ value: id, text: words }))}
              small
            />
          ) : (
            <p class="govuk-body">
              There is no goal in the plan yet.{' '}
              <Link href={newGoalPath({ family: head.id })}>Write one together</Link> when you can; the money
              does not wait for it.
            </p>
          )}
          <Button preventDoubleClick>Spend it</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: spendFromBudget,
      done: ({ family, spending, spent }) => ({
        to: spendingPath({ family, spending }),
        notice: spent
          ? 'It is spent. Keep the receipt here when you have it.'
          : 'It is more than your limit, so your manager was asked. Nothing else is needed from you.',
      }),
    }),
  },
})

function limitInWords({ once, month }: Limit, spent: number): string {
  const left = Number.isFinite(month) ? `, and ${poundsOf(Math.max(0, month - spent))} more this month` : ''
  return `You may spend up to ${poundsOf(once)} at once by yourself${left}. Above that, it is asked for in one step.`
}
