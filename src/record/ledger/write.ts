import { sql } from 'kysely'
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
  const rows = entries.map((entry) => toRow(context, entry))
  await insertEntries(context, rows)
  await chain(context.db, context.actor.authority, rows)
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

async function insertEntries({ db, actor }: Context, rows: readonly Sealed[]): Promise<void> {
  const column = (pick: (row: Sealed) => unknown) => rows.map(pick)
  await sql`insert into ledger_entry
      (authority, id, kind, title, body, happened_on, written_at, account_id, author, basis, family_id, corrects, about, facts)
    select ${actor.authority}, id, kind, title, body, happened_on, written_at, account_id, author, basis, family_id, corrects,
      string_to_array(about, ',')::uuid[], facts
    from unnest(
      ${column((row) => row.id)}::uuid[], ${column((row) => row.kind)}::text[], ${column((row) => row.title)}::text[],
      ${column((row) => row.body)}::text[], ${column((row) => row.happened_on)}::date[],
      ${column((row) => row.written_at)}::timestamptz[], ${column((row) => row.account_id)}::uuid[],
      ${column((row) => row.author)}::text[], ${column((row) => row.basis)}::text[], ${column((row) => row.family_id)}::uuid[],
      ${column((row) => row.corrects)}::uuid[], ${column((row) => row.about.join(','))}::text[],
      ${column((row) => JSON.stringify(row.facts))}::jsonb[]
    ) as t(id, kind, title, body, happened_on, written_at, account_id, author, basis, family_id, corrects, about, facts)`.execute(
    db,
  )
}

interface Link {
  person: string
  position: number
  entry: string
  hash: Buffer
}

/** Locks each person's head (in the order of their ids, so that two writers never wait for each other) and adds the links. */
async function chain(db: Db, authority: string, rows: readonly Sealed[]): Promise<void> {
  const people = [...new Set(rows.flatMap((row) => row.about))].sort()
  if (people.length === 0) return
  const heads = await lockHeads(db, authority, people)
  const links = rows.flatMap((row) => extend(heads, entryDigest(row), row.id, row.about))
  await insertLinks(db, authority, links)
  await moveHeads(db, authority, heads)
}

function extend(
  heads: Map<string, { position: number; hash: Buffer }>,
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

async function lockHeads(db: Db, authority: string, people: string[]) {
  await sql`insert into ledger_head (authority, person_id, position, hash)
    select ${authority}, person, 0, ${BEGINNING} from unnest(${people}::uuid[]) as t(person)
    on conflict (authority, person_id) do nothing`.execute(db)
  const heads = await db
    .selectFrom('ledger_head')
    .select(['person_id', 'position', 'hash'])
    .where('person_id', '=', sql<string>`any(${people}::uuid[])`)
    .orderBy('person_id')
    .forUpdate()
    .execute()
  return new Map(heads.map((head) => [head.person_id, { position: head.position, hash: head.hash }]))
}

async function insertLinks(db: Db, authority: string, links: Link[]): Promise<void> {
  await sql`insert into ledger_link (authority, person_id, position, entry_id, hash)
    select ${authority}, person, position, entry, hash from unnest(
      ${links.map((link) => link.person)}::uuid[], ${links.map((link) => link.position)}::int[],
      ${links.map((link) => link.entry)}::uuid[], ${links.map((link) => link.hash)}::bytea[]
    ) as t(person, position, entry, hash)`.execute(db)
}

async function moveHeads(
  db: Db,
  authority: string,
  heads: Map<string, { position: number; hash: Buffer }>,
): Promise<void> {
  const all = [...heads]
  await sql`update ledger_head set position = t.position, hash = t.hash
    from unnest(${all.map(([person]) => person)}::uuid[], ${all.map(([, head]) => head.position)}::int[],
      ${all.map(([, head]) => head.hash)}::bytea[]) as t(person, position, hash)
    where ledger_head.authority = ${authority} and ledger_head.person_id = t.person`.execute(db)
}
