import { sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'
import { newId } from '../../platform/id.ts'
import type { KeptFact } from './compare-facts.ts'
import type { FactTable, FactType, FactValues } from './fact-table.ts'

const SQL_TYPES: Record<FactType, string> = { day: 'date', text: 'text', number: 'integer', codes: 'text' }

/** Names of tables and columns come from the rooms' own descriptions, never from a file. */
const names = (table: FactTable): string[] => Object.keys(table.columns)
const typed = (table: FactTable): string =>
  names(table)
    .map((name) => `${name} ${SQL_TYPES[table.columns[name]!]}`)
    .join(', ')

/** The facts of one table that are kept of these people, by person. */
export async function readFacts(
  db: Db,
  authority: string,
  table: FactTable,
  people: readonly string[],
): Promise<Map<string, KeptFact[]>> {
  const { rows } = await sql<
    { person_id: string; id: string } & FactValues
  >`select person_id, id, ${sql.raw(names(table).join(', '))}
    from ${sql.table(table.table)} where authority = ${authority} and person_id = any(${[...people]}::uuid[])`.execute(
    db,
  )
  const kept = new Map<string, KeptFact[]>(people.map((person) => [person, []]))
  for (const { person_id, id, ...values } of rows) kept.get(person_id)?.push({ id, values })
  return kept
}

export interface NewFact {
  person: string
  entry: string
  values: FactValues
}

/** Adds facts, in one statement. */
export async function addFacts(
  db: Db,
  authority: string,
  table: FactTable,
  facts: readonly NewFact[],
): Promise<void> {
  if (facts.length === 0) return
  const rows = facts.map(({ person, entry, values }) => ({
    id: newId(),
    person_id: person,
    entry_id: entry,
    ...values,
  }))
  const columns = names(table).join(', ')
  await sql`insert into ${sql.table(table.table)} (authority, id, person_id, entry_id, ${sql.raw(columns)})
    select ${authority}, id, person_id, entry_id, ${sql.raw(columns)}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(id uuid, person_id uuid, entry_id uuid, ${sql.raw(typed(table))})`.execute(
    db,
  )
}

/** Puts new values in the place of old ones, in one statement; the ledger keeps what was there. */
export async function changeFacts(
  db: Db,
  authority: string,
  table: FactTable,
  facts: readonly (Omit<NewFact, 'person'> & { id: string })[],
): Promise<void> {
  if (facts.length === 0) return
  const rows = facts.map(({ id, entry, values }) => ({ id, entry_id: entry, ...values }))
  const set = ['entry_id', ...names(table)].map((name) => `${name} = t.${name}`).join(', ')
  await sql`update ${sql.table(table.table)} as kept set ${sql.raw(set)}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(id uuid, entry_id uuid, ${sql.raw(typed(table))})
    where kept.authority = ${authority} and kept.id = t.id`.execute(db)
}
