import { type RawBuilder, sql } from 'kysely'
import { containing } from '../../platform/database/containing.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { AnyPerson } from '../people/person.ts'
import { isWithheld } from '../people/withheld-names.ts'
import type { Asked } from './asked.ts'
import { afterCursor, cursorOf } from './cursor.ts'
import { groupOf, type KindGroup } from './kinds.ts'
import { type Scope, scopeOf, type Whose } from './scope.ts'
import { withholdAddresses } from './withheld-addresses.ts'

/** One thing that happened, as the viewer may read it. */
export interface ChronologyEntry {
  id: string
  kind: string
  group: KindGroup
  title: string
  body: string
  happenedOn: string
  writtenAt: Date
  author: string
  basis: string | null
  people: AnyPerson[]
  /** The entry that it puts right. */
  corrects: string | null
  /** The entry that stands instead of it. */
  correctedBy: string | null
  note: string | null
  document: string | null
}

export interface Chronology {
  entries: ChronologyEntry[]
  /** Where the next page begins; undefined on the last. */
  next: string | undefined
  /** The groups and authors that there are, for the filters. */
  groups: KindGroup[]
  authors: string[]
  /** Names were withheld somewhere on this page. */
  withheld: boolean
}

const PAGE = 50

/** What happened to a person or a family, in order of the day it happened. Every entry about several shows on each. */
export async function readChronology(
  viewer: Viewer,
  whose: Whose,
  asked: Asked = {},
  limit = PAGE,
): Promise<Chronology> {
  const scope = await scopeOf(viewer, whose)
  const rows = await select(viewer, narrowed(scope, asked), asked, limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const insteadOf = await withholdAddresses(viewer, page)
  const entries = page
    .map((row) => toEntry(row, scope, insteadOf(row)))
    .filter((entry) => says(entry, asked.text))
  return {
    entries,
    next: rows.length > limit && last ? cursorOf(last) : undefined,
    groups: [...new Set(scope.kinds.map(groupOf))],
    authors: scope.authors,
    withheld: entries.some(({ title, body }) => isWithheld([title, body])),
  }
}

interface Row {
  id: string
  kind: string
  title: string
  body: string
  happened_on: string
  written_at: Date
  author: string
  basis: string | null
  about: string[]
  corrects: string | null
  corrected_by: string | null
  note: string | null
  document: string | null
}

async function select(
  { db, actor }: Viewer,
  condition: RawBuilder<boolean>,
  { oldestFirst }: Asked,
  limit: number,
): Promise<Row[]> {
  const way = oldestFirst ? sql`asc` : sql`desc`
  const { rows } =
    await sql<Row>`select e.id, e.kind, e.title, e.body, e.happened_on, e.written_at, e.author, e.basis,
      e.about, e.corrects, e.facts->>'note' as note, e.facts->>'document' as document,
      (select c.id from ledger_entry c where c.authority = ${actor.authority} and c.corrects = e.id
        order by c.written_at desc, c.id desc limit 1) as corrected_by
    from ledger_entry e where e.authority = ${actor.authority} and ${condition}
    order by e.happened_on ${way}, e.written_at ${way}, e.id ${way} limit ${limit}`.execute(db)
  return rows
}

function narrowed({ condition, kinds }: Scope, asked: Asked): RawBuilder<boolean> {
  const { from, to, author, text, entry, after } = asked
  const wanted = asked.kinds && kinds.filter((kind) => asked.kinds!.includes(groupOf(kind)))
  const conditions: (RawBuilder<boolean> | undefined)[] = [
    condition,
    wanted && sql`e.kind = any(${wanted}::text[])`,
    from ? sql`e.happened_on >= ${from}::date` : undefined,
    to ? sql`e.happened_on <= ${to}::date` : undefined,
    author ? sql`e.author = ${author}` : undefined,
    text ? sql`(e.title || ' ' || e.body) ilike ${containing(text)}` : undefined,
    entry ? sql`e.id = ${entry}` : undefined,
    afterCursor(after, asked.oldestFirst ?? false),
  ]
  return sql.join(
    conditions.filter((one) => one !== undefined),
    sql` and `,
  )
}

function toEntry(row: Row, { people, withhold }: Scope, instead: string | undefined): ChronologyEntry {
  return {
    id: row.id,
    kind: row.kind,
    group: groupOf(row.kind),
    title: instead ?? withhold(row.title),
    body: instead ? '' : withhold(row.body),
    happenedOn: row.happened_on,
    writtenAt: row.written_at,
    author: row.author,
    basis: row.basis && withhold(row.basis),
    people: row.about.map((id) => people.get(id)).filter((person) => person !== undefined),
    corrects: row.corrects,
    correctedBy: row.corrected_by,
    note: row.note,
    document: row.document,
  }
}

/** A search finds only what the viewer is shown: never an entry by a name that is withheld in it. */
function says({ title, body }: ChronologyEntry, text: string | undefined): boolean {
  return !text || `${title} ${body}`.toLowerCase().includes(text.toLowerCase())
}
