import { compareCodes, type Finding, type FoundRow, type RuleCount, type RuleInfo } from '../check/index.ts'
import type { Return } from './model/return.ts'
import type { Setting } from './model/setting.ts'
import { slotOf, type Table } from './model/table.ts'
import type { Rule } from './rule.ts'
import type { Found } from './run.ts'

const GUIDE = 'SSDA903 guide and validation rules, Department for Education'

/** What was found: findings per child and rule, made one by one as they are asked for, and their counts. */
export function findingsOf(
  whole: Return,
  rules: readonly Rule[],
  found: Found,
  setting: Setting,
): { findings: Iterable<Finding>; byRule: RuleCount[] } {
  const infos = rules.map((rule) => infoOf(rule, setting))
  return { findings: lazyFindings(whole, rules, infos, found), byRule: countsOf(whole, infos, found) }
}

/** Children and rows by rule. */
function countsOf(whole: Return, infos: readonly RuleInfo[], found: Found): RuleCount[] {
  const counts = infos.map((rule) => ({ rule, rows: 0, children: new Set<number>() }))
  for (let hit = 0; hit < found.length; hit++) {
    const count = counts[found.rule(hit)]!
    count.rows++
    count.children.add(whole.children.of(found.table(hit), found.row(hit)))
  }
  return counts
    .filter(({ rows }) => rows > 0)
    .map(({ rule, rows, children }) => ({ rule, rows, children: children.size }))
    .sort((a, b) => compareCodes(a.rule.code, b.rule.code))
}

function lazyFindings(
  whole: Return,
  rules: readonly Rule[],
  infos: readonly RuleInfo[],
  found: Found,
): Iterable<Finding> {
  const { order, start } = byChild(whole, found)
  return {
    *[Symbol.iterator]() {
      for (let child = 0; child < whole.children.length; child++) {
        const hits = order.subarray(start[child], start[child + 1])
        if (hits.length > 0) yield* childFindings(whole.children.names[child]!, hits)
      }
    },
  }

  function* childFindings(child: string, hits: Int32Array): Generator<Finding> {
    const rows = new Map<number, FoundRow[]>()
    for (const hit of hits) {
      const rule = found.rule(hit)
      const list = rows.get(rule) ?? []
      rows.set(rule, list)
      list.push(foundRow(found.table(hit), found.row(hit), rules[rule]!.fields))
    }
    for (const [rule, list] of rows) yield { rule: infos[rule]!, child, rows: list }
  }
}

function infoOf({ code, severity = 'error', message, source = GUIDE }: Rule, setting: Setting): RuleInfo {
  return { code, severity, message: typeof message === 'string' ? message : message(setting), source }
}

function foundRow(table: Table, row: number, fields: readonly string[]): FoundRow {
  const shown = fields.filter((field) => slotOf(table.name, field) >= 0)
  return {
    table: table.name,
    row,
    ...table.placeOf(row),
    values: Object.fromEntries(shown.map((field) => [field, table.rawAt(row, field)])),
  }
}

/** Numbers of hits, child after child, by counting. */
function byChild(whole: Return, found: Found): { order: Int32Array; start: Int32Array } {
  const start = new Int32Array(whole.children.length + 1)
  const child = (hit: number) => whole.children.of(found.table(hit), found.row(hit))
  for (let hit = 0; hit < found.length; hit++) start[child(hit) + 1]!++
  for (let i = 0; i < whole.children.length; i++) start[i + 1]! += start[i]!
  const next = start.slice()
  const order = new Int32Array(found.length)
  for (let hit = 0; hit < found.length; hit++) order[next[child(hit)]!++] = hit
  return { order, start }
}
