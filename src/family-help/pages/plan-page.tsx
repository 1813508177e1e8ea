import { Button, ButtonGroup, InsetText, Link } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may, subject } from '../../record/access/index.ts'
import { isWithheld } from '../../record/people/withheld-names.ts'
import { readHead, throughout } from '../families/head.ts'
import { FamilyFrame } from '../parts/family-frame.tsx'
import { ActionView, ProgressTag } from '../parts/plan-view.tsx'
import * as paths from '../paths.ts'
import { fairness } from '../plan/fairness.ts'
import { readOwners } from '../plan/owners.ts'
import { type Plan, type PlanGoal, readPlan } from '../plan/read-plan.ts'

/** The family's shared plan as it stands. */
export const planPage = page({
  path: paths.planPath,
  title: 'Plan',
  may: may('read', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    const plan = await readPlan(viewer, family, head.people)
    const prompts = fairness(plan.goals, await readOwners(viewer, family, head.people))
    return { head, ...throughout(head.withhold, { plan, prompts }) }
  },
  view: ({ head, plan, prompts }) => (
    <FamilyFrame head={head} tab="plan" title="Plan">
      <Standing family={head.id} plan={plan} />
      {prompts.length > 0 && (
        <InsetText>
          {prompts.map((prompt) => (
            <p class="govuk-body">{prompt}</p>
          ))}
        </InsetText>
      )}
      {plan.goals.map((goal) => (
        <GoalView family={head.id} goal={goal} />
      ))}
      {plan.goals.length === 0 && (
        <p class="govuk-body">There is no goal yet. Begin with what the family wants.</p>
      )}
      <Doing family={head.id} plan={plan} />
      <Agreed family={head.id} plan={plan} />
    </FamilyFrame>
  ),
})

function Standing({ plan, family }: { plan: Plan; family: string }) {
  const [agreed] = plan.agreements
  if (!agreed) return plan.goals.length ? <p class="govuk-body">This plan is not agreed yet.</p> : null
  return (
    <p class="govuk-body">
      {plan.changedSince ? 'Changed since it was agreed on ' : 'Agreed on '}
      {dayInWords(agreed.agreedOn)} by {agreed.agreedBy.join(', ')}.{' '}
      {plan.changedSince && <Link href={paths.agreePlanPath({ family })}>Agree it again</Link>}
    </p>
  )
}

function GoalView({ family, goal }: { family: string; goal: PlanGoal }) {
  return (
    <section>
      <h2 class="govuk-heading-m">
        {goal.words} <ProgressTag last={goal.last} />
      </h2>
      {goal.last?.words && <p class="govuk-body">{goal.last.words}</p>}
      {goal.actions.length ? (
        <ul class="govuk-list govuk-list--spaced">
          {goal.actions.map((action) => (
            <ActionView action={action} />
          ))}
        </ul>
      ) : (
        <p class="govuk-body">Nobody does anything for this yet.</p>
      )}
      {!isWithheld(goal) && (
        <p class="govuk-body">
          <Link href={paths.goalPath({ family, goal: goal.id })} hiddenText={`the goal: ${goal.words}`}>
            Change
          </Link>
        </p>
      )}
    </section>
  )
}

function Doing({ family, plan }: { family: string; plan: Plan }) {
  return (
    <ButtonGroup>
      <Button href={paths.newGoalPath({ family })}>Add a goal</Button>
      {plan.goals.length > 0 && (
        <>
          <Button variant="secondary" href={paths.reviewPlanPath({ family })}>
            Look at it together
          </Button>
          <Button variant="secondary" href={paths.agreePlanPath({ family })}>
            Agree the plan
          </Button>
        </>
      )}
    </ButtonGroup>
  )
}

function Agreed({ family, plan }: { family: string; plan: Plan }) {
  if (plan.agreements.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">Plans that were agreed</h2>
      <ul class="govuk-list">
        {plan.agreements.map(({ number, agreedOn }) => (
          <li>
            <Link href={paths.agreementPath({ family, number: String(number) })}>
              Number {number}, {dayInWords(agreedOn)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
