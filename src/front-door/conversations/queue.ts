import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { type AnyPerson, nameOf, readPeople } from '../../record/people/person.ts'
import type { Source } from '../sources.ts'
import type { Channel, Door } from '../tables.ts'
import { type Status, statusOf } from './status.ts'

export const SHOWS = { all: 'All', safety: 'Safety', help: 'Asking for help', mine: 'Mine' } as const
export type Show = keyof typeof SHOWS
export type SortBy = 'received' | 'talking'

export interface QueueQuestion {
  show: Show
  hub?: string
  sort: SortBy
  order: 'ascending' | 'descending'
}

/** A conversation in the list. Of one about a restricted record only that it is there. */
export interface Queued {
  id: string
  reference: string
  door: Door
  channel: Channel
  source: Source
  receivedAt: Date
  words: string
  about: string
  hub: string
  talking: string
  mine: boolean
  status: Status
  /** About safety: came in as such, or checks began. */
  safety: boolean
  inFlood: boolean
  restricted: boolean
}

/** More than these nobody reads at once; the page says so. */
export const MOST = 300

/** The conversations that are open. */
export async function readQueue(viewer: Viewer, asked: QueueQuestion): Promise<Queued[]> {
  return withPeople(viewer, await openRows(viewer, asked))
}

/** The conversations with whom they are about. */
export async function withPeople(viewer: Viewer, rows: readonly Row[]): Promise<Queued[]> {
  const people = await readPeople(viewer, [...new Set(rows.flatMap((row) => row.people))])
  const known = new Map(people.map((person) => [person.id, person]))
  return rows.map((row) =>
    toQueued(
      row,
      row.people.flatMap((id) => known.get(id) ?? []),
      viewer,
    ),
  )
}

export interface Row {
  id: string
  reference: string
  door: Door
  channel: Channel
  source: Source
  received_at: Date
  words: string
  about: string
  hub: string | null
  account_id: string | null
  talking: string | null
  outcome: string | null
  checks: boolean
  in_flood: boolean
  people: string[]
}

const ORDER: Record<SortBy, string> = {
  received: 'c.received_at',
  talking: 'a.name',
}

export async function openRows(viewer: Viewer, { show, hub, sort, order }: QueueQuestion): Promise<Row[]> {
  const { authority, account = null } = viewer.actor
  const direction = order === 'ascending' ? sql`asc nulls first` : sql`desc nulls last`
  const { rows } = await sql<Row>`
    select c.id, c.reference, c.door, c.channel, c.source, c.received_at, left(c.words, 200) as words, c.about, t.name as hub,
      c.account_id, a.name as talking, o.outcome, s.conversation_id is not null as checks, c.in_flood,
      array(select p.person_id from conversation_person p where p.authority = ${authority} and p.conversation_id = c.id
        order by p.part = 'child' desc, p.linked_at) as people
    from conversation c
    left join team t on t.authority = ${authority} and t.id = c.team_id
    left join account a on a.authority = ${authority} and a.id = c.account_id
    left join conversation_outcome o on o.authority = ${authority} and o.conversation_id = c.id
    left join safety_check s on s.authority = ${authority} and s.conversation_id = c.id
    where c.authority = ${authority} and c.closed_at is null
      and (${show} <> 'safety' or c.door = 'safety' or s.conversation_id is not null)
      and (${show} <> 'help' or c.door = 'help')
      and (${show} <> 'mine' or c.account_id = ${account}::uuid)
      and (${hub ?? null}::uuid is null or c.team_id = ${hub ?? null}::uuid)
    order by c.in_flood, (c.door = 'safety' or s.conversation_id is not null) desc, ${sql.raw(ORDER[sort])} ${direction}, c.id limit ${MOST}`.execute(
    viewer.db,
  )
  return rows
}

function toQueued(row: Row, people: AnyPerson[], { actor }: Viewer): Queued {
  const restricted = people.some((person) => person.restricted)
  return {
    id: row.id,
    reference: row.reference,
    door: row.door,
    channel: row.channel,
    source: row.source,
    receivedAt: row.received_at,
    words: restricted ? '' : row.words,
    about: restricted ? 'A restricted record' : people.map(nameOf).join(', ') || row.about,
    hub: row.hub ?? '',
    talking: row.talking ?? '',
    restricted,
    ...placed(row, actor.account),
  }
}

/** What says where in the list a conversation stands. */
export type Placed = Pick<Queued, 'mine' | 'status' | 'safety' | 'inFlood'>

export const placed = (row: Row, account: string | undefined): Placed => ({
  mine: row.account_id !== null && row.account_id === account,
  status: statusOf({ taken: row.account_id !== null, outcome: row.outcome, closedAt: null }),
  safety: row.door === 'safety' || row.checks,
  inFlood: row.in_flood,
})

export interface QueueGroup<One = Queued> {
  title: string
  /** Stands before everything else, and before what narrows the list. */
  urgent?: boolean
  /** Its title where it holds the viewer's own alone. */
  own?: string
  /** What to do with them. */
  says: string
  conversations: One[]
}

/** The list in the order of what cannot wait: safety, then what nobody has answered, then what goes on. */
export function groupsOf<One extends Placed>(queue: readonly One[]): QueueGroup<One>[] {
  const groups = GROUPS.map(({ holds: _, ...words }, at) => ({
    ...words,
    conversations: queue.filter((one) => GROUPS.findIndex((group) => group.holds(one)) === at),
  }))
  const [flood, ...others] = groups
  return [...others, flood!].filter(({ conversations }) => conversations.length > 0)
}

/** The first that fits takes a conversation; the flood is shown last, so that it hides nothing. */
const GROUPS: (Omit<QueueGroup, 'conversations'> & { holds(one: Placed): boolean })[] = [
  {
    title: 'Many came in at once',
    says: 'More worries about safety arrived within a minute than usual. Read them: one may be real.',
    holds: (one) => one.inFlood && one.status === 'new',
  },
  {
    title: 'A child may not be safe',
    urgent: true,
    says: 'Read these first.',
    holds: (one) => one.safety && (one.status === 'new' || one.status === 'talking'),
  },
  {
    title: 'Nobody has talked with them yet',
    says: 'They were told that somebody gets in touch by the end of the next working day.',
    holds: (one) => one.status === 'new',
  },
  {
    title: 'Being talked with',
    own: 'You talk with them',
    says: 'Note what is said, then say what comes of it.',
    holds: (one) => one.status === 'talking',
  },
  {
    title: 'Decided',
    own: 'Decided with you',
    says: 'Tell them and whoever told us, then close.',
    holds: () => true,
  },
]
