import { Button, Form, Link, RadioGroup, TextField } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { choicesOf } from '../../../record/codes.ts'
import { type Findings, findFor } from '../../../record/search/search.ts'
import { conversationPath, newPersonPath, whoPath } from '../../paths.ts'
import { readConversation } from '../conversation.ts'
import { linkPerson, PARTS } from '../link-person.ts'

interface Data {
  conversation: string
  about: string
  q: string
  found?: Findings
}

/** Finds somebody of the record and says who they are in this conversation. */
export const whoPage = page<Data>({
  path: whoPath,
  title: 'Who is it about?',
  may: may('converse'),
  trail: (_, { conversation = '' }) => [{ text: 'Conversation', href: conversationPath({ conversation }) }],
  async read(viewer, { conversation = '' }, { q = '' }) {
    const { about } = await readConversation(viewer, conversation)
    return { conversation, about, q, found: q.trim() ? await findFor(viewer, q) : undefined }
  },
  view: ({ conversation, about, q, found }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Who is it about?</h1>
        {about && <p class="govuk-body">They said: {about}</p>}
        <Form method="get" values={{ q }}>
          <TextField
            name="q"
            label="Name, date of birth, number, postcode or address"
            hint="The spelling need not be right"
          />
          <Button variant="secondary">Search</Button>
        </Form>
        {found && found.people.length > 0 && (
          <PageForm frame={frame}>
            <RadioGroup name="person" label="Which of them?" labelSize="m" items={found.people.map(item)} />
            <RadioGroup
              name="part"
              label="Who are they in this conversation?"
              labelSize="m"
              items={choicesOf(PARTS)}
            />
            <p class="govuk-body">Their record opens to you for twelve hours. They can ask who has looked.</p>
            <Button>It is about them</Button>
          </PageForm>
        )}
        {found && found.people.length === 0 && <p class="govuk-body">Nobody in the record is like that.</p>}
        <p class="govuk-body">
          <Link href={newPersonPath({ conversation })}>They are not in the record: add them</Link>
        </p>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: linkPerson,
      done: ({ conversation }) => ({ to: conversationPath({ conversation }) }),
    }),
  },
})

function item(one: Findings['people'][number]) {
  if (one.restricted)
    return { value: one.id, text: 'A restricted record', hint: 'The conversation closes to you with it' }
  const born = one.birthDate ? `born ${dayInWords(one.birthDate)}` : 'date of birth not known'
  return { value: one.id, text: one.name, hint: [born, ...one.because].join('; ') }
}
