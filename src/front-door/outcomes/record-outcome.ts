import type { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import type { Conversation } from '../conversations/conversation.ts'
import { holdFor, ofConversation, takeUp } from '../conversations/guard.ts'
import { addWarmLink } from '../links/add-warm-link.ts'
import { beginChecks } from '../safety/begin-checks.ts'
import { SOURCE_KEYS, sourceCode } from '../sources.ts'
import { openHelp } from './open-help.ts'
import { OUTCOME_KEYS, OUTCOMES } from './outcomes.ts'
import { PRIMARY_NEED_KEYS, PRIMARY_NEEDS } from './primary-needs.ts'

const answers = ofConversation.extend({
  outcome: field.choice(OUTCOME_KEYS, 'Choose what comes of the conversation'),
  reason: field.text('Write why, in words that the person may read', 4_000),
  forPerson: field.optionalText(8_000),
  source: field.choice(SOURCE_KEYS, 'Choose who got in touch'),
  offered: field.optionalText(500),
  contact: field.optionalText(500),
  lookOn: field.day().optional(),
  team: field.id('Choose a team').optional(),
  primaryNeed: field.choice(PRIMARY_NEED_KEYS, 'Choose what most brings them here').optional(),
  why: field.optionalText(2_000),
  doneNow: field.optionalText(4_000),
})

export type OutcomeAnswers = z.output<typeof answers>

type Needed = Partial<Record<keyof OutcomeAnswers, string>>

/** What each outcome needs besides its reason. */
const NEEDED = {
  advice: { forPerson: 'Write the advice that you gave' },
  'own-network': { forPerson: 'Write who will help, and how' },
  community: {
    offered: 'Write which group or service it is',
    lookOn: 'Enter the day on which you look whether they were reached',
  },
  'family-help': {
    team: 'Choose the team that will help',
    primaryNeed: 'Choose what most brings them here',
    why: 'Write what the family wants help with, in their words',
  },
  safety: {},
} as const satisfies Record<(typeof OUTCOME_KEYS)[number], Needed>

/** Says what comes of a conversation, and why. What follows from it begins at once, in the same transaction. */
export const recordOutcome = operation({
  name: 'record-conversation-outcome',
  summary:
    'Say what comes of a conversation and why. Family Help opens, checks begin or a link is made at once.',
  input: answers.superRefine((given, context) => {
    const needed: Needed = NEEDED[given.outcome]
    for (const [name, message] of Object.entries(needed))
      if (!given[name as keyof OutcomeAnswers]) context.addIssue({ code: 'custom', path: [name], message })
  }),
  may: may('converse'),
  async run(given, context) {
    const conversation = await holdFor(context, given.conversation, 'decide')
    const involvement = await follow(context, conversation, given)
    const entry = await writeOutcome(context, conversation, given)
    await insertOutcome(context, given, involvement, entry)
    await takeUp(context, conversation)
    return { conversation: given.conversation, outcome: given.outcome }
  },
})

/** What an outcome begins. Gives the involvement that help goes on in, where there is one. */
async function follow(
  context: Context,
  conversation: Conversation,
  given: OutcomeAnswers,
): Promise<string | null> {
  const { outcome, offered, lookOn, contact, team, why, reason, doneNow } = given
  if (outcome === 'community')
    await addWarmLink(context, { conversation: conversation.id, offered: offered!, lookOn: lookOn!, contact })
  if (outcome === 'safety') await beginChecks(context, conversation, { because: reason, doneNow })
  return outcome === 'family-help' ? openHelp(context, conversation, { team: team!, why: why! }) : null
}

/** The facts hold what the children in need census asks of a referral, so that it is derived and not asked again. */
function writeOutcome(context: Context, conversation: Conversation, given: OutcomeAnswers): Promise<string> {
  const { id, people, receivedOn } = conversation
  const { outcome, reason, forPerson, source, primaryNeed } = given
  return writeEntry(context, {
    kind: 'conversation-decided',
    title: `What came of the conversation: ${OUTCOMES[outcome].words.toLowerCase()}`,
    body: outcome === 'safety' ? '' : [reason, forPerson].filter(Boolean).join('\n\n'),
    people: people.map(({ person }) => person.id),
    facts: {
      conversation: id,
      outcome,
      referralDate: receivedOn,
      referralSource: sourceCode(source),
      noFurtherAction: OUTCOMES[outcome].noFurtherAction,
      primaryNeed: primaryNeed ? PRIMARY_NEEDS[primaryNeed].code : null,
    },
  })
}

async function insertOutcome(
  { db, actor, now, today }: Context,
  given: OutcomeAnswers,
  involvement: string | null,
  entry: string,
): Promise<void> {
  const { conversation, outcome, reason, forPerson = '', source, primaryNeed } = given
  await db
    .insertInto('conversation_outcome')
    .values({
      conversation_id: conversation,
      outcome,
      reason,
      for_person: forPerson,
      source,
      primary_need: primaryNeed ?? null,
      involvement_id: involvement,
      decided_on: today,
      decided_at: now,
      author: actor.name,
      entry_id: entry,
    })
    .execute()
}
