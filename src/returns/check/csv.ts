import { safeCell } from '../../platform/csv.ts'
import type { Finding, FoundRow, Report } from './finding.ts'

const HEADINGS = ['Child', 'Rule', 'Kind', 'What is wrong', 'Table', 'Row', 'File', 'Line', 'Values']

/** The report as CSV text, one line per row found, safe to open in a spreadsheet. */
export function* reportCsv(report: Report): Generator<string> {
  yield csvLine(HEADINGS)
  for (const finding of report.findings) {
    const rows = finding.rows.length > 0 ? finding.rows : [undefined]
    for (const row of rows) yield csvLine(cells(finding, row))
  }
}

function cells({ child, rule }: Finding, row: FoundRow | undefined): string[] {
  const values = Object.entries(row?.values ?? {}).map(([name, value]) => `${name}: ${value || 'blank'}`)
  const place = [row?.table, row?.row, row?.file, row?.line].map((cell) => String(cell ?? ''))
  return [child ?? '', rule.code, rule.severity, rule.message, ...place, values.join('; ')]
}

/** One line for people's eyes: cells that a spreadsheet would run as a formula are disarmed. Never for returns themselves. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(safeCell).join(',')}\r\n`
}
