import { Button, CheckboxGroup, type Content, HiddenField, SelectField } from '../../../platform/kit/index.ts'
import { dayParts, toInput } from '../../../platform/pages/form-body.ts'
import { type Frame, form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../access/index.ts'
import { readFamily } from '../../families/family.ts'
import { familyPath, personPath } from '../../paths.ts'
import { type Beside, besidePerson } from '../../people/beside.ts'
import { nameOf, readPeople } from '../../people/person.ts'
import { tickItems } from '../../people/tick-items.ts'
import { familyNotePath, notePath, personNotePath } from '../paths.ts'
import { writeNote } from '../write-note.ts'
import { NoteFields } from './note-fields.tsx'

const done = ({ note }: { note: string }) => ({
  to: notePath({ note }),
  notice: 'The note is in the record.',
})

/** A note that begins with one person; the others of the family are a tick away. */
export const personNotePage = page({
  path: personNotePath,
  inWords: 'Form for a new note',
  may: may('write', subject.person()),
  read: async (viewer, { person = '' }) => {
    const [about] = await readPeople(viewer, [person])
    return { person, name: nameOf(about!), ...(await besidePerson(viewer, person)) }
  },
  title: ({ name }) => `Write a note about ${name}`,
  trail: ({ person, name }) => [{ text: name, href: personPath({ person }) }],
  view: ({ name, families, people }, frame) => (
    <NoteForm frame={frame} title={`Write a note about ${name}`}>
      {people.length > 0 && (
        <CheckboxGroup
          name="also"
          label="Is it also about somebody else?"
          hint="You write it once; it shows on each."
          items={tickItems(people)}
          small
        />
      )}
      <FamilyField families={families} />
    </NoteForm>
  ),
  forms: {
    main: form({
      operation: writeNote,
      input: ({ also, ...values }, { person = '' }) => ({
        ...toInput(values),
        people: [...new Set([person, ...(Array.isArray(also) ? also : [])])],
      }),
      done,
    }),
  },
})

/** A note that begins with a family: about one, several or all of them. */
export const familyNotePage = page({
  path: familyNotePath,
  inWords: 'Form for a new note',
  may: may('write', subject.family()),
  read: async (viewer, { family = '' }) => {
    const { id, name, members } = await readFamily(viewer, family)
    return { id, name, people: members.filter((member) => !member.restricted) }
  },
  title: ({ name }) => `Write a note about the ${name} family`,
  trail: ({ id, name }) => [{ text: `${name} family`, href: familyPath({ family: id }) }],
  view: ({ name, people }, frame) => (
    <NoteForm frame={frame} title={`Write a note about the ${name} family`}>
      <CheckboxGroup
        name="people"
        label="Whom is it about?"
        hint="Choose everyone whom it says something about. You write it once; it shows on each."
        items={tickItems(people)}
        small
      />
    </NoteForm>
  ),
  forms: { main: form({ operation: writeNote, done }) },
})

interface NoteFormProps {
  frame: Frame
  title: string
  children: Content
}

function NoteForm({ frame, title, children }: NoteFormProps) {
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{title}</h1>
        <PageForm frame={frame} start={{ happenedOn: dayParts(frame.today) }}>
          {children}
          <NoteFields />
          <Button preventDoubleClick>Save the note</Button>
        </PageForm>
      </div>
    </div>
  )
}

function FamilyField({ families }: Pick<Beside, 'families'>) {
  if (families.length === 0) return null
  if (families.length === 1) return <HiddenField name="family" value={families[0]!.id} />
  const items = families.map(({ id, name }) => ({ value: id, text: `${name} family` }))
  return (
    <SelectField name="family" label="Which family is it about?" emptyText="None of them" items={items} />
  )
}
