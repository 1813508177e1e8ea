import { Button } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may, subject } from '../../record/access/index.ts'
import { readHead } from '../families/head.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { GoalFields, goalInput } from '../parts/goal-fields.tsx'
import { newGoalPath, planPath } from '../paths.ts'
import { addGoal } from '../plan/add-goal.ts'
import { readOwners } from '../plan/owners.ts'

export const newGoalPage = page({
  path: newGoalPath,
  title: 'Add a goal',
  may: may('write', subject.family()),
  read: async (viewer, { family = '' }) => ({
    head: await readHead(viewer, family),
    owners: await readOwners(viewer, family),
  }),
  trail: ({ head }) => backTo('Plan', planPath({ family: head.id })),
  view: ({ head, owners }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Add a goal</h1>
        <PageForm frame={frame}>
          <GoalFields owners={owners} />
          <Button preventDoubleClick>Save the goal</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: addGoal,
      input: goalInput,
      done: ({ family }) => ({ to: planPath({ family }), notice: 'The goal is in the plan.' }),
    }),
  },
})
