import { sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import { NO_ID } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { openEntries } from '../access/index.ts'

/** What the therapist wrote and keeps; the viewer is that therapist. */
export interface OwnSession {
  note: string
  entry: string
  person: string
  happenedOn: string
  body: string
  /** The person has opened it to those who help. */
  consent: { id: string; words: string } | null
}

/** The viewer's own notes of therapy with these people, the latest first. Nobody else gets them here. */
export async function ownSessions(viewer: Viewer, people: readonly string[]): Promise<OwnSession[]> {
  return select(viewer, sql`s.person_id = any(${[...people]}::uuid[])`)
}

/** @throws KithError `not-found`, also where somebody else wrote it. */
export async function readOwnSession(viewer: Viewer, note: string): Promise<OwnSession> {
  const [session] = await select(viewer, sql`n.id = ${note}::uuid`)
  if (session) return session
  throw new KithError('not-found', 'There is nothing here, or it is not yours to see.')
}

async function select({ db, actor }: Viewer, condition: ReturnType<typeof sql>): Promise<OwnSession[]> {
  const { authority, account = NO_ID } = actor
  const { rows } = await sql<OwnSession>`
    select n.id as note, n.entry_id as entry, s.person_id as person, n.happened_on as "happenedOn", n.body,
      (select json_build_object('id', c.id, 'words', c.words) from consent c where c.authority = ${authority}
        and c.sealed_entry_id = s.entry_id and c.withdrawn_at is null limit 1) as consent
    from sealed_entry s join note n on n.authority = ${authority} and n.entry_id = s.entry_id
    where s.authority = ${authority} and s.account_id = ${account} and ${condition}
    order by n.happened_on desc, n.id desc limit 200`.execute(db)
  return rows
}

/** When they met, for everybody who helps. */
export async function meetingsOf(viewer: Viewer, people: readonly string[]) {
  const { db, actor } = viewer
  const { rows } = await sql<{ on: string; title: string; author: string }>`
    select e.happened_on as on, e.title, e.author from ledger_entry e
    where e.authority = ${actor.authority} and e.kind = 'session-therapy' and ${await openEntries(viewer)} and e.id in (select l.entry_id from ledger_link l
      where l.authority = ${actor.authority} and l.person_id = any(${[...people]}::uuid[]))
    order by e.happened_on desc, e.id desc limit 200`.execute(db)
  return rows
}
