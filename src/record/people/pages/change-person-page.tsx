import { Button, CheckboxField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../access/index.ts'
import { personPath } from '../../paths.ts'
import { changePerson, factsOf } from '../change-person.ts'
import { openPerson } from '../front.ts'
import { changePersonPath } from '../paths.ts'
import type { Person } from '../person.ts'
import { NameFields, NeedsFields } from './about-fields.tsx'

/** Changes what is known of somebody. */
export const changePersonPage = page({
  path: changePersonPath,
  inWords: 'Form to change details',
  may: may('write', subject.person()),
  read: (viewer, { person = '' }) => openPerson(viewer, person),
  title: ({ name }) => `Change details: ${name}`,
  trail: ({ id, name }) => [{ text: name, href: personPath({ person: id }) }],
  view: (person, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{person.name}</span>
          Change details
        </h1>
        <PageForm frame={frame} version={person.version} start={startOf(person)}>
          <NameFields />
          <CheckboxField
            name="keepFormerName"
            label="If the name changes, keep the one before as a former name"
          />
          <NeedsFields />
          <Button preventDoubleClick>Save</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: changePerson,
      done: ({ person, changed }) => ({
        to: personPath({ person }),
        notice:
          changed.length > 0 ? 'The details are changed.' : 'Nothing was different, so nothing was changed.',
      }),
    }),
  },
})

const startOf = (person: Person) => ({
  ...factsOf(person),
  otherLanguages: person.otherLanguages.join(', '),
  interpreter: person.interpreter === null ? undefined : person.interpreter ? 'yes' : 'no',
})
