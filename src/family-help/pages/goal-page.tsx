import { KithError } from '../../platform/errors.ts'
import { Button, Details, TextField } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may, subject } from '../../record/access/index.ts'
import { mustBeWhole } from '../../record/people/withheld-names.ts'
import { readHead, throughout } from '../families/head.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { GoalFields, goalInput } from '../parts/goal-fields.tsx'
import { goalPath, planPath } from '../paths.ts'
import { changeGoal } from '../plan/change-goal.ts'
import { endGoal } from '../plan/end-goal.ts'
import { readOwners } from '../plan/owners.ts'
import { type PlanGoal, readPlan } from '../plan/read-plan.ts'

/** Changes a goal and who does what, or takes it out of the plan. */
export const goalPage = page({
  path: goalPath,
  title: 'Change a goal',
  may: may('write', subject.family()),
  async read(viewer, { family = '', goal = '' }) {
    const head = await readHead(viewer, family)
    const found = (await readPlan(viewer, family)).goals.find(({ id }) => id === goal)
    if (!found) throw new KithError('not-found', 'That goal is not in the plan now. Open the plan again.')
    mustBeWhole(throughout(head.withhold, found))
    return { head, goal: found, owners: await readOwners(viewer, family) }
  },
  trail: ({ head }) => backTo('Plan', planPath({ family: head.id })),
  view: ({ head, goal, owners }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Change a goal</h1>
        <PageForm frame={frame} version={goal.version} start={startOf(goal)}>
          <GoalFields owners={owners} />
          <Button preventDoubleClick>Save the goal</Button>
        </PageForm>
        <Details summary="It leaves the plan" open={frame.form.name === 'end'}>
          <PageForm frame={frame} name="end" version={goal.version}>
            <TextField name="why" label="Was it reached, or what changed?" />
            <Button variant="secondary">Take the goal out</Button>
          </PageForm>
        </Details>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: changeGoal,
      input: goalInput,
      done: ({ family }) => ({ to: planPath({ family }), notice: 'The goal is saved.' }),
    }),
    end: form({
      operation: endGoal,
      done: ({ family }) => ({ to: planPath({ family }), notice: 'The goal left the plan.' }),
    }),
  },
})

const startOf = ({ words, actions }: PlanGoal) => ({
  words,
  actions: actions.map(({ id, what, owner, purpose, difference }) => ({
    action: id,
    what,
    owner: owner.key,
    purpose,
    difference,
  })),
})
