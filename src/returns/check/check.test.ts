import { expect, test } from 'vitest'
import { csvLine, exitStatus, type Finding, type Report, reportCsv, reportJson, reportText } from './index.ts'

const rule = {
  code: '101',
  severity: 'error',
  message: 'Give the sex as M, F or U.',
  source: 'guidance',
} as const
const query = { ...rule, code: '99', severity: 'query' } as const
const row = { table: 'Header', row: 2, file: 'header.csv', line: 4, values: { SEX: '=1' } }
const findings: Finding[] = [
  { rule, child: 'A', rows: [row] },
  { rule: query, child: 'A', rows: [] },
  { rule, child: 'B', rows: [row, row] },
]
const report: Report = {
  about: { return: 'SSDA903', ruleset: '2025-26', children: 2, rows: 3, rulesRun: 2 },
  troubles: [{ kind: 'note', file: 'x.csv', line: 1, column: 2, message: 'Not read.' }],
  notRun: [],
  findings,
}

test('the JSON report has rules with their counts and children with their findings, codes in order', () => {
  const json = JSON.parse([...reportJson(report)].join(''))
  expect(json.rules.map((r: { code: string; rows: number }) => [r.code, r.rows])).toEqual([
    ['99', 0],
    ['101', 3],
  ])
  expect(json.children[0].findings.map((f: { code: string }) => f.code)).toEqual(['99', '101'])
  expect(json.children[1]).toMatchObject({ child: 'B', findings: [{ rows: [{ line: 4 }, { line: 4 }] }] })
})

test('cells that a spreadsheet would run are disarmed in the CSV report', () => {
  expect(csvLine(['=1+1', '+1', '-1', '@x', 'a,b', 'A1'])).toBe(`'=1+1,'+1,'-1,'@x,"a,b",A1\r\n`)
  expect([...reportCsv(report)]).toHaveLength(5)
})

test('the text report names the place of each row and of each trouble', () => {
  const text = [...reportText(report)].join('')
  expect(text).toContain('header.csv line 4: SEX =1')
  expect(text).toContain('x.csv, line 1, column 2: Not read.')
})

test('the exit status tells errors from queries and from files that cannot be read', () => {
  expect(exitStatus(report)).toBe(1)
  expect(exitStatus({ ...report, findings: [findings[1]!] })).toBe(0)
  expect(exitStatus({ ...report, troubles: [{ ...report.troubles[0]!, kind: 'stop' }] })).toBe(2)
})
