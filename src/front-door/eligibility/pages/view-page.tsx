import { Button, CheckboxGroup, Details, InsetText, TextArea } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { type Conversation, readConversation } from '../../conversations/conversation.ts'
import { allow } from '../../conversations/status.ts'
import { conversationPath, eligibilityViewPath } from '../../paths.ts'
import { GROUPS, nationalText } from '../national.ts'
import { type EligibilityView, type Note, readNotes, readViews } from '../read-eligibility.ts'
import { writeEligibilityView } from '../write-view.ts'
import { Notes } from './texts.tsx'

interface Data {
  talk: Conversation
  notes: Note[]
  last: EligibilityView | undefined
}

/** How somebody sees a conversation, beside the text: groups as a reminder, a judgement in words. */
export const eligibilityViewPage = page<Data>({
  path: eligibilityViewPath,
  title: 'How do you see it?',
  inWords: 'How a conversation is seen',
  may: may('converse'),
  async read(viewer, { conversation = '' }) {
    const talk = await readConversation(viewer, conversation)
    allow(talk.status, 'note')
    const [last] = await readViews(viewer, conversation)
    return { talk, notes: await readNotes(viewer), last }
  },
  trail: (_, { conversation = '' }) => [
    { text: 'The conversation', href: conversationPath({ conversation }) },
  ],
  view: ({ talk, notes, last }, frame) => {
    const { principle, groups } = nationalText()
    const items = groups.map((code) => ({ value: code, text: GROUPS[code].name, hint: GROUPS[code].example }))
    return (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <h1 class="govuk-heading-l">How do you see it?</h1>
          <InsetText>{principle}</InsetText>
          <p class="govuk-body">
            They said: <span class="kith-own-words">{talk.words}</span>
          </p>
          <Details summary="How it is meant here">
            <Notes notes={notes} />
          </Details>
          <PageForm frame={frame} start={last && { groups: last.groups, judgement: last.judgement }}>
            <TextArea
              name="judgement"
              label="What do you think?"
              hint="What is hard, what it could come to, what carries them, and what would help. A sentence or two, as they may read it. It decides nothing by itself."
              rows={5}
            />
            <CheckboxGroup
              name="groups"
              label="Does it touch any of these? (optional)"
              hint="A reminder, and no list to be counted. None is an answer too."
              items={items}
              small
            />
            <Button preventDoubleClick>Save</Button>
          </PageForm>
        </div>
      </div>
    )
  },
  forms: {
    main: form({
      operation: writeEligibilityView,
      done: ({ conversation }) => ({ to: conversationPath({ conversation }), notice: 'It is saved.' }),
    }),
  },
})
