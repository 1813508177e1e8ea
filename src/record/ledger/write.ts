import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'
import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { BEGINNING, entryDigest, linkHash, type Sealed } from './chain.ts'

/** Something done, seen or decided. */
export interface NewEntry {
  /** What happened, as the operation's name says it: `visit-recorded`. */
  kind: string
  /** A line for the chronology, in words that the child may read: "Visit at home". */
  title: string
  /** What was said or seen, when there is more to tell. */
  body?: string
  /** Whom it is about. */
  people: readonly string[]
  family?: string | null
  /** The day it happened; today when it is not said. */
  happenedOn?: string
  /** On what basis: a consent, a section of an Act, a decision. */
  basis?: string
  /** The entry that this one puts right. */
  corrects?: string | null
  /** The facts as they were typed, for whoever derives from them. */
  facts?: Record<string, unknown>
}

/** Writes an entry into the chain of everyone it is about, in the operation's own transaction. Returns its id. */
export async function writeEntry(context: Context, entry: NewEntry): Promise<string> {
  const [id] = await writeEntries(context, [entry])
  return id!
}

/** Writes many entries at once, in order; as many round trips as for one. Returns their ids. */
export async function writeEntries(context: Context, entries: readonly NewEntry[]): Promise<string[]> {
  const { db, actor } = context
  const rows = entries.map((entry) => toRow(context, entry))
  if (rows.length === 0) return []
  const heads = await lockHeads(db, actor.authority, [...new Set(rows.flatMap((row) => row.about))].sort())
  const links = rows.flatMap((row) => extend(heads, entryDigest(row), row.id, row.about))
  await insertAll(db, actor.authority, rows, links, heads)
  return rows.map((row) => row.id)
}

/** As the database will give it back: dates as text, no half characters; else its hash would not hold. */
function toRow({ actor, now, today }: Context, entry: NewEntry): Sealed {
  return {
    id: newId(),
    kind: entry.kind,
    title: entry.title.toWellFormed(),
    body: (entry.body ?? '').toWellFormed(),
    happened_on: entry.happenedOn ?? today,
    written_at: now,
    account_id: actor.account ?? null,
    author: actor.name,
    basis: entry.basis?.toWellFormed() ?? null,
    family_id: entry.family ?? null,
    corrects: entry.corrects ?? null,
    about: [...new Set(entry.people)].sort(),
    facts: JSON.parse(JSON.stringify(entry.facts ?? {}, wellFormed)),
  }
}

const wellFormed = (_: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value)

export interface Head {
  position: number
  hash: Buffer
}

export interface Link extends Head {
  person: string
  entry: string
}

/** Locks each person's head, in the order of their ids, so that two writers never wait for each other. */
async function lockHeads(db: Db, authority: string, people: string[]): Promise<Map<string, Head>> {
  if (people.length === 0) return new Map()
  const { rows } = await sql<Head & { person_id: string }>`
    insert into ledger_head (authority, person_id, position, hash)
    select ${authority}, person, 0, ${BEGINNING} from unnest(${people}::uuid[]) as t(person)
    on conflict (authority, person_id) do update set position = ledger_head.position
    returning person_id, position, hash`.execute(db)
  return new Map(rows.map(({ person_id, position, hash }) => [person_id, { position, hash }]))
}

/** The links that an entry adds to the chains of those it is about; moves their heads on. */
export function extend(
  heads: Map<string, Head>,
  digest: Buffer,
  entry: string,
  people: readonly string[],
): Link[] {
  return people.map((person) => {
    const head = heads.get(person)!
    head.position += 1
    head.hash = linkHash(head.hash, person, head.position, digest)
    return { person, position: head.position, entry, hash: head.hash }
  })
}

/** Entries, links and heads in one statement: a round trip is what a write costs most. */
async function insertAll(
  db: Db,
  authority: string,
  rows: readonly Sealed[],
  links: readonly Link[],
  heads: ReadonlyMap<string, Head>,
): Promise<void> {
  const ends = [...heads].map(([person, { position, hash }]) => ({ person, position, hash, entry: '' }))
  await sql`with entries as (${insertEntries(authority, rows)}), links as (
      insert into ledger_link (authority, person_id, position, entry_id, hash)
      select ${authority}, person, position, entry, hash
      from unnest(${column(links, 'person')}::uuid[], ${column(links, 'position')}::int[],
        ${column(links, 'entry')}::uuid[], ${column(links, 'hash')}::bytea[]) as t(person, position, entry, hash)
    )
    update ledger_head set position = t.position, hash = t.hash
    from unnest(${column(ends, 'person')}::uuid[], ${column(ends, 'position')}::int[], ${column(ends, 'hash')}::bytea[])
      as t(person, position, hash)
    where ledger_head.authority = ${authority} and ledger_head.person_id = t.person`.execute(db)
}

function insertEntries(authority: string, rows: readonly Sealed[]): RawBuilder<unknown> {
  return sql`insert into ledger_entry
      (authority, id, kind, title, body, happened_on, written_at, account_id, author, basis, family_id, corrects, about, facts)
    select ${authority}, id, kind, title, body, happened_on, written_at, account_id, author, basis, family_id, corrects,
      string_to_array(about, ',')::uuid[], facts
    from unnest(
      ${column(rows, 'id')}::uuid[], ${column(rows, 'kind')}::text[], ${column(rows, 'title')}::text[],
      ${column(rows, 'body')}::text[], ${column(rows, 'happened_on')}::date[],
      ${column(rows, 'written_at')}::timestamptz[], ${column(rows, 'account_id')}::uuid[],
      ${column(rows, 'author')}::text[], ${column(rows, 'basis')}::text[], ${column(rows, 'family_id')}::uuid[],
      ${column(rows, 'corrects')}::uuid[], ${rows.map((row) => row.about.join(','))}::text[],
      ${rows.map((row) => JSON.stringify(row.facts))}::jsonb[]
    ) as t(id, kind, title, body, happened_on, written_at, account_id, author, basis, family_id, corrects, about, facts)`
}

const column = <Row, Key extends keyof Row>(rows: readonly Row[], key: Key): Row[Key][] =>
  rows.map((row) => row[key])
