import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCase, checkCinCases, type RuleCase } from './cases.ts'
import { FIELDS } from './fields.ts'
import { cinRules } from './rulesets.ts'

const shared = new URL('../../../../shared/data/returns/cin-rule-cases.json', import.meta.url)

type Issue = { table?: string; rows?: number[] }
type SharedCase = RuleCase & { expected: { issues: Issue[]; laLevel: boolean } }

describe.skipIf(!existsSync(shared))('the shared unit cases (skipped where ../shared is absent)', () => {
  const cases: SharedCase[] = existsSync(shared) ? JSON.parse(readFileSync(shared, 'utf8')).cases : []
  test.for(cases)('case $id finds the rows it should', (one) => {
    const { found, wholeReturn = false } = checkCase(one)
    expect({ found, wholeReturn }).toEqual({
      found: rowsByTable(one.expected.issues),
      wholeReturn: one.expected.laLevel,
    })
  })
})

test('rows belong together by the numbers of child, referral and plan', () => {
  const file = {
    cases: [
      {
        id: 'own/8841',
        code: '8841',
        ruleset: '2025_26',
        tables: {
          ChildProtectionPlans: table(
            ['LAchildID', 'CINdetailsID', 'CPPID', 'CPPstartDate'],
            [
              ['a', 1, 1, '2025-06-02'],
              ['a', 1, 2, '2025-09-01'],
              ['b', 1, 1, '2025-06-02'],
            ],
          ),
          Reviews: table(
            ['LAchildID', 'CINdetailsID', 'CPPID', 'CPPreviewDate'],
            [
              ['a', 1, 2, '2025-08-01'],
              ['b', 1, 1, '2025-08-01'],
              ['a', 1, 1, '2025-06-02'],
            ],
          ),
        },
      },
    ],
  }
  expect(checkCinCases(file)).toEqual([
    { id: 'own/8841', code: '8841', found: { ChildProtectionPlans: [0, 1], Reviews: [0, 2] } },
  ])
})

test('a rule finds nothing in a year in which it is not in force', () => {
  const tables = { ChildIdentifiers: table(['LAchildID'], [['not-plain']]) }
  expect(checkCase({ id: 'x', code: '1580', ruleset: '2023_24', tables }).found).toEqual({})
  expect(checkCase({ id: 'x', code: '1580', ruleset: '2024_25', tables }).found).toEqual({
    ChildIdentifiers: [0],
  })
})

test('any tables give an answer for any rule, within the rows that there are', () => {
  const cell = fc.constantFrom(
    null,
    '',
    '1',
    1,
    true,
    'RC8',
    'NONE',
    '21',
    ['21', '3A'],
    '2025-06-01',
    '2026-04-01',
    'x',
    '31/03/2026',
  )
  const tables = fc.record(
    Object.fromEntries(
      Object.entries(FIELDS).map(([name, fields]) => {
        const columns = ['LAchildID', 'CINdetailsID', 'CPPID', ...fields].filter(
          (field, i, all) => all.indexOf(field) === i,
        )
        const rows = fc.array(fc.tuple(...columns.map(() => cell)), { maxLength: 4 })
        return [
          name,
          rows.map((values) => ({ columns: columns.map((column) => ({ name: column })), rows: values })),
        ]
      }),
    ),
  )
  const code = fc.constantFrom(...cinRules('2025-26')!.map((rule) => rule.code))
  fc.assert(
    fc.property(code, tables, (rule, given) => {
      const { found } = checkCase({ id: 'x', code: rule, ruleset: '2025-26', tables: given })
      for (const [name, rows] of Object.entries(found))
        for (const row of rows) expect(given[name]?.rows[row]).toBeDefined()
    }),
    { numRuns: 500 },
  )
})

test('an unknown rule, an unknown year and a file of another form are refused with a sentence', () => {
  expect(() => checkCase({ id: 'x', code: '9', ruleset: '2025-26', tables: {} })).toThrow(
    'there is no rule 9',
  )
  expect(() => checkCase({ id: 'x', code: '100', ruleset: '1999', tables: {} })).toThrow('no rules for 1999')
  expect(() => checkCinCases({ cases: [{}] })).toThrow(/not a file of cases: at cases\.0\.id/)
})

function table(columns: string[], rows: (string | number | null)[][]) {
  return { columns: columns.map((name) => ({ name })), rows }
}

function rowsByTable(issues: Issue[]): Record<string, number[]> {
  const found: Record<string, number[]> = {}
  for (const { table: name, rows } of issues)
    if (name) found[name] = [...new Set([...(found[name] ?? []), ...(rows ?? [])])].sort((a, b) => a - b)
  return found
}
