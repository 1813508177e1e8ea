import {
  AddAnother,
  Alert,
  Button,
  CheckboxField,
  DateField,
  inside,
  Link,
  MoreFields,
  SelectField,
  TextField,
} from '../../../platform/kit/index.ts'
import { toInput } from '../../../platform/pages/form-body.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { choicesOf, SEXES } from '../../../record/codes.ts'
import { nameOf } from '../../../record/people/person.ts'
import { conversationPath, newPeoplePath, whoPath } from '../../paths.ts'
import { addFamily, whoEachMayBe } from '../add-family.ts'
import type { MayBe } from '../add-person.ts'
import { readConversation } from '../conversation.ts'
import { FAMILY_PARTS } from '../family-parts.ts'
import { typedPeople } from '../typed-people.ts'

interface Data {
  conversation: string
  about: string
  /** By row, those who look alike. */
  alike: MayBe[][]
}

const parts = Object.entries(FAMILY_PARTS).map(([value, { words }]) => ({ value, text: words }))

/** A whole family in one go: a row for each person says who they are, and nothing of it is asked again. */
export const newPeoplePage = page<Data>({
  path: newPeoplePath,
  title: 'Who is in the family?',
  may: may('converse'),
  trail: (_, { conversation = '' }) => [{ text: 'Conversation', href: conversationPath({ conversation }) }],
  async read(viewer, { conversation = '' }, _query, typed) {
    const { about } = await readConversation(viewer, conversation)
    const { family, people } = typedPeople(toInput(typed))
    return { conversation, about, alike: await whoEachMayBe(viewer, family, people) }
  },
  view: ({ conversation, about, alike }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Who is in the family?</h1>
        {about && <p class="govuk-body">They said: {about}</p>}
        <p class="govuk-body">
          Are they in the record already? <Link href={whoPath({ conversation })}>Find them first</Link>
        </p>
        <PageForm frame={frame} start={{ people: [{ part: 'child' }] }}>
          <TextField name="family" label="Last name of the family" width={20} />
          <AddAnother name="people" item="person" max={30}>
            {({ name, index }) => <Row name={name} conversation={conversation} alike={alike[index] ?? []} />}
          </AddAnother>
          <h2 class="govuk-heading-m">Where the children live</h2>
          <TextField name="lines" label="Address" optional />
          <TextField name="postcode" label="Postcode" optional width={10} />
          <Button preventDoubleClick>Add them</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: addFamily,
      done: ({ conversation, people }) => ({
        to: conversationPath({ conversation }),
        notice: people.length === 1 ? 'One person is added.' : `${people.length} people are added.`,
      }),
    }),
  },
})

function Row({ name, conversation, alike }: { name: string; conversation: string; alike: readonly MayBe[] }) {
  return (
    <>
      {alike.length > 0 && <Alike name={name} conversation={conversation} alike={alike} />}
      <TextField name={inside(name, 'given')} label="First name" width={20} />
      <DateField name={inside(name, 'birth')} label="Date of birth (if you know it)" />
      <SelectField name={inside(name, 'sex')} label="Sex" emptyText="Choose" items={choicesOf(SEXES)} />
      <SelectField name={inside(name, 'part')} label="Who are they?" emptyText="Choose" items={parts} />
      <MoreFields summary="Their last name is another" names={[inside(name, 'family')]}>
        <TextField name={inside(name, 'family')} label="Their last name" width={20} />
      </MoreFields>
    </>
  )
}

function Alike({
  name,
  conversation,
  alike,
}: {
  name: string
  conversation: string
  alike: readonly MayBe[]
}) {
  return (
    <Alert variant="warning" title="Is it one of these?" showTitle>
      <ul class="govuk-list govuk-list--bullet">
        {alike.map(({ person, because }) => (
          <li>
            {nameOf(person)}: {because.join(', ')}.{' '}
            {!person.restricted && (
              <Link href={whoPath({ conversation }, { q: person.name })} hiddenText={nameOf(person)}>
                It is this one
              </Link>
            )}
          </li>
        ))}
      </ul>
      <CheckboxField name={inside(name, 'looked')} label="I have looked: it is none of them" />
    </Alert>
  )
}
