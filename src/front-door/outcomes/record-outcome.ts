import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import type { Conversation } from '../conversations/conversation.ts'
import { holdFor, ofConversation, takeUp } from '../conversations/guard.ts'
import { addWarmLink } from '../links/add-warm-link.ts'
import { TOLD_AT_ONCE, tellAtOnce } from '../replies/tell-at-once.ts'
import { beginChecks } from '../safety/begin-checks.ts'
import { SOURCE_KEYS, sourceCode } from '../sources.ts'
import { openHelp } from './open-help.ts'
import { OUTCOMES, type Outcome } from './outcomes.ts'
import { PRIMARY_NEED_KEYS, PRIMARY_NEEDS, type PrimaryNeed } from './primary-needs.ts'

const always = ofConversation.extend({
  reason: field.text('Write why, in words that the person may read', 4_000),
  source: field.choice(SOURCE_KEYS, 'Choose who got in touch'),
})

/** Decided with the person, who heard it; safety is told with care, in a reply of its own. */
const decidedTogether = always.extend({
  told: field.choice([...keysOf(TOLD_AT_ONCE), 'later'], 'Choose whether they were told').default('later'),
})

/** What each outcome needs besides its reason. */
const OF_OUTCOME = {
  advice: decidedTogether.extend({
    outcome: z.literal('advice'),
    forPerson: field.text('Write the advice that you gave', 8_000),
  }),
  'own-network': decidedTogether.extend({
    outcome: z.literal('own-network'),
    forPerson: field.text('Write who will help, and how', 8_000),
  }),
  community: decidedTogether.extend({
    outcome: z.literal('community'),
    forPerson: field.optionalText(8_000),
    asset: field.id('Choose from the directory').optional(),
    offered: field.optionalText(500),
    contact: field.optionalText(500),
    lookOn: field.day('Enter the day on which you look whether they were reached'),
  }),
  'family-help': decidedTogether.extend({
    outcome: z.literal('family-help'),
    team: field.id('Choose the team that will help'),
    why: field.text('Write what the family wants help with, in their words', 2_000),
    primaryNeed: field.choice(PRIMARY_NEED_KEYS, 'Choose what most brings them here'),
  }),
  safety: always.extend({
    outcome: z.literal('safety'),
    because: field.text('Write what makes you think that a child may be suffering significant harm', 4_000),
    doneNow: field.optionalText(4_000),
  }),
} as const satisfies Record<Outcome, z.ZodObject>

const answers = z.discriminatedUnion(
  'outcome',
  [
    OF_OUTCOME.advice,
    OF_OUTCOME['own-network'],
    OF_OUTCOME.community,
    OF_OUTCOME['family-help'],
    OF_OUTCOME.safety,
  ],
  { error: 'Choose what comes of the conversation' },
)

type OutcomeAnswers = z.output<typeof answers>

/** Says what comes of a conversation, and why. What follows from it begins at once, in the same transaction. */
export const recordOutcome = operation({
  name: 'record-conversation-outcome',
  inWords: 'Decided what comes of a conversation',
  summary:
    'Say what comes of a conversation and why. Family Help opens, checks begin or a link is made at once.',
  input: answers,
  may: may('converse'),
  async run(given, context) {
    const conversation = await holdFor(context, given.conversation, 'decide')
    const involvement = await follow(context, conversation, given)
    const entry = await writeOutcome(context, conversation, given)
    await insertOutcome(context, given, involvement, entry)
    await takeUp(context, conversation)
    if (given.outcome !== 'safety' && given.told !== 'later')
      await tellAtOnce(context, given.conversation, given.told)
    return { conversation: given.conversation, outcome: given.outcome }
  },
})

/** What an outcome begins. Gives the involvement that help goes on in, where there is one. */
async function follow(
  context: Context,
  conversation: Conversation,
  given: OutcomeAnswers,
): Promise<string | null> {
  if (given.outcome === 'community') await addWarmLink(context, given)
  if (given.outcome === 'safety') await beginChecks(context, conversation, given)
  return given.outcome === 'family-help' ? openHelp(context, conversation, given) : null
}

const forPersonOf = (given: OutcomeAnswers): string => ('forPerson' in given && given.forPerson) || ''

const needOf = (given: OutcomeAnswers): PrimaryNeed | null =>
  given.outcome === 'family-help' ? given.primaryNeed : null

/** The facts hold what the children in need census asks of a referral, so that it is derived and not asked again. */
function writeOutcome(context: Context, conversation: Conversation, given: OutcomeAnswers): Promise<string> {
  const { id, people, receivedOn } = conversation
  const { outcome, reason, source } = given
  const need = needOf(given)
  return writeEntry(context, {
    kind: 'conversation-decided',
    title: `What came of the conversation: ${OUTCOMES[outcome].words.toLowerCase()}`,
    body: outcome === 'safety' ? '' : [reason, forPersonOf(given)].filter(Boolean).join('\n\n'),
    people: people.map(({ person }) => person.id),
    facts: {
      conversation: id,
      outcome,
      referralDate: receivedOn,
      referralSource: sourceCode(source),
      noFurtherAction: OUTCOMES[outcome].noFurtherAction,
      primaryNeed: need && PRIMARY_NEEDS[need].code,
    },
  })
}

async function insertOutcome(
  { db, actor, now, today }: Context,
  given: OutcomeAnswers,
  involvement: string | null,
  entry: string,
): Promise<void> {
  const { conversation, outcome, reason, source } = given
  await db
    .insertInto('conversation_outcome')
    .values({
      conversation_id: conversation,
      outcome,
      reason,
      for_person: forPersonOf(given),
      source,
      primary_need: needOf(given),
      involvement_id: involvement,
      decided_on: today,
      decided_at: now,
      author: actor.name,
      entry_id: entry,
    })
    .execute()
}
