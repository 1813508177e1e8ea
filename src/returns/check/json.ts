import { compareCodes, ruleCounts } from './count.ts'
import type { Finding, Report, RuleCount } from './finding.ts'

/** The report as JSON text in pieces, so that a long report is never held whole. Children come in order of the return. */
export function* reportJson(report: Report): Generator<string> {
  const { about, troubles, notRun } = report
  yield `{"about":${JSON.stringify(about)},\n"troubles":${JSON.stringify(troubles)},\n"notRun":${JSON.stringify(notRun)},\n`
  yield `"rules":${JSON.stringify(ruleCounts(report).map(flatRule))},\n"children":[`
  let first = true
  for (const [child, findings] of groupByChild(report.findings)) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify({ child, findings: findings.map(shortFinding) })}`
    first = false
  }
  yield '\n]}\n'
}

/** Findings that follow one another for the same child, as one group; codes in order. */
export function* groupByChild(findings: Iterable<Finding>): Generator<[string | null, Finding[]]> {
  let group: Finding[] = []
  for (const finding of findings) {
    if (group[0] && group[0].child !== finding.child) yield [group[0].child, group.sort(byCode)]
    if (group[0]?.child !== finding.child) group = []
    group.push(finding)
  }
  if (group[0]) yield [group[0].child, group.sort(byCode)]
}

const byCode = (a: Finding, b: Finding) => compareCodes(a.rule.code, b.rule.code)
const flatRule = ({ rule, children, rows }: RuleCount) => ({ ...rule, children, rows })
const shortFinding = ({ rule, rows }: Finding) => ({ code: rule.code, severity: rule.severity, rows })
