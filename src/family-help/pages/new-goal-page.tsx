import { Button, TextArea } from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may, subject } from '../../record/access/index.ts'
import { readHead } from '../families/head.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { newGoalPath, planPath } from '../paths.ts'
import { readOwners } from '../plan/owners.ts'
import { setOutGoal } from '../plan/set-out-goal.ts'

/** A goal, written as it is said; each part can be put in its own box afterwards, on the page that changes it. */
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
          <TextArea
            name="words"
            label="What does the family want?"
            hint="A sentence or two in their own words: “We want mornings without shouting”."
            rows={2}
          />
          <TextArea
            name="lines"
            label="Who will do what?"
            hint={`A line for each thing, as you would say it: “${example(owners)}: lay the clothes out at night, so that mornings are calm”. Everybody can have a part: ${owners.map(({ name }) => name).join(', ')}.`}
            rows={5}
          />
          <Button preventDoubleClick>Save the goal</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: setOutGoal,
      done: ({ family }) => ({ to: planPath({ family }), notice: 'The goal is in the plan.' }),
    }),
  },
})

const example = (owners: readonly { name: string }[]) => owners[0]?.name ?? 'Mum'
