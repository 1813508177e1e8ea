import { Button, RadioGroup, TextArea, TextField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../access/index.ts'
import { choicesOf, IDENTIFIER_KINDS, IDENTIFIER_STATES } from '../../codes.ts'
import { personPath } from '../../paths.ts'
import { addIdentifier } from '../add-identifier.ts'
import { checkIdentifier, endIdentifier } from '../change-identifier.ts'
import { openPerson } from '../front.ts'
import { identifiersOf } from '../identifiers.ts'
import { addIdentifierPath, identifierPath } from '../paths.ts'

const states = choicesOf(IDENTIFIER_STATES)
const toPerson = ({ person }: { person: string }) => ({ to: personPath({ person }) })

/** A number by which somebody is known elsewhere. */
export const addIdentifierPage = page({
  path: addIdentifierPath,
  inWords: 'Form for a number',
  may: may('write', subject.person()),
  read: (viewer, { person = '' }) => openPerson(viewer, person),
  title: ({ name }) => `Add a number: ${name}`,
  trail: ({ id, name }) => [{ text: name, href: personPath({ person: id }) }],
  view: ({ name }, frame) => (
    <PageForm frame={frame} start={{ state: 'stated' }}>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{name}</span>
        Add a number
      </h1>
      <RadioGroup name="kind" label="What number is it?" items={choicesOf(IDENTIFIER_KINDS)} />
      <TextField name="value" label="The number" width={20} />
      <RadioGroup name="state" label="How sure is it?" items={states} />
      <Button preventDoubleClick>Add the number</Button>
    </PageForm>
  ),
  forms: {
    main: form({
      operation: addIdentifier,
      done: ({ person, doubt }) => ({
        to: personPath({ person }),
        notice: doubt ? `The number is on the record. ${doubt}` : 'The number is on the record.',
      }),
    }),
  },
})

/** How sure a number is, or that it is not theirs. */
export const identifierPage = page({
  path: identifierPath,
  may: may('write', subject.person()),
  read: async (viewer, { person = '', identifier = '' }) => ({
    person: await openPerson(viewer, person),
    number: (await identifiersOf(viewer, [person])).find(({ id }) => id === identifier),
  }),
  title: 'A number on the record',
  trail: ({ person: { id, name } }) => [{ text: name, href: personPath({ person: id }) }],
  view: ({ person, number }, frame) => (
    <>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{person.name}</span>
        {number ? `${number.label} ${number.value}` : 'This number is no longer on the record'}
      </h1>
      {number && (
        <>
          <PageForm frame={frame} start={{ state: number.state }}>
            <RadioGroup name="state" label="How sure is it?" items={states} />
            <Button>Save</Button>
          </PageForm>
          <h2 class="govuk-heading-m">It is not theirs, or no longer</h2>
          <PageForm frame={frame} name="end">
            <TextArea name="reason" label="How do you know?" rows={3} />
            <Button variant="secondary">Take the number away</Button>
          </PageForm>
        </>
      )}
    </>
  ),
  forms: {
    main: form({ operation: checkIdentifier, done: toPerson }),
    end: form({ operation: endIdentifier, done: toPerson }),
  },
})
