import { Button, DateField, TextField } from '../../../platform/kit/index.ts'
import { toInput } from '../../../platform/pages/form-body.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../access/index.ts'
import { familyPath, personPath } from '../../paths.ts'
import { openPerson } from '../../people/front.ts'
import { nameOf, readPeople } from '../../people/person.ts'
import { leaveFamily, renameFamily, startFamily } from '../change-family.ts'
import { readFamily } from '../family.ts'
import { leaveFamilyPath, renameFamilyPath, startFamilyPath } from '../paths.ts'

const toFamily = ({ family }: { family: string }) => ({ to: familyPath({ family }) })

/** The name by which a family is listed. */
export const renameFamilyPage = page({
  path: renameFamilyPath,
  inWords: 'Form to rename the family',
  may: may('write', subject.family()),
  read: (viewer, { family = '' }) => readFamily(viewer, family),
  title: ({ name }) => `Rename the ${name} family`,
  trail: ({ id, name }) => [{ text: `${name} family`, href: familyPath({ family: id }) }],
  view: ({ name, version }, frame) => (
    <PageForm frame={frame} version={version} start={{ name }}>
      <h1 class="govuk-heading-l">Rename the {name} family</h1>
      <TextField name="name" label="By which name is the family listed?" width={30} />
      <Button>Save</Button>
    </PageForm>
  ),
  forms: { main: form({ operation: renameFamily, done: toFamily }) },
})

/** Somebody is no longer of the family. */
export const leaveFamilyPage = page({
  path: leaveFamilyPath,
  inWords: 'Form for somebody who has left the family',
  may: may('write', subject.family()),
  read: async (viewer, { family = '', person = '' }) => {
    const [who] = await readPeople(viewer, [person])
    return { family: await readFamily(viewer, family), name: who ? nameOf(who) : 'Somebody' }
  },
  title: ({ name }) => `${name} is no longer in the family`,
  trail: ({ family: { id, name } }) => [{ text: `${name} family`, href: familyPath({ family: id }) }],
  view: ({ name }, frame) => (
    <PageForm frame={frame}>
      <h1 class="govuk-heading-l">{name} is no longer in the family</h1>
      <p class="govuk-body">Who they were to everyone stays on the record.</p>
      <DateField name="lastDay" label="What was their last day in the family?" />
      <TextField name="reason" label="What happened?" optional />
      <Button>Save</Button>
    </PageForm>
  ),
  forms: { main: form({ operation: leaveFamily, done: toFamily }) },
})

/** A family that begins on the record with one person; others are added to it. */
export const startFamilyPage = page({
  path: startFamilyPath,
  inWords: 'Form to start a family',
  may: may('write', subject.person()),
  read: (viewer, { person = '' }) => openPerson(viewer, person),
  title: ({ name }) => `Start a family with ${name}`,
  trail: ({ id, name }) => [{ text: name, href: personPath({ person: id }) }],
  view: ({ name, familyName }, frame) => (
    <PageForm frame={frame} start={{ name: familyName }}>
      <h1 class="govuk-heading-l">Start a family with {name}</h1>
      <p class="govuk-body">The others are added to it next.</p>
      <TextField name="name" label="By which name is the family listed?" width={30} />
      <DateField name="from" label="In the family since when?" hint="Leave it empty for today" optional />
      <Button preventDoubleClick>Start the family</Button>
    </PageForm>
  ),
  forms: {
    main: form({
      operation: startFamily,
      input: (body, { person = '' }) => ({ ...toInput(body), people: [person] }),
      done: toFamily,
    }),
  },
})
