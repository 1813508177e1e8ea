import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Outcome } from '../outcomes/outcomes.ts'
import type { Source } from '../sources.ts'
import type { Door, Reached } from '../tables.ts'
import type { Asked } from './again.ts'
import { openConversations } from './open-conversations.ts'

/** A conversation of a thread: those about the same children. */
export interface Threaded extends Asked {
  reference: string
  door: Door
  source: Source
  words: string
  reason: string
  closed: boolean
  outcome: Outcome | null
}

interface Row {
  id: string
  reference: string
  door: Door
  source: Source
  words: string
  received_on: string
  outcome: Outcome | null
  reason: string | null
  closed_at: Date | null
  reached: (Reached | null)[]
}

/**
 * All conversations about the same children as this one, itself among them, the newest first: children of a
 * conversation that shares a child belong to the thread too. A record that was merged counts as the one it is kept in.
 * None that is about a record which is restricted: who may read this one may not know of those.
 */
export async function threadOf(viewer: Viewer, conversation: string): Promise<Threaded[]> {
  const { authority } = viewer.actor
  const { rows } = await sql<Row>`
    with recursive thread(id) as (
      select ${conversation}::uuid
      union
      select theirs.conversation_id from thread
        join conversation_person mine on mine.authority = ${authority} and mine.conversation_id = thread.id and mine.part = 'child'
        join person one on one.authority = ${authority} and one.id = mine.person_id
        join person other on other.authority = ${authority}
          and coalesce(other.merged_into, other.id) = coalesce(one.merged_into, one.id)
        join conversation_person theirs on theirs.authority = ${authority} and theirs.person_id = other.id and theirs.part = 'child'
    )
    select c.id, c.reference, c.door, c.source, c.words, c.received_on, c.closed_at, o.outcome, o.reason,
      array(select l.reached from warm_link l where l.authority = ${authority} and l.conversation_id = c.id) as reached
    from thread join conversation c on c.authority = ${authority} and c.id = thread.id
    left join conversation_outcome o on o.authority = ${authority} and o.conversation_id = c.id
    order by c.received_at desc, c.id desc`.execute(viewer.db)
  const open = await openConversations(
    viewer,
    rows.map(({ id }) => id),
  )
  return rows
    .filter(({ id }) => open.has(id))
    .map(({ received_on, closed_at, reason, ...row }) => ({
      ...row,
      receivedOn: received_on,
      reason: reason ?? '',
      closed: closed_at !== null,
    }))
}
