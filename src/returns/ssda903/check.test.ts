import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exitStatus, reportCsv, reportJson, reportText } from '../check/index.ts'
import { checkSsda903 } from './check.ts'
import { submittedColumns, TABLE_NAMES } from './model/tables.ts'
import { csvOf, folderWith, returnFolder } from './test-return.ts'

const girl = { CHILD: 'A1', SEX: 'F', DOB: '01/02/2012', ETHNIC: 'WBRI', UPN: 'A123456789012', MOTHER: '0' }
const care = {
  CHILD: 'A1',
  DECOM: '01/05/2025',
  RNE: 'S',
  LS: 'C2',
  CIN: 'N1',
  PLACE: 'U1',
  PLACE_PROVIDER: 'PR1',
}
const home = { HOME_POST: 'CT1 1AA', PL_POST: 'CT2 2BB', URN: 'SC400001' }
const worker = { CHILD: 'A1', DOB: '01/02/2012', SW_ID: 'SW1', SW_DECOM: '01/05/2025', SW_REASON: 'FCONTA' }
const before = { CHILD: 'A1', DOB: '01/02/2012', PREV_PERM: 'Z1' }
const clean = { Header: [girl], Episodes: [{ ...care, ...home }], SWEpisodes: [worker], PrevPerm: [before] }

const codesIn = (input: string) => [...checkSsda903({ input }).findings].map(({ rule }) => rule.code)

test('a return in which nothing is wrong is clean', () => {
  const report = checkSsda903({ input: returnFolder(clean) })
  expect([...report.findings]).toEqual([])
  expect(exitStatus(report)).toBe(0)
  expect([...reportText(report)].join('')).toContain('Nothing found.')
})

test('a finding has the rule, the child, and the rows with their lines and values as they were written', () => {
  const input = returnFolder({ ...clean, Header: [{ ...girl, ETHNIC: 'zz', SEX: 'x' }] })
  const [first, second] = checkSsda903({ input }).findings
  expect(first).toMatchObject({
    rule: { code: '101', severity: 'error' },
    child: 'A1',
    rows: [{ table: 'Header', row: 0, file: 'header.csv', line: 2, values: { SEX: 'x' } }],
  })
  expect(second?.rule.code).toBe('103')
})

test('a date that cannot be read is a finding of its own rule and missing for the others', () => {
  const input = returnFolder({ ...clean, Episodes: [{ ...care, ...home, DEC: '31/02/2026', REC: 'E4A' }] })
  expect(codesIn(input)).toContain('147')
  expect(codesIn(input)).not.toContain('356')
})

test('one broken row does not keep the others from being checked', () => {
  const good = Object.values({ ...girl, MC_DOB: '' }).join(',')
  const input = folderWith(csvOf('Header', 'B1,"F,01', good.replace('WBRI', 'ZZZZ')))
  const report = checkSsda903({ input })
  expect(report.troubles).toMatchObject([{ file: 'header.csv', line: 2, column: 4 }, { line: 2 }])
  expect([...report.findings].find(({ rule, child }) => rule.code === '103' && child === 'A1')).toBeDefined()
})

test('a year without rules and a return that is not there are told, with status 2', () => {
  expect(checkSsda903({ input: 'x', ruleset: '1999-00' }).troubles[0]?.message).toContain('2022-23')
  expect(exitStatus(checkSsda903({ input: '/no/such/folder' }))).toBe(2)
})

test('rules that need something that was not given are named with the reason', () => {
  const report = checkSsda903({ input: returnFolder(clean) })
  expect(report.notRun).toContainEqual({ code: '202', why: "last year's return is not given (--last)." })
})

test("what changed since last year's return is found", () => {
  const last = returnFolder({ ...clean, Header: [{ ...girl, SEX: 'M', MOTHER: '' }] })
  const report = checkSsda903({ input: returnFolder(clean), last })
  expect([...report.findings].map(({ rule }) => rule.code)).toEqual(['202'])
})

const messy = fc.oneof(
  fc.constantFrom('A1', 'A2', '', 'S', 'V3', 'T3', 'X1', 'E11', '1', '0', 'U', 'DIED', 'XXXXXXX'),
  fc.constantFrom('01/04/2025', '31/03/2026', '29/02/2024', '31/02/2025', '1/1/2010', '01/01/9999'),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const messyTable = fc.constantFrom(...TABLE_NAMES).chain((table) => {
  const width = submittedColumns(table).length
  const rows = fc.array(fc.array(messy, { minLength: width - 1, maxLength: width + 1 }), { maxLength: 6 })
  return rows.map((cells) => csvOf(table, ...cells.map((row) => row.join(','))))
})

test('no return, however broken, stops the check or its reports', () => {
  fc.assert(
    fc.property(
      fc.array(messyTable, { maxLength: 6 }),
      fc.array(messyTable, { maxLength: 3 }),
      (now, last) => {
        const report = checkSsda903({
          input: folderWith(Object.assign({}, ...now)),
          last: folderWith(Object.assign({}, ...last)),
          ruleset: '2026-27',
        })
        JSON.parse([...reportJson(report)].join(''))
        expect([...reportCsv(report)].length).toBeGreaterThan(0)
        expect([...reportText(report)].length).toBeGreaterThan(0)
      },
    ),
    { numRuns: 150 },
  )
})

test('a list in two files is read as one, and each row knows its own file', () => {
  const [heading, row] = [submittedColumns('Reviews').join(','), 'A1,01/02/2012,x,PN1']
  const input = folderWith({ 'r1.csv': `${heading}\n${row}\n`, 'r2.csv': `${heading}\n\n${row}\n` })
  const found = [...checkSsda903({ input }).findings].find(({ rule }) => rule.code === '166')
  expect(found?.rows.map(({ row, file, line }) => [row, file, line])).toEqual([
    [0, 'r1.csv', 2],
    [1, 'r2.csv', 3],
  ])
})

test('a list of homes that is none is told, and the rules that need it are not run', () => {
  const input = returnFolder(clean)
  const report = checkSsda903({ input, providers: `${input}/header.csv` })
  expect(report.troubles[0]).toMatchObject({
    kind: 'stop',
    message: expect.stringContaining('no column URN'),
  })
  expect(report.notRun.map(({ why }) => why).join()).toContain('list of providers')
})
