import { z } from 'zod'
import type { CaseAnswer } from '../check/index.ts'
import { caseTables } from './case-tables.ts'
import { censusYear } from './census.ts'
import { type Placed, startRun } from './findings.ts'
import type { Rule } from './rules/rule.ts'
import { cinRules } from './rulesets.ts'

const table = z.object({
  columns: z.array(z.object({ name: z.string() })),
  rows: z.array(z.array(z.unknown())),
})
const oneCase = z.object({
  id: z.string(),
  code: z.string(),
  ruleset: z.string(),
  tables: z.record(z.string(), table),
})
const casesFile = z.object({ cases: z.array(oneCase) })

export type CaseTable = z.infer<typeof table>
export type RuleCase = z.infer<typeof oneCase>

/**
 * Runs each case of a cases file against its rule and gives the rows found, by table, counted from 0.
 * @throws TypeError or RangeError with a sentence where the file has another form, or a ruleset or rule is not known
 */
export function checkCinCases(file: unknown): CaseAnswer[] {
  const read = casesFile.safeParse(Array.isArray(file) ? { cases: file } : file)
  if (read.success) return read.data.cases.map(checkCase)
  const { path, message } = read.error.issues[0]!
  throw new TypeError(`This is not a file of cases: at ${path.join('.') || 'its top'}, ${message}.`)
}

/** One case. A rule that is not in force in the ruleset finds nothing. */
export function checkCase({ id, code, ruleset, tables }: RuleCase): CaseAnswer {
  const rules = cinRules(ruleset)
  if (!rules) throw new RangeError(`Case ${id}: there are no rules for ${ruleset}.`)
  const rule = rules.find((one) => one.code === code)
  if (!rule && !cinRules('2025-26')!.some((one) => one.code === code))
    throw new RangeError(`Case ${id}: there is no rule ${code}.`)
  const placed = rule ? runCase(rule, tables) : []
  const wholeReturn = placed.some(({ rows }) => rows.length === 0) && rule !== undefined && 'start' in rule
  return { id, code, found: rowsByTable(placed), ...(wholeReturn && { wholeReturn }) }
}

function runCase(rule: Rule, tables: Record<string, CaseTable>): Placed[] {
  const { headers, children } = caseTables(tables)
  const run = startRun([rule], censusYear(headers[0]), null)
  const inHeaders = headers.flatMap((header) => startRun([rule], censusYear(header), null).header())
  return [...inHeaders, ...children.flatMap((child, position) => run.child(child, position)), ...run.end()]
}

function rowsByTable(placed: readonly Placed[]): Record<string, number[]> {
  const found = new Map<string, Set<number>>()
  for (const { table: name, row } of placed.flatMap(({ rows }) => rows))
    found.set(name, (found.get(name) ?? new Set()).add(row))
  return Object.fromEntries([...found].map(([name, rows]) => [name, [...rows].sort((a, b) => a - b)]))
}
