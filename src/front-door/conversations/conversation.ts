import type { Selectable } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { breakGlassPath } from '../../record/access/index.ts'
import { type AnyPerson, readPeople } from '../../record/people/person.ts'
import type { Outcome } from '../outcomes/outcomes.ts'
import type { Source } from '../sources.ts'
import type { Channel, ConversationTable, Door, Part, Reach } from '../tables.ts'
import { type Status, statusOf } from './status.ts'

export interface Linked {
  part: Part
  person: AnyPerson
}

interface OutcomeOf {
  outcome: Outcome
  reason: string
  forPerson: string
  source: Source
  primaryNeed: string | null
  involvement: string | null
  decidedOn: string
  author: string
}

interface SafetyCheck {
  because: string
  doneNow: string
  beganAt: Date
  author: string
  expert: string | null
}

export interface Conversation {
  id: string
  version: number
  reference: string
  door: Door
  channel: Channel
  receivedAt: Date
  receivedOn: string
  /** Who got in touch, as it was said last. */
  source: Source
  words: string
  wish: string
  about: string
  teller: { name: string; organisation: string; role: string }
  reach: { how: Reach; detail: string; when: string; leaveMessage: boolean | null }
  language: string
  interpreter: boolean
  postcode: string | null
  hub: { id: string; name: string } | null
  familyKnows: ConversationTable['family_knows']
  familyKnowsWhy: string
  inFlood: boolean
  takenBy: { account: string; name: string } | null
  people: Linked[]
  outcome: OutcomeOf | null
  safety: SafetyCheck | null
  status: Status
  closedAt: Date | null
}

/**
 * A conversation with all that has come of it. Where it is about a restricted record, it is as closed as the record.
 * @throws KithError `not-found`, or `not-allowed` with the way to break the glass.
 */
export async function readConversation(viewer: Viewer, id: string): Promise<Conversation> {
  const row = await rowOf(viewer, id)
  const people = await linkedOf(viewer, id)
  const closed = people.find(({ person }) => person.restricted)
  if (closed)
    throw new KithError(
      'not-allowed',
      'This conversation is about a restricted record. Ask a team manager, or open the record in an emergency with a reason.',
      { to: breakGlassPath({ person: closed.person.id }) },
    )
  const outcome = await outcomeOf(viewer, id)
  const safety = await safetyOf(viewer, id)
  const status = statusOf({ taken: row.account_id !== null, outcome, closedAt: row.closed_at })
  return { ...fromRow(row), source: outcome?.source ?? row.source, people, outcome, safety, status }
}

/** The row of a conversation, whoever it is about. @throws KithError `not-found`. */
export async function rowOf({ db }: Viewer, id: string) {
  const row = await db
    .selectFrom('conversation')
    .leftJoin('team', 'team.id', 'conversation.team_id')
    .leftJoin('account', 'account.id', 'conversation.account_id')
    .selectAll('conversation')
    .select(['team.name as hub_name', 'account.name as account_name'])
    .where('conversation.id', '=', id)
    .executeTakeFirst()
  if (!row) throw new KithError('not-found', 'There is no such conversation. Choose one from the list.')
  return row
}

type Row = Selectable<ConversationTable> & { hub_name: string | null; account_name: string | null }

const fromRow = (row: Row) => ({
  id: row.id,
  version: row.version,
  reference: row.reference,
  door: row.door,
  channel: row.channel,
  receivedAt: row.received_at,
  receivedOn: row.received_on,
  source: row.source,
  words: row.words,
  wish: row.wish,
  about: row.about,
  teller: { name: row.teller_name, organisation: row.teller_organisation, role: row.teller_role },
  reach: { how: row.reach, detail: row.reach_detail, when: row.reach_when, leaveMessage: row.leave_message },
  language: row.language,
  interpreter: row.interpreter,
  postcode: row.postcode,
  hub: row.team_id && row.hub_name ? { id: row.team_id, name: row.hub_name } : null,
  familyKnows: row.family_knows,
  familyKnowsWhy: row.family_knows_why,
  inFlood: row.in_flood,
  takenBy: row.account_id ? { account: row.account_id, name: row.account_name ?? '' } : null,
  closedAt: row.closed_at,
})

async function linkedOf(viewer: Viewer, id: string): Promise<Linked[]> {
  const rows = await viewer.db
    .selectFrom('conversation_person')
    .select(['person_id', 'part'])
    .where('conversation_id', '=', id)
    .orderBy('linked_at')
    .execute()
  const people = new Map(
    (
      await readPeople(
        viewer,
        rows.map((row) => row.person_id),
      )
    ).map((one) => [one.id, one]),
  )
  return rows.flatMap(({ person_id, part }) => {
    const person = people.get(person_id)
    return person ? [{ part, person }] : []
  })
}

async function outcomeOf({ db }: Viewer, id: string): Promise<OutcomeOf | null> {
  const row = await db
    .selectFrom('conversation_outcome')
    .selectAll()
    .where('conversation_id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { outcome, reason, source, author } = row
  return {
    outcome,
    reason,
    source,
    author,
    forPerson: row.for_person,
    primaryNeed: row.primary_need,
    involvement: row.involvement_id,
    decidedOn: row.decided_on,
  }
}

async function safetyOf({ db }: Viewer, id: string): Promise<SafetyCheck | null> {
  const row = await db
    .selectFrom('safety_check')
    .leftJoin('worker', 'worker.id', 'safety_check.worker_id')
    .selectAll('safety_check')
    .select('worker.name as expert')
    .where('conversation_id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { because, done_now: doneNow, began_at: beganAt, author, expert } = row
  return { because, doneNow, beganAt, author, expert }
}

/** The people of one part. */
export const peopleOf = ({ people }: Conversation, ...parts: Part[]): AnyPerson[] =>
  people.filter(({ part }) => parts.includes(part)).map(({ person }) => person)
