import { Button, CheckboxGroup, HiddenField, InsetText, Link, TextArea } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may, subject } from '../../record/access/index.ts'
import { readHead } from '../families/head.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { PlanGlance } from '../parts/plan-view.tsx'
import { agreementPath, agreePlanPath, newGoalPath, planPath } from '../paths.ts'
import { agreePlan, fingerprint } from '../plan/agree-plan.ts'
import { fairness } from '../plan/fairness.ts'
import { readOwners } from '../plan/owners.ts'
import { readPlan } from '../plan/read-plan.ts'

/** The family agrees the plan as it stands. */
export const agreePlanPage = page({
  path: agreePlanPath,
  title: 'Agree the plan',
  may: may('lead', subject.family()),
  read: async (viewer, { family = '' }) => ({
    head: await readHead(viewer, family),
    plan: await readPlan(viewer, family),
    owners: await readOwners(viewer, family),
  }),
  trail: ({ head }) => backTo('Plan', planPath({ family: head.id })),
  view: ({ head, plan, owners }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Agree the plan</h1>
        {plan.goals.length === 0 ? (
          <p class="govuk-body">
            There is nothing to agree yet.{' '}
            <Link href={newGoalPath({ family: head.id })}>Add what the family wants</Link>
          </p>
        ) : (
          <>
            <PlanGlance goals={plan.goals} />
            {fairness(plan.goals, owners).map((prompt) => (
              <InsetText>{prompt}</InsetText>
            ))}
            <PageForm frame={frame}>
              <HiddenField name="seen" value={fingerprint(plan)} />
              <CheckboxGroup
                name="agreedBy"
                label="Who agrees?"
                labelSize="m"
                items={owners.map(({ key, name }) => ({ value: key, text: name }))}
              />
              <TextArea
                name="familyView"
                label="What do they say about it?"
                hint="A sentence or two, each child in their own words. For a baby, what you saw."
                rows={3}
              />
              <Button preventDoubleClick>Agree the plan</Button>
            </PageForm>
          </>
        )}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: agreePlan,
      done: ({ family, number }) => ({
        to: agreementPath({ family, number: String(number) }),
        notice: 'The plan is agreed. You can print it for the family.',
      }),
    }),
  },
})
