import { Button, RadioGroup, TextArea, TextField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may, subject } from '../../access/index.ts'
import { ALIAS_KINDS, choicesOf } from '../../codes.ts'
import { personPath } from '../../paths.ts'
import { addAlias, aliasesOf, removeAlias } from '../aliases.ts'
import { openPerson } from '../front.ts'
import { addAliasPath, removeAliasPath } from '../paths.ts'

const toPerson = ({ person }: { person: string }) => ({ to: personPath({ person }) })

/** Another name of somebody. */
export const addAliasPage = page({
  path: addAliasPath,
  inWords: 'Form for another name',
  may: may('write', subject.person()),
  read: (viewer, { person = '' }) => openPerson(viewer, person),
  title: ({ name }) => `Add another name: ${name}`,
  trail: ({ id, name }) => [{ text: name, href: personPath({ person: id }) }],
  view: ({ name }, frame) => (
    <PageForm frame={frame}>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{name}</span>
        Add another name
      </h1>
      <RadioGroup name="kind" label="What kind of name is it?" items={choicesOf(ALIAS_KINDS)} />
      <TextField name="givenNames" label="Given names" width={30} optional />
      <TextField name="familyName" label="Family name, or the whole name" width={30} />
      <Button preventDoubleClick>Add the name</Button>
    </PageForm>
  ),
  forms: { main: form({ operation: addAlias, done: toPerson }) },
})

/** A name that was not theirs. */
export const removeAliasPage = page({
  path: removeAliasPath,
  may: may('write', subject.person()),
  read: async (viewer, { person = '', alias = '' }) => ({
    person: await openPerson(viewer, person),
    alias: (await aliasesOf(viewer, [person])).find(({ id }) => id === alias),
  }),
  title: 'Take away a name',
  trail: ({ person: { id, name } }) => [{ text: name, href: personPath({ person: id }) }],
  view: ({ person, alias }, frame) => (
    <PageForm frame={frame}>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{person.name}</span>
        Take away the name {alias?.name ?? 'that is gone already'}
      </h1>
      <TextArea name="reason" label="Why is it taken away?" rows={3} />
      <Button preventDoubleClick>Take it away</Button>
    </PageForm>
  ),
  forms: { main: form({ operation: removeAlias, done: toPerson }) },
})
