import { z } from 'zod'
import type { CaseAnswer } from '../check/index.ts'
import { derive } from './derive.ts'
import { TableBuilder } from './model/build.ts'
import { type Day, parseDay } from './model/days.ts'
import { type Providers, providersFrom } from './model/providers.ts'
import { Return } from './model/return.ts'
import { type Setting, settingOf } from './model/setting.ts'
import type { Table } from './model/table.ts'
import { TABLE_NAMES, type TableName } from './model/tables.ts'
import { Words } from './model/words.ts'
import { RULES } from './rules/index.ts'
import { runRules } from './run.ts'

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()])
const table = z.object({
  columns: z.array(z.object({ name: z.string() })),
  rows: z.array(z.array(cell)),
  index: z.array(z.union([z.number(), z.string()])).optional(),
})
const metadata = z
  .object({
    collection_start: z.string(),
    collection_end: z.string(),
    collectionYear: z.coerce.string(),
    localAuthority: z.string(),
    file_format: z.string(),
    provider_info: z.object({ $table: table }),
  })
  .partial()
const unitCase = z.object({
  id: z.string(),
  code: z.string(),
  ruleset: z.string(),
  metadata: metadata.default({}),
  tables: z.record(z.string(), table),
})
const file = z.object({ cases: z.array(unitCase) })

type CaseTable = z.infer<typeof table>
type UnitCase = z.infer<typeof unitCase>

/** Runs each unit case through the rule it names. Row numbers are those of the case. */
export function checkSsda903Cases(json: unknown): CaseAnswer[] {
  const given = file.safeParse(Array.isArray(json) ? { cases: json } : json)
  if (!given.success)
    throw new Error(`The file of cases is not in the expected form: ${z.prettifyError(given.error)}`)
  return given.data.cases.map(answer)
}

function answer(unit: UnitCase): CaseAnswer {
  const rule = RULES.get(unit.code)
  const found: Record<string, number[]> = {}
  if (!rule) return { id: unit.id, code: unit.code, found }
  const words = new Words()
  const last = tablesOf(unit, words, '_LAST')
  const whole = new Return(words, derive(tablesOf(unit, words, ''), null, ''), last.length > 0 ? last : null)
  const hits = runRules(whole, [rule], settingFor(unit))
  for (let at = 0; at < hits.length; at++) {
    const { name } = hits.table(at)
    found[name] ??= []
    found[name].push((unit.tables[name]?.index?.[hits.row(at)] ?? hits.row(at)) as number)
  }
  return { id: unit.id, code: unit.code, found }
}

function tablesOf(unit: UnitCase, words: Words, suffix: '' | '_LAST'): Table[] {
  return Object.entries(unit.tables).flatMap(([key, given]) => {
    const name = TABLE_NAMES.find((table) => `${table}${suffix}`.toUpperCase() === key.toUpperCase())
    return name ? [tableOf(name, given, words)] : []
  })
}

function tableOf(name: TableName, { columns, rows }: CaseTable, words: Words): Table {
  const names = columns.map((column) => OTHER_NAMES[column.name.toUpperCase()] ?? column.name.toUpperCase())
  const builder = new TableBuilder(name, words, names)
  const slots = builder.slots(names)
  for (const [at, row] of rows.entries()) builder.add(slots, row.map(textOf), at + 1)
  return builder.done()
}

/** Names that cases use for columns which real files call otherwise. */
const OTHER_NAMES: Record<string, string> = {
  UASC_STATUS: 'UASC',
  DATE_EPISODE_CEASED: 'DEC',
  PLACEMENT: 'PLACE',
}

const textOf = (value: z.infer<typeof cell>) => (value === null ? '' : String(value))

/** The rules of the case's own year, with the dates and lists it brings. */
function settingFor({ ruleset, metadata }: UnitCase): Setting {
  const year = Number(metadata.collectionYear ?? 2000 + Number(ruleset.slice(-2)))
  const setting = settingOf(year)
  const codes = settingOf(2000 + Number(ruleset.slice(-2))).codes
  const day = (text: string | undefined, otherwise: Day) => (text === undefined ? otherwise : parseDay(text))
  return {
    ...setting,
    codes,
    start: day(metadata.collection_start, setting.start),
    end: day(metadata.collection_end, setting.end),
    la: metadata.localAuthority?.toUpperCase() ?? '',
    format: metadata.file_format === 'xml' ? 'xml' : 'csv',
    providers: providersOf(metadata.provider_info?.$table),
  }
}

function providersOf(given: CaseTable | undefined): Providers | null {
  if (!given) return null
  const record = (row: CaseTable['rows'][number]) =>
    Object.fromEntries(given.columns.map(({ name }, i) => [name, textOf(row[i] ?? null)]))
  return providersFrom(given.rows.map(record))
}
