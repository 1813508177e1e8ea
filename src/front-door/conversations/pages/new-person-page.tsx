import {
  Alert,
  Button,
  CheckboxField,
  DateField,
  Link,
  RadioGroup,
  TextField,
} from '../../../platform/kit/index.ts'
import { toInput } from '../../../platform/pages/form-body.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { choicesOf, SEXES } from '../../../record/codes.ts'
import { nameOf } from '../../../record/people/person.ts'
import { conversationPath, newPersonPath, whoPath } from '../../paths.ts'
import { addPersonToConversation, type MayBe, whoTheyMayBe } from '../add-person.ts'
import { PARTS } from '../link-person.ts'

interface Data {
  conversation: string
  alike: MayBe[]
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Brings somebody into the record, once those who look alike have been looked at. */
export const newPersonPage = page<Data>({
  path: newPersonPath,
  title: 'Add somebody',
  may: may('converse'),
  trail: (_, { conversation = '' }) => [{ text: 'Who is it about?', href: whoPath({ conversation }) }],
  async read(viewer, { conversation = '' }, _query, typed) {
    const { given, family, birth } = toInput(typed)
    if (typeof given !== 'string') return { conversation, alike: [] }
    const born =
      typeof birth === 'string' && DAY.test(birth) && !Number.isNaN(Date.parse(birth)) ? birth : undefined
    const last = typeof family === 'string' ? family : undefined
    return { conversation, alike: await whoTheyMayBe(viewer, { given, family: last, birth: born }) }
  },
  view: ({ conversation, alike }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Add somebody</h1>
        <PageForm frame={frame}>
          {alike.length > 0 && <Alike alike={alike} conversation={conversation} />}
          <TextField name="given" label="First name" width={20} />
          <TextField name="family" label="Last name" optional width={20} />
          <DateField name="birth" label="Date of birth (if you know it)" labelSize="s" />
          <RadioGroup name="sex" label="Sex" labelSize="s" inline items={choicesOf(SEXES)} />
          <RadioGroup
            name="part"
            label="Who are they in this conversation?"
            labelSize="s"
            items={choicesOf(PARTS)}
          />
          <Button preventDoubleClick>Add</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: addPersonToConversation,
      done: ({ conversation }) => ({ to: conversationPath({ conversation }) }),
    }),
  },
})

function Alike({ alike, conversation }: Data) {
  return (
    <Alert variant="warning" title="Is it one of these?" showTitle>
      <ul class="govuk-list govuk-list--bullet">
        {alike.map(({ person, because }) => (
          <li>
            {nameOf(person)}: {because.join(', ')}.{' '}
            {!person.restricted && (
              <Link href={whoPath({ conversation }, { q: searchFor(person) })} hiddenText={nameOf(person)}>
                It is this one
              </Link>
            )}
          </li>
        ))}
      </ul>
      <CheckboxField name="looked" label="I have looked: it is none of them" />
    </Alert>
  )
}

const searchFor = ({ name, birthDate }: { name: string; birthDate: string | null }): string =>
  birthDate ? `${name} ${birthDate.split('-').reverse().join('/')}` : name
