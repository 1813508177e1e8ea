import { Button, DateField, RadioGroup, TextField } from '../../../platform/kit/index.ts'
import { dayParts } from '../../../platform/pages/form-body.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../access/index.ts'
import { choicesOf, SEXES } from '../../codes.ts'
import { personPath } from '../../paths.ts'
import { openPerson } from '../front.ts'
import { recordBirthPath, recordDeathPath } from '../paths.ts'
import { recordBirth } from '../record-birth.ts'
import { recordDeath } from '../record-death.ts'

/** A baby is born; the same record goes on. */
export const recordBirthPage = page({
  path: recordBirthPath,
  may: may('write', subject.person()),
  read: (viewer, { person = '' }) => openPerson(viewer, person),
  title: 'The baby is born',
  trail: ({ id, name }) => [{ text: name, href: personPath({ person: id }) }],
  view: ({ version, familyName }, frame) => (
    <PageForm frame={frame} version={version} start={{ familyName }}>
      <h1 class="govuk-heading-l">The baby is born</h1>
      <DateField name="birthDate" label="Date of birth" />
      <TextField name="givenNames" label="Given names" width={30} optional />
      <TextField name="familyName" label="Family name" width={30} optional />
      <RadioGroup name="sex" label="Sex registered at birth" items={choicesOf(SEXES)} inline />
      <Button preventDoubleClick>Save</Button>
    </PageForm>
  ),
  forms: {
    main: form({
      operation: recordBirth,
      done: ({ person }) => ({ to: personPath({ person }), notice: 'The birth is on the record.' }),
    }),
  },
})

/** Somebody has died. */
export const recordDeathPage = page({
  path: recordDeathPath,
  inWords: 'Form to record a death',
  may: may('write', subject.person()),
  read: (viewer, { person = '' }) => openPerson(viewer, person),
  title: ({ name }) => `Record a death: ${name}`,
  trail: ({ id, name }) => [{ text: name, href: personPath({ person: id }) }],
  view: ({ name, version, deathDate }, frame) => (
    <PageForm frame={frame} version={version} start={{ deathDate: dayParts(deathDate) }}>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{name}</span>
        Record a death
      </h1>
      <p class="govuk-body">Nothing else changes: who they were to the family stays on the record.</p>
      <DateField name="deathDate" label="When did they die?" />
      <TextField name="basis" label="How do we know?" optional />
      <Button preventDoubleClick>Save</Button>
    </PageForm>
  ),
  forms: {
    main: form({
      operation: recordDeath,
      done: ({ person }) => ({ to: personPath({ person }), notice: 'The death is on the record.' }),
    }),
  },
})
