import { type Asset, readAssets } from '../../../community/index.ts'
import { KithError } from '../../../platform/errors.ts'
import { Button, MoreFields, RadioGroup, SelectField, TextArea } from '../../../platform/kit/index.ts'
import { form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { may } from '../../../record/access/index.ts'
import { choicesOf } from '../../../record/codes.ts'
import { readHubs } from '../../asking/what-happens-next.ts'
import { type Conversation, readConversation } from '../../conversations/conversation.ts'
import { allow } from '../../conversations/status.ts'
import { conversationPath, outcomePath, outcomesPath } from '../../paths.ts'
import { TOLD_AT_ONCE } from '../../replies/tell-at-once.ts'
import { sourceItems } from '../../sources.ts'
import { isOutcome, OUTCOMES, type Outcome } from '../outcomes.ts'
import { recordOutcome } from '../record-outcome.ts'
import { OutcomeFields } from './outcome-fields.tsx'

interface Data {
  talk: Conversation
  outcome: Outcome
  teams: { id: string; name: string }[]
  assets: Asset[]
}

/** One outcome: its reason, and what it needs besides. */
export const outcomePage = page<Data>({
  path: outcomePath,
  inWords: 'Form for what comes of a conversation',
  title: ({ outcome }) => OUTCOMES[outcome].words,
  may: may('converse'),
  trail: (_, { conversation = '' }) => [{ text: 'What comes of it?', href: outcomesPath({ conversation }) }],
  async read(viewer, { conversation = '', outcome = '' }) {
    if (!isOutcome(outcome)) throw new KithError('not-found', 'Choose an outcome from the list.')
    const talk = await readConversation(viewer, conversation)
    allow(talk.status, 'decide')
    const assets = outcome === 'community' ? await readAssets(viewer, {}) : []
    return { talk, outcome, teams: await readHubs(viewer), assets }
  },
  view: ({ talk, outcome, teams, assets }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <PageForm frame={frame} start={startOf(talk)}>
          <h1 class="govuk-heading-l">{OUTCOMES[outcome].words}</h1>
          <p class="govuk-body">{OUTCOMES[outcome].when}</p>
          <OutcomeFields outcome={outcome} teams={teams} assets={assets} />
          <TextArea
            name="reason"
            label="Why?"
            labelSize="s"
            hint="A sentence or two. The person reads this, and whoever got in touch for them: nothing that puts a child in danger."
            rows={3}
          />
          {outcome !== 'safety' && (
            <RadioGroup
              name="told"
              label="Have you told them?"
              labelSize="s"
              hint="What they are told is composed from this page. You can print it as a letter."
              items={[...choicesOf(TOLD_AT_ONCE), { value: 'later', text: 'Not yet' }]}
            />
          )}
          {talk.source === 'not-known' ? (
            <SelectField name="source" label="Who got in touch?" items={sourceItems()} />
          ) : (
            <MoreFields summary="Somebody else got in touch than is written" names={['source']}>
              <SelectField name="source" label="Who got in touch?" items={sourceItems()} />
            </MoreFields>
          )}
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
        notice: 'It is recorded. Below you see who has still to be told what came of it and why.',
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
