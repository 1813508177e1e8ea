import { Button, DateField, RadioGroup, SelectField, TextArea } from '../../platform/kit/index.ts'
import { dayParts } from '../../platform/pages/form-body.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { may, subject } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { readHead } from '../families/head.ts'
import { backTo, familyName } from '../parts/family-frame.tsx'
import { assessmentPath, strengthPath } from '../paths.ts'
import { PROTECTIVE_STEPS, recordProtectiveStep } from '../strengths/record-protective-step.ts'

/** What somebody of the family did to keep them safe. */
export const strengthPage = page({
  path: strengthPath,
  title: 'They kept somebody safe',
  may: may('write', subject.family()),
  read: (viewer, { family = '' }) => readHead(viewer, family),
  trail: ({ id }) => backTo('How things are', assessmentPath({ family: id })),
  view: (head, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <span class="govuk-caption-l">{familyName(head)}</span>
        <h1 class="govuk-heading-l">They kept somebody safe</h1>
        <p class="govuk-body">
          Calling the police, asking for an order, telling somebody: this is a strength. It is written down as
          one, and nothing begins because of it.
        </p>
        <PageForm frame={frame} start={{ on: dayParts(frame.today) }}>
          <SelectField
            name="who"
            label="Who did it?"
            items={head.members.flatMap((one) => (one.restricted ? [] : { value: one.id, text: one.name }))}
            emptyText="Choose who"
          />
          <DateField name="on" label="When?" hint="For example, 27 3 2026" />
          <RadioGroup name="step" label="What did they do?" items={choicesOf(PROTECTIVE_STEPS)} small />
          <TextArea name="words" label="In a sentence" rows={3} maxLength={2000} />
          <Button preventDoubleClick>Write it down</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: recordProtectiveStep,
      done: ({ family }) => ({
        to: assessmentPath({ family }),
        notice: 'It stands in the record as a strength.',
      }),
    }),
  },
})
