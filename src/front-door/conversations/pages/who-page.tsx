import { Button, Form, InsetText, Link, RadioGroup, TextField } from '../../../platform/kit/index.ts'
import { type Frame, form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { dayInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { choicesOf } from '../../../record/codes.ts'
import type { FoundPerson } from '../../../record/search/present.ts'
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
        {found && <Found people={found.people} frame={frame} />}
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

function Found({ people, frame }: { people: Findings['people']; frame: Frame }) {
  const open = people.filter((one) => !one.restricted)
  return (
    <>
      {open.length < people.length && (
        <InsetText>
          A restricted record may be theirs, and it cannot be linked by you. Where a child may not be safe,
          begin safety checks now; and ask a team manager who may open the record to link it.
        </InsetText>
      )}
      {open.length > 0 && (
        <PageForm frame={frame}>
          <RadioGroup name="person" label="Which of them?" labelSize="m" items={open.map(item)} />
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
    </>
  )
}

function item({ id, name, birthDate, because }: FoundPerson) {
  const born = birthDate ? `born ${dayInWords(birthDate)}` : 'date of birth not known'
  return { value: id, text: name, hint: [born, ...because].join('; ') }
}
