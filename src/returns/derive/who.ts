import { sql } from 'kysely'
import { CARE_FACTS } from '../../care/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { addDays } from '../../platform/time/day.ts'
import { PROTECTION_FACTS } from '../../protection/index.ts'
import type { FactTable } from '../../record/history/fact-table.ts'
import type { Scope } from './asked.ts'
import { returnNumber } from './return-number.ts'

type Reader = Pick<Viewer, 'db' | 'actor'>

/** A child with every record that was found to be theirs, the one that was kept first. */
export interface OneChild {
  person: string
  records: string[]
}

export interface NumberedChild extends OneChild {
  /** The number in returns. */
  number: string
}

/**
 * The children of whom a return may have something to say, in the order of their numbers: those with a fact of its lists,
 * and those with help, a conversation or something that lay over the help. Whether there is a row is decided child by child.
 * `known`: numbers and merges are those that were written by the end of this day.
 */
export async function childrenFor(viewer: Reader, asked: Scope, known?: string): Promise<NumberedChild[]> {
  const ids = await idsFor(viewer, asked)
  const children = await asOnePerson(viewer, ids, known)
  const numbers = await numbersOf(viewer, known)
  const numberOf = ({ records }: OneChild) =>
    records.map((record) => numbers.get(record)).find(Boolean) ?? returnNumber(records[0]!)
  return children
    .map((child) => ({ ...child, number: numberOf(child) }))
    .sort((a, b) => (a.number < b.number ? -1 : 1))
}

const TABLES = {
  ssda903: CARE_FACTS,
  cin: [...PROTECTION_FACTS, CARE_FACTS[0]!],
  all: [...PROTECTION_FACTS, ...CARE_FACTS],
} as const

async function idsFor({ db, actor }: Reader, { kind, from, to }: Scope): Promise<string[]> {
  const { authority } = actor
  const facts = (TABLES[kind] as readonly FactTable[]).map(
    ({ table }) => sql`select person_id from ${sql.table(table)} where authority = ${authority}`,
  )
  const during = sql`daterange(${from}::date, ${to}::date, '[]')`
  const worked =
    kind === 'ssda903'
      ? [
          sql`select person_id from overlay where authority = ${authority} and kind in ('care', 'care-order') and during && ${during}`,
        ]
      : [
          sql`select person_id from involvement_child where authority = ${authority} and during && ${during}`,
          sql`select p.person_id from conversation_person p
            join conversation c on c.authority = ${authority} and c.id = p.conversation_id
            where p.authority = ${authority} and p.part = 'child' and c.received_on between ${from}::date - 10 and ${to}::date`,
        ]
  const { rows } = await sql<{ person_id: string }>`${sql.join([...facts, ...worked], sql` union `)}`.execute(
    db,
  )
  return rows.map(({ person_id }) => person_id)
}

/** Records that were merged count once, under the one that was kept. */
export async function asOnePerson(
  viewer: Reader,
  ids: readonly string[],
  known?: string,
): Promise<OneChild[]> {
  const rows = known === undefined ? await mergedNow(viewer) : await mergedBy(viewer, known)
  const into = new Map(rows.map(({ id, merged_into }) => [id, merged_into]))
  const keptOf = (id: string): string => (into.has(id) ? keptOf(into.get(id)!) : id)
  const mergedInto = Map.groupBy(into.keys(), keptOf)
  return [...new Set(ids.map(keptOf))].map((person) => ({
    person,
    records: [person, ...(mergedInto.get(person) ?? []).toSorted()],
  }))
}

interface Merged {
  id: string
  merged_into: string
}

async function mergedNow({ db, actor }: Reader): Promise<Merged[]> {
  const { rows } = await sql<Merged>`select id, merged_into from person
    where authority = ${actor.authority} and merged_into is not null`.execute(db)
  return rows
}

/** The moment at which a day ends in England. */
export const endOfDay = (day: string) =>
  sql`((${addDays(day, 1)}::date)::timestamp at time zone 'Europe/London')`

/** The records that had been found to be one person’s by the end of a day, and not been parted again. */
async function mergedBy({ db, actor }: Reader, day: string): Promise<Merged[]> {
  const { rows } = await sql<Merged>`select merged_id as id, kept_id as merged_into from merge
    where authority = ${actor.authority} and decided_at < ${endOfDay(day)}
      and (undone_at is null or undone_at >= ${endOfDay(day)}) order by decided_at, id`.execute(db)
  return rows
}

async function numbersOf({ db, actor }: Reader, known?: string): Promise<Map<string, string>> {
  const { authority } = actor
  const written = known
    ? sql`exists (select from ledger_entry e where e.authority = ${authority} and e.id = i.entry_id
        and e.written_at < ${endOfDay(known)})`
    : sql`true`
  const { rows } = await sql<{
    person_id: string
    value: string
  }>`select i.person_id, i.value from identifier i
    where i.authority = ${authority} and i.kind = 'la-child' and i.ended_entry_id is null and ${written}
    order by i.id`.execute(db)
  return new Map(rows.map(({ person_id, value }) => [person_id, value]))
}
