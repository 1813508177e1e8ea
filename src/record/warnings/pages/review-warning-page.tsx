import { Button, DateField, InsetText, RadioGroup, TextField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInWords } from '../../../platform/time/words.ts'
import { may, subject } from '../../access/index.ts'
import { personWarningsPath, reviewWarningPath } from '../paths.ts'
import { reviewWarningNote } from '../review-warning-note.ts'
import { readWarning } from '../warnings.ts'

const outcomes = [
  { value: 'keep', text: 'Yes, keep it' },
  { value: 'end', text: 'No, end it' },
]

/** Is a warning note still needed? */
export const reviewWarningPage = page({
  path: reviewWarningPath,
  title: 'Is this warning note still needed?',
  may: may('write', subject.warning()),
  read: (viewer, { warning = '' }) => readWarning(viewer, warning),
  trail: ({ person }) => [
    { text: `Warning notes: ${person.name}`, href: personWarningsPath({ person: person.id }) },
  ],
  view: ({ body, since, person, version }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{person.name}</span>
          Is this warning note still needed?
        </h1>
        <InsetText>
          {body}
          <br />
          <span class="govuk-hint">Since {dayInWords(since)}</span>
        </InsetText>
        <PageForm frame={frame} version={version}>
          <RadioGroup name="outcome" label="Is it still needed?" items={outcomes} inline />
          <DateField
            name="reviewOn"
            label="If it stays, when should it be looked at again?"
            hint="Within 12 months. For example, 27 3 2027"
          />
          <TextField name="why" label="Why?" />
          <Button preventDoubleClick>Save</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: reviewWarningNote,
      done: ({ person }) => ({
        to: personWarningsPath({ person }),
        notice: 'The warning note was looked at.',
      }),
    }),
  },
})
