import { Button, DateField, TextArea } from '../../../platform/kit/index.ts'
import { dayParts } from '../../../platform/pages/form-body.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { addMonths } from '../../../platform/time/day.ts'
import { may, subject } from '../../access/index.ts'
import { personPath } from '../../paths.ts'
import { nameOf, readPeople } from '../../people/person.ts'
import { addWarningNote } from '../add-warning-note.ts'
import { personWarningsPath } from '../paths.ts'
import { WarningNotes } from '../warning-notes.tsx'
import { readWarnings } from '../warnings.ts'

/** The warning notes of a person, and a form for one more. */
export const personWarningsPage = page({
  path: personWarningsPath,
  inWords: 'Warning notes',
  may: may('write', subject.person()),
  read: async (viewer, { person = '' }) => {
    const [about] = await readPeople(viewer, [person])
    return { person, name: nameOf(about!), warnings: await readWarnings(viewer, [person]) }
  },
  title: ({ name }) => `Warning notes: ${name}`,
  trail: ({ person, name }) => [{ text: name, href: personPath({ person }) }],
  view: ({ name, warnings }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{name}</span>
          Warning notes
        </h1>
        {warnings.length === 0 && <p class="govuk-body">There are none.</p>}
        <WarningNotes warnings={warnings} />
        <h2 class="govuk-heading-m">Add a warning note</h2>
        <PageForm frame={frame} start={{ reviewOn: dayParts(addMonths(frame.today, 3)) }}>
          <TextArea
            name="body"
            label="What do others have to know?"
            hint="Say what happened and what to do, not what somebody is. Everyone who helps the family sees it; they may read it too."
            rows={4}
            maxLength={500}
          />
          <DateField
            name="reviewOn"
            label="When should it be looked at again?"
            hint="Within 12 months, so that it does not stay for ever"
          />
          <Button preventDoubleClick>Add the warning note</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: addWarningNote,
      done: ({ person }) => ({
        to: personWarningsPath({ person }),
        notice: 'The warning note is in the record.',
      }),
    }),
  },
})
