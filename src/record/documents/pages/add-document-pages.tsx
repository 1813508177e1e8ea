import { Button, CheckboxGroup, FileField, TextField } from '../../../platform/kit/index.ts'
import { type Frame, form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../access/index.ts'
import { nameOfWhose } from '../../chronology/name.ts'
import { readFamily } from '../../families/family.ts'
import { besidePerson } from '../../people/beside.ts'
import { tickItems } from '../../people/tick-items.ts'
import { addDocument } from '../add-document.ts'
import { LARGEST } from '../check-file.ts'
import { FILE_TYPES } from '../file-types.ts'
import { familyDocumentPath, familyDocumentsPath, personDocumentPath, personDocumentsPath } from '../paths.ts'
import { scanCommand } from '../scan.ts'
import { uploaded } from '../uploaded.ts'

const notice = 'The document is in the record.'

/** A document about a person, and perhaps others of the family. */
export const personDocumentPage = page({
  path: personDocumentPath,
  inWords: 'Form for a new document',
  may: may('write', subject.person()),
  uploads: LARGEST,
  read: async (viewer, { person = '' }) => ({
    id: person,
    name: await nameOfWhose(viewer, { person }),
    others: (await besidePerson(viewer, person)).people,
    scans: scanCommand() !== undefined,
  }),
  title: ({ name }) => `Add a document about ${name}`,
  trail: ({ id, name }) => [{ text: `Documents: ${name}`, href: personDocumentsPath({ person: id }) }],
  view: ({ name, others, scans }, frame) => (
    <DocumentForm frame={frame} title={`Add a document about ${name}`} scans={scans}>
      {others.length > 0 && (
        <CheckboxGroup name="also" label="Is it also about somebody else?" items={tickItems(others)} small />
      )}
    </DocumentForm>
  ),
  forms: {
    main: form({
      operation: addDocument,
      input: ({ also, about, content }, { person = '' }) => ({
        about,
        people: [...new Set([person, ...(Array.isArray(also) ? also : [])])],
        ...uploaded(content),
      }),
      done: (_, { person = '' }) => ({ to: personDocumentsPath({ person }), notice }),
    }),
  },
})

/** A document about some or all of a family. */
export const familyDocumentPage = page({
  path: familyDocumentPath,
  inWords: 'Form for a new document',
  may: may('write', subject.family()),
  uploads: LARGEST,
  read: async (viewer, { family = '' }) => {
    const { id, name, members } = await readFamily(viewer, family)
    const people = members.filter((member) => !member.restricted)
    return { id, name: `${name} family`, people, scans: scanCommand() !== undefined }
  },
  title: ({ name }) => `Add a document about the ${name}`,
  trail: ({ id, name }) => [{ text: `Documents: ${name}`, href: familyDocumentsPath({ family: id }) }],
  view: ({ name, people, scans }, frame) => (
    <DocumentForm frame={frame} title={`Add a document about the ${name}`} scans={scans}>
      <CheckboxGroup name="people" label="Whom is it about?" items={tickItems(people)} small />
    </DocumentForm>
  ),
  forms: {
    main: form({
      operation: addDocument,
      input: ({ people, about, content }, { family = '' }) => ({
        about,
        people,
        family,
        ...uploaded(content),
      }),
      done: (_, { family = '' }) => ({ to: familyDocumentsPath({ family }), notice }),
    }),
  },
})

interface DocumentFormProps {
  frame: Frame
  title: string
  scans: boolean
  children: preact.JSX.Element | false
}

const ENDINGS = Object.keys(FILE_TYPES)

function DocumentForm({ frame, title, scans, children }: DocumentFormProps) {
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{title}</h1>
        <PageForm frame={frame} files>
          <FileField
            name="content"
            label="The file"
            hint={`At most 20 MB: ${ENDINGS.join(', ')}.${scans ? '' : ' Files are not scanned for viruses here.'}`}
            accept={ENDINGS.map((ending) => `.${ending}`).join(',')}
          />
          <TextField name="about" label="What is it?" hint="For example, “Letter from school”" />
          {children}
          <Button preventDoubleClick>Add the document</Button>
        </PageForm>
      </div>
    </div>
  )
}
