import { type Kysely, sql } from 'kysely'
import type { Database } from '../src/platform/database/open.ts'
import type { Tables } from '../src/platform/database/tables.ts'

/** Whose facts are to be kept: every row that has one of these ids is theirs, and what hangs on it. */
export interface Kept {
  ids: readonly string[]
  /** Nothing is reached through these columns: they name who works, where, or the one from whom it is kept. */
  beyond: readonly string[]
}

interface Column {
  table: string
  name: string
  type: 'uuid' | 'uuid[]' | 'text' | 'text[]' | 'jsonb' | 'other'
}

type Owner = Kysely<Tables>

/**
 * Writes a word of its own into every text of every table that hangs on these ids, new tables too: a canary, by whose
 * song a leak is known. Codes stay, for a page would not know others. Gives the words.
 */
export const plantCanaries = (database: Database, council: string, kept: Kept): Promise<string[]> =>
  database.asOwner((all) =>
    all.connection().execute(async (owner) => {
      await sql`set kith.authority = ${sql.lit(council)}`.execute(owner)
      return plantAll(owner, kept)
    }),
  )

async function plantAll(owner: Owner, kept: Kept): Promise<string[]> {
  const tables = Map.groupBy(await columnsOf(owner), ({ table }) => table)
  // What is only ever added to, such as the ledger, is planted too.
  for (const table of tables.keys())
    await sql`alter table ${sql.table(table)} no force row level security`.execute(owner)
  const ids = await reach(owner, tables, kept)
  const planted: string[] = []
  for (const [table, columns] of tables)
    for (const column of columns)
      if (await plant(owner, table, column, whose(columns, kept, ids))) planted.push(wordOf(column))
  for (const table of tables.keys())
    await sql`alter table ${sql.table(table)} force row level security`.execute(owner)
  return planted
}

const NOT_THEIRS =
  /^(council|kysely_|search_|account|worker|team|neighbourhood|session|request|access_log$|draft)/

async function columnsOf(owner: Owner): Promise<Column[]> {
  const { rows } = await sql<Column & { array: boolean }>`
    select c.table_name as table, c.column_name as name,
      case when c.data_type = 'ARRAY' then trim(leading '_' from c.udt_name) || '[]' else c.data_type end as type
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
    order by 1, 2`.execute(owner)
  return rows.filter(({ table }) => !NOT_THEIRS.test(table))
}

/** Every id that is reached from those to be kept, table by table, until there are no more. */
async function reach(owner: Owner, tables: Map<string, Column[]>, kept: Kept): Promise<string[]> {
  const ids = new Set(kept.ids)
  for (let before = 0; before < ids.size; ) {
    before = ids.size
    for (const [table, columns] of tables)
      for (const found of await idsIn(owner, table, columns, kept, [...ids])) ids.add(found)
  }
  return [...ids]
}

async function idsIn(
  owner: Owner,
  table: string,
  columns: Column[],
  kept: Kept,
  ids: string[],
): Promise<string[]> {
  const onward = columns.filter(
    ({ name, type }) => type === 'uuid' && !kept.beyond.includes(name) && (name === 'id' || HANGS.test(name)),
  )
  if (onward.length === 0 || table === 'person') return []
  const all = sql.join(onward.map(({ name }) => sql.ref(name)))
  const { rows } = await sql<{ id: string }>`select distinct unnest(array[${all}]) as id
    from ${sql.table(table)} where ${whose(columns, kept, ids)}`.execute(owner)
  return rows.flatMap(({ id }) => id ?? [])
}

/** What hangs on something of theirs is theirs: a note, the entry, the conversation. */
const HANGS = /^(note|document|entry|conversation|goal|involvement|closing|review|wall|log)_id$/

function whose(columns: Column[], { beyond }: Kept, ids: readonly string[]) {
  const conditions = columns
    .filter(({ name }) => !beyond.includes(name))
    .flatMap(({ name, type }) => {
      if (type === 'uuid') return [sql`${sql.ref(name)} = any(${[...ids]}::uuid[])`]
      return type === 'uuid[]' ? [sql`${sql.ref(name)} && ${[...ids]}::uuid[]`] : []
    })
  return conditions.length ? sql`(${sql.join(conditions, sql` or `)})` : sql`false`
}

const wordOf = ({ table, name }: Column): string => `canary${table}${name}`.replaceAll(/[^a-z]/g, '')

/** Words with a space between them, wherever a field of the JSON holds them. */
const inJson = (text: ReturnType<typeof sql>, word: string) =>
  sql`regexp_replace(${text}, ':( ?)"[^"\\\\]* [^"\\\\]*"', ${`:"${word}"`}, 'g')`

const CODE = '^[a-z0-9-]+$'

/** Where the column holds words, or nothing yet. */
async function plant(
  owner: Owner,
  table: string,
  column: Column,
  where: ReturnType<typeof sql>,
): Promise<boolean> {
  const name = sql.ref(column.name)
  const word = wordOf(column)
  const [value, mayBe] = {
    // A text that is JSON stays JSON, as a page that reads it expects: what is written in it is planted.
    text: [
      sql`case when ${name} ~ '^[{[]' then ${inJson(name, word)} else ${word}::text end`,
      sql`coalesce(${name} !~ ${CODE}, true) and ${column.name !== 'authority'}`,
    ],
    'text[]': [sql`array[${word}]::text[]`, sql`cardinality(${name}) > 0`],
    jsonb: [sql`${inJson(sql`${name}::text`, word)}::jsonb`, sql`${name}::text ~ ': "[^"\\\\]* [^"\\\\]*"'`],
  }[column.type as 'text'] ?? [undefined, undefined]
  if (!value || !mayBe) return false
  try {
    const changed =
      await sql`update ${sql.table(table)} set ${name} = ${value} where ${where} and ${mayBe}`.execute(owner)
    return Number(changed.numAffectedRows ?? 0) > 0
  } catch (error) {
    // A column with a list of codes, or a form, of its own.
    if (['23514', '23505', '23P01', '22001'].includes((error as { code?: string }).code ?? '')) return false
    throw error
  }
}
