import { KithError } from '../../../platform/errors.ts'
import { Button, SelectField, TextArea } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { readHubs } from '../../asking/what-happens-next.ts'
import { type Conversation, readConversation } from '../../conversations/conversation.ts'
import { allow } from '../../conversations/status.ts'
import { conversationPath, outcomePath, outcomesPath } from '../../paths.ts'
import { sourceItems } from '../../sources.ts'
import { isOutcome, OUTCOMES, type Outcome } from '../outcomes.ts'
import { recordOutcome } from '../record-outcome.ts'
import { OutcomeFields } from './outcome-fields.tsx'

interface Data {
  talk: Conversation
  outcome: Outcome
  teams: { id: string; name: string }[]
}

/** One outcome: its reason, and what it needs besides. */
export const outcomePage = page<Data>({
  path: outcomePath,
  title: ({ outcome }) => OUTCOMES[outcome].words,
  may: may('converse'),
  trail: (_, { conversation = '' }) => [{ text: 'What comes of it?', href: outcomesPath({ conversation }) }],
  async read(viewer, { conversation = '', outcome = '' }) {
    if (!isOutcome(outcome)) throw new KithError('not-found', 'Choose an outcome from the list.')
    const talk = await readConversation(viewer, conversation)
    allow(talk.status, 'decide')
    return { talk, outcome, teams: await readHubs(viewer) }
  },
  view: ({ talk, outcome, teams }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <PageForm frame={frame} start={startOf(talk)}>
          <h1 class="govuk-heading-l">{OUTCOMES[outcome].words}</h1>
          <p class="govuk-body">{OUTCOMES[outcome].when}</p>
          <OutcomeFields outcome={outcome} teams={teams} />
          <TextArea
            name="reason"
            label="Why?"
            labelSize="s"
            hint="The person reads this; so does whoever got in touch for them. Write it for both, and nothing that puts a child in danger."
            rows={4}
          />
          <SelectField name="source" label="Who got in touch?" items={sourceItems()} />
          <Button preventDoubleClick>{BUTTONS[outcome]}</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: recordOutcome,
      done: ({ conversation }) => ({
        to: conversationPath({ conversation }),
        notice: 'It is recorded. Tell them, and whoever told us, what came of it and why.',
      }),
    }),
  },
})

const BUTTONS: Record<Outcome, string> = {
  advice: 'Record the advice',
  'own-network': 'Record who will help',
  community: 'Make the link',
  'family-help': 'Open Family Help',
  safety: 'Begin checks',
}

/** What was said already is not asked again. */
const startOf = ({ source, hub, wish, words, safety }: Conversation) => ({
  source,
  team: hub?.id,
  why: wish || words,
  because: safety?.because,
  doneNow: safety?.doneNow,
})
