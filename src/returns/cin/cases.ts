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
const casesFile = z.union([
  z.object({ cases: z.array(oneCase) }),
  z.array(oneCase).transform((cases) => ({ cases })),
])

export type CaseTable = z.infer<typeof table>
export type RuleCase = z.infer<typeof oneCase>

/**
 * Runs each case of a cases file against its rule and gives the rows found, by table, counted from 0.
 * @throws ZodError where the file has another form; RangeError where a ruleset or a rule is not known
 */
export function checkCinCases(file: unknown): CaseAnswer[] {
  return casesFile.parse(file).cases.map(checkCase)
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
