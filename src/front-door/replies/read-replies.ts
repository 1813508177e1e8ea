import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { openConversations } from '../conversations/open-conversations.ts'
import type { Outcome } from '../outcomes/outcomes.ts'
import type { Source } from '../sources.ts'
import type { Recipient } from '../tables.ts'
import { isSettled, type Reply, recipientsOf } from './recipients.ts'

/** The replies of a conversation that were begun. */
export async function repliesOf({ db }: Viewer, conversation: string): Promise<Reply[]> {
  const rows = await db
    .selectFrom('conversation_reply')
    .selectAll()
    .where('conversation_id', '=', conversation)
    .execute()
  return rows.map((row) => ({
    recipient: row.recipient,
    version: row.version,
    body: row.body,
    manner: row.manner,
    toldOn: row.told_on,
    notToldWhy: row.not_told_why,
    author: row.author,
  }))
}

export const readReply = async (
  viewer: Viewer,
  conversation: string,
  recipient: Recipient,
): Promise<Reply | undefined> =>
  (await repliesOf(viewer, conversation)).find((reply) => reply.recipient === recipient)

/** A reply that somebody waits for. It names nobody. */
export interface WaitingReply {
  conversation: string
  reference: string
  recipient: Recipient
  source: Source
  outcome: Outcome
  decidedOn: string
  author: string
  /** The words are kept and not yet told. */
  begun: boolean
}

interface Row {
  id: string
  reference: string
  source: Source
  outcome: Outcome
  decided_on: string
  author: string
  begun: Recipient[]
  settled: Recipient[]
}

/** What was decided and not yet told, the longest ago first. */
export async function waitingReplies(viewer: Viewer): Promise<WaitingReply[]> {
  const { authority } = viewer.actor
  const { rows } = await sql<Row>`
    select c.id, c.reference, o.source, o.outcome, o.decided_on, o.author,
      array(select r.recipient from conversation_reply r where r.authority = ${authority} and r.conversation_id = c.id) as begun,
      array(select r.recipient from conversation_reply r where r.authority = ${authority} and r.conversation_id = c.id
        and (r.told_on is not null or r.not_told_why <> '')) as settled
    from conversation c join conversation_outcome o on o.authority = ${authority} and o.conversation_id = c.id
    where c.authority = ${authority} and c.closed_at is null
    order by o.decided_at, c.id limit 500`.execute(viewer.db)
  const open = await openConversations(
    viewer,
    rows.map(({ id }) => id),
  )
  const waiting = rows.filter(({ id }) => open.has(id))
  return waiting.flatMap(({ id, decided_on, begun, settled, ...row }) =>
    recipientsOf(row)
      .filter((recipient) => !settled.includes(recipient))
      .map((recipient) => ({
        ...row,
        conversation: id,
        decidedOn: decided_on,
        recipient,
        begun: begun.includes(recipient),
      })),
  )
}

/** Those who still wait to be told. */
export function notTold(conversation: { source: Source }, replies: readonly Reply[]): Recipient[] {
  return recipientsOf(conversation).filter(
    (recipient) => !isSettled(replies.find((reply) => reply.recipient === recipient)),
  )
}
