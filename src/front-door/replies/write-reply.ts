import type { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { changedMeanwhile } from '../../record/stale.ts'
import type { Conversation } from '../conversations/conversation.ts'
import { holdFor, ofConversation } from '../conversations/guard.ts'
import { MANNER_WORDS } from '../words.ts'
import { readReply } from './read-replies.ts'
import { isSettled, recipientsOf } from './recipients.ts'

export const TOLD = {
  told: 'It was told',
  later: 'Not yet: keep the words for later',
  no: 'It will not be told',
} as const

const answers = ofConversation.extend({
  recipient: field.choice(['person', 'referrer'], 'Choose who is told'),
  body: field.text('Write what they are told', 8_000),
  told: field.choice(keysOf(TOLD), 'Choose whether it was told'),
  manner: field.choice(keysOf(MANNER_WORDS), 'Choose how it was told').optional(),
  toldOn: field.day('Enter the day on which it was told').optional(),
  notToldWhy: field.optionalText(1_000),
  version: field.version(),
})

type Answers = z.output<typeof answers>

const NEEDED: Record<keyof typeof TOLD, Partial<Record<keyof Answers, string>>> = {
  told: { manner: 'Choose how it was told', toldOn: 'Enter the day on which it was told' },
  later: {},
  no: { notToldWhy: 'Write why it is not told, such as: it would put a child in danger' },
}

/** Keeps what is told to the person or to the referrer, and when it was; or why it is not told. */
export const writeReply = operation({
  name: 'write-conversation-reply',
  inWords: 'Wrote a reply',
  summary: 'Say what was told to the person or to whoever got in touch, when and how; or why it is not told.',
  input: answers.superRefine((given, context) => {
    for (const [name, message] of Object.entries(NEEDED[given.told]))
      if (!given[name as keyof Answers]) context.addIssue({ code: 'custom', path: [name], message })
  }),
  may: may('converse'),
  run: (given, context) => tell(context, given),
})

/** Keeps a reply, as part of an operation. */
export async function tell(context: Context, given: Answers) {
  const conversation = await holdFor(context, given.conversation, 'reply')
  if (given.told === 'told' && given.toldOn! > context.today)
    throw invalid('toldOn', 'Enter today or an earlier day')
  await refuseStale(context, conversation, given)
  await keep(context, given)
  if (given.told !== 'later') await writeTold(context, conversation, given)
  return { conversation: given.conversation, told: given.told }
}

async function refuseStale(context: Context, conversation: Conversation, given: Answers): Promise<void> {
  if (!recipientsOf(conversation).includes(given.recipient))
    throw new KithError('conflict', 'Nobody else got in touch: only the person who asked is told.')
  const stands = await readReply(context, given.conversation, given.recipient)
  if (isSettled(stands))
    throw new KithError(
      'conflict',
      'It is recorded already what they were told. For more, write a note in the conversation.',
    )
  if ((stands?.version ?? 0) === given.version) return
  throw changedMeanwhile({ 'What they are told': stands?.body ?? '' })
}

async function keep({ db, actor, now }: Context, given: Answers): Promise<void> {
  const row = {
    body: given.body,
    manner: given.told === 'told' ? given.manner! : null,
    told_on: given.told === 'told' ? given.toldOn! : null,
    not_told_why: given.told === 'no' ? given.notToldWhy! : '',
    author: actor.name,
    written_at: now,
    version: given.version + 1,
  }
  await db
    .insertInto('conversation_reply')
    .values({ conversation_id: given.conversation, recipient: given.recipient, ...row })
    .onConflict((conflict) =>
      conflict.columns(['authority', 'conversation_id', 'recipient']).doUpdateSet(row),
    )
    .execute()
}

/** The record says that the family was told, and what; of a referrer it says nothing that would name them. */
async function writeTold(context: Context, { id, people }: Conversation, given: Answers): Promise<void> {
  const { recipient, told, body, manner, toldOn, notToldWhy } = given
  const toPerson = recipient === 'person'
  await writeEntry(context, {
    kind: told === 'told' ? 'conversation-told' : 'conversation-not-told',
    title: toPerson ? TITLES[told === 'told' ? 'told' : 'no'] : 'Whoever got in touch had an answer',
    body: toPerson && told === 'told' ? body : '',
    people: toPerson ? people.map(({ person }) => person.id) : [],
    happenedOn: toldOn,
    facts: { conversation: id, recipient, told, manner: manner ?? null, why: notToldWhy ?? null },
  })
}

const TITLES = {
  told: 'The family was told what came of the conversation',
  no: 'The family was not told, for a reason',
}
