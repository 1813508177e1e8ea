import { sql } from 'kysely'
import { CARE_FACTS } from '../../care/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { PROTECTION_FACTS } from '../../protection/index.ts'
import type { FactTable } from '../../record/history/fact-table.ts'
import type { Asked } from './asked.ts'
import { returnNumber } from './return-number.ts'

type Reader = Pick<Viewer, 'db' | 'actor'>

/** A child with every record that was found to be theirs, the one that was kept first. */
export interface OneChild {
  person: string
  records: string[]
}

/**
 * The children of whom a return may have something to say, in the order of their numbers: those with a fact of its lists,
 * and those with help, a conversation or something that lay over the help. Whether there is a row is decided child by child.
 */
export async function childrenFor(viewer: Reader, asked: Asked): Promise<OneChild[]> {
  const ids = await idsFor(viewer, asked)
  const children = await asOnePerson(viewer, ids)
  const numbers = await numbersOf(viewer)
  const numberOf = ({ records }: OneChild) =>
    records.map((record) => numbers.get(record)).find(Boolean) ?? returnNumber(records[0]!)
  return children
    .map((child) => ({ child, number: numberOf(child) }))
    .sort((a, b) => (a.number < b.number ? -1 : 1))
    .map(({ child }) => child)
}

const TABLES = { ssda903: CARE_FACTS, cin: [...PROTECTION_FACTS, CARE_FACTS[0]!] } as const

async function idsFor({ db, actor }: Reader, { kind, from, to }: Asked): Promise<string[]> {
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
export async function asOnePerson({ db, actor }: Reader, ids: readonly string[]): Promise<OneChild[]> {
  const { rows } = await sql<{ id: string; merged_into: string }>`select id, merged_into from person
    where authority = ${actor.authority} and merged_into is not null`.execute(db)
  const into = new Map(rows.map(({ id, merged_into }) => [id, merged_into]))
  const keptOf = (id: string): string => (into.has(id) ? keptOf(into.get(id)!) : id)
  const mergedInto = Map.groupBy(into.keys(), keptOf)
  return [...new Set(ids.map(keptOf))].map((person) => ({
    person,
    records: [person, ...(mergedInto.get(person) ?? []).toSorted()],
  }))
}

async function numbersOf({ db, actor }: Reader): Promise<Map<string, string>> {
  const { rows } = await sql<{ person_id: string; value: string }>`select person_id, value from identifier
    where authority = ${actor.authority} and kind = 'la-child' and ended_entry_id is null order by id`.execute(
    db,
  )
  return new Map(rows.map(({ person_id, value }) => [person_id, value]))
}
