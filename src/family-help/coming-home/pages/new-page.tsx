import { Button, SelectField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../../record/access/index.ts'
import { readHead } from '../../families/head.ts'
import { backTo, familyName } from '../../parts/family-frame.tsx'
import { comingHomePath, homecomingPath, newHomecomingPath } from '../../paths.ts'
import { planComingHome } from '../plan-coming-home.ts'
import { PlanFields } from './plan-fields.tsx'

/** A new plan for a child to come home. */
export const newHomecomingPage = page({
  path: newHomecomingPath,
  title: 'Plan for a child to come home',
  may: may('lead', subject.family()),
  read: (viewer, { family = '' }) => readHead(viewer, family),
  trail: ({ id }) => backTo('Coming home', comingHomePath({ family: id })),
  view: (head, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">Plan for a child to come home</h1>
        <PageForm frame={frame}>
          <SelectField
            name="child"
            label="Which child?"
            emptyText="Choose the child"
            items={head.members.flatMap((one) =>
              one.restricted || !one.child ? [] : { value: one.id, text: one.name },
            )}
          />
          <PlanFields />
          <Button preventDoubleClick>Save the plan</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: planComingHome,
      done: ({ family, plan }) => ({ to: homecomingPath({ family, plan }), notice: 'The plan is saved.' }),
    }),
  },
})
