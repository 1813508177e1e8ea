import type { Finding, Report, RuleCount } from './finding.ts'

/** Children and rows found per rule, in order of code. */
function countByRule(findings: Iterable<Finding>): RuleCount[] {
  const counts = new Map<string, RuleCount & { seen: Set<string | null> }>()
  for (const { rule, child, rows } of findings) {
    const count = counts.get(rule.code) ?? { rule, children: 0, rows: 0, seen: new Set() }
    counts.set(rule.code, count)
    count.seen.add(child)
    count.rows += rows.length
  }
  return [...counts.values()]
    .map(({ rule, rows, seen }) => ({ rule, children: seen.size, rows }))
    .sort((a, b) => compareCodes(a.rule.code, b.rule.code))
}

/** The counts of a report, counted now if the checker did not. */
export function ruleCounts(report: Report): RuleCount[] {
  return report.byRule ?? countByRule(report.findings)
}

/** Numbers in their order, then letters: 99, 101, 197a, 197B, INT01. */
export const compareCodes = new Intl.Collator('en', { numeric: true }).compare

/** For pipelines: 0 nothing of error kind, 1 at least one error, 2 the return could not be read. */
export function exitStatus(report: Report): 0 | 1 | 2 {
  if (report.troubles.some((trouble) => trouble.kind === 'stop')) return 2
  return ruleCounts(report).some(({ rule }) => rule.severity === 'error') ? 1 : 0
}
