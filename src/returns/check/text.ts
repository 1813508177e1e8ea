import { compareCodes, ruleCounts } from './count.ts'
import type { Finding, FoundRow, Report, RuleCount, Trouble } from './finding.ts'
import { groupByChild } from './json.ts'

/** The report for a person: troubles, a line per rule, then child by child. */
export function* reportText(report: Report): Generator<string> {
  const { about } = report
  yield `${about.return}, rules of ${about.ruleset}: ${count(about.children, 'child', 'children')}, ${count(about.rows, 'row')}, ${count(about.rulesRun, 'rule')} run.\n`
  for (const trouble of report.troubles) yield `${troubleText(trouble)}\n`
  yield* notRunLines(report)
  const rules = ruleCounts(report)
  if (rules.length === 0) return yield about.rows > 0 ? 'Nothing found.\n' : 'There was nothing to check.\n'
  yield '\nBy rule\n'
  for (const rule of rules) yield ruleLine(rule)
  yield '\nBy child\n'
  for (const [child, findings] of groupByChild(report.findings)) yield* childLines(child, findings)
}

/** "header.csv, line 3, column 7: …" */
function troubleText({ file, line, column, message }: Trouble): string {
  const place = [file, line && `line ${line}`, column && `column ${column}`].filter(Boolean).join(', ')
  return `${place}: ${message}`
}

/** One line for each thing that was not given, with the rules that wait for it. */
function* notRunLines({ notRun }: Report): Generator<string> {
  for (const [why, rules] of Map.groupBy(notRun, (rule) => rule.why)) {
    const codes = rules.map(({ code }) => code).sort(compareCodes)
    yield `${count(rules.length, 'rule was', 'rules were')} not run, because ${why.replace(/\.$/, '')}: ${codes.join(', ')}\n`
  }
}

function ruleLine({ rule, children, rows }: RuleCount): string {
  return `  ${rule.code} (${rule.severity}; ${count(children, 'child', 'children')}, ${count(rows, 'row')}): ${rule.message}\n`
}

function* childLines(child: string | null, findings: Finding[]): Generator<string> {
  yield `  ${child ?? 'The whole return'}\n`
  for (const { rule, rows } of findings) {
    yield `    ${rule.code} ${rule.severity}: ${rule.message}\n`
    for (const row of rows) yield `      ${rowText(row)}\n`
  }
}

function rowText({ table, row, file, line, values }: FoundRow): string {
  const place = file ? `${file}${line ? ` line ${line}` : ''}` : `${table} row ${row + 1}`
  const shown = Object.entries(values).map(([name, value]) => `${name} ${value || 'blank'}`)
  return [place, shown.join(', ')].filter(Boolean).join(': ')
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`
}
