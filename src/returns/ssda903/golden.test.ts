import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { CheckRequest, Report } from '../check/index.ts'
import { checkSsda903Cases } from './cases.ts'
import { checkSsda903 } from './check.ts'
import { type Difference, GOLDEN, SAMPLE } from './golden-differences.ts'

/** Reference findings and unit cases that are not part of this repository; without them these tests are skipped. */
const shared = fileURLToPath(new URL('../../../../shared/data/returns/', import.meta.url))
const here = existsSync(shared)
const reading = here ? '' : ` (skipped: ${shared} is not there)`
const read = (path: string) => JSON.parse(readFileSync(`${shared}${path}`, 'utf8'))

type Rows = Record<string, number[]>
type Expected = { year: string; localAuthority: string; issues: Record<string, Rows> }
type Case = { id: string; code: string; expected: Rows; expectedAsIngested?: Rows }

/** Cases of rules whose reference is faulty, and of two rules that no year has. */
const OTHERWISE = ['2022_23/210/1', '2026_27/706/1', '2024_25/SW15STG2/1', '2024_25/SW16cSTG2/1']

describe.skipIf(!here)(`the reference's unit cases${reading}`, () => {
  const file: { cases: Case[] } = here ? read('ssda903-rule-cases.json') : { cases: [] }
  const answers = new Map(here ? checkSsda903Cases(file).map((answer) => [answer.id, answer.found]) : [])
  const cases = file.cases.filter(({ id }) => !OTHERWISE.includes(id))

  test.each(cases)('$id', ({ id, expected, expectedAsIngested }) => {
    const wanted = [expected, ...(expectedAsIngested ? [expectedAsIngested] : [])].map(inOrder)
    expect(wanted).toContainEqual(inOrder(answers.get(id)!))
  })
})

describe.skipIf(!here)(`whole returns beside the reference, row by row${reading}`, () => {
  test.each(Object.keys(GOLDEN))('%s differs only as listed', (name) => {
    const folder = `${shared}golden/${name}/`
    const lists = { providers: `${folder}providers.csv`, postcodes: `${shared}golden/postcodes.csv` }
    const expected: Expected = read(`golden/${name}/expected.json`)
    const request = { input: `${folder}this`, last: `${folder}last`, ruleset: '2025-26', ...lists }
    expect(differences(request, expected)).toEqual(counts(GOLDEN[name]!))
  })

  test.each(Object.keys(GOLDEN))('%s is found the same with the list of homes as a workbook', (name) => {
    const folder = `${shared}golden/${name}/`
    const found = (providers: string) =>
      [
        ...checkSsda903({ input: `${folder}this`, providers, postcodes: `${shared}golden/postcodes.csv` })
          .findings,
      ].length
    expect(found(`${folder}providers.xlsx`)).toBe(found(`${folder}providers.csv`))
  })

  test.each(Object.keys(SAMPLE))('the sample return with the rules of %s differs only as listed', (year) => {
    const folder = `${shared}samples/903-fake/`
    const expected: Expected = read(`samples/903-fake/expected-${year}.json`)
    const ruleset = `${Number(year) - 1}-${year.slice(2)}`
    const request = { input: `${folder}this`, last: `${folder}this`, ruleset }
    expect(differences(request, expected)).toEqual(counts(SAMPLE[year]!))
  })
})

type Counts = Record<string, { theirs: number; ours: number }>

/** Rules that were run on both sides and differ, with how many rows. Without our own list of postcodes, theirs is not known. */
function differences(request: CheckRequest, { localAuthority, issues }: Expected): Counts {
  const report = checkSsda903({ ...request, la: localAuthority })
  const ours = foundBy(report)
  const theirs = keysOf(issues)
  const passed = new Set(report.notRun.map(({ code }) => code).concat(request.postcodes ? [] : ['392c']))
  const counted: Counts = {}
  for (const code of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [a, b] = [ours[code] ?? new Set<string>(), theirs[code] ?? new Set<string>()]
    const difference = { theirs: b.difference(a).size, ours: a.difference(b).size }
    if (!passed.has(code) && difference.theirs + difference.ours > 0) counted[code] = difference
  }
  return counted
}

/** "table row" of everything found, by rule. */
function foundBy(report: Report): Record<string, Set<string>> {
  const found: Record<string, Set<string>> = {}
  for (const { rule, rows } of report.findings) {
    found[rule.code] ??= new Set()
    for (const { table, row } of rows) found[rule.code]!.add(`${table} ${row}`)
  }
  return found
}

function keysOf(issues: Record<string, Rows>): Record<string, Set<string>> {
  const keys = (rows: Rows) =>
    Object.entries(rows).flatMap(([table, list]) => list.map((row) => `${table} ${row}`))
  return Object.fromEntries(Object.entries(issues).map(([code, rows]) => [code, new Set(keys(rows))]))
}

const counts = (listed: Record<string, Difference>): Counts =>
  Object.fromEntries(Object.entries(listed).map(([code, { theirs, ours }]) => [code, { theirs, ours }]))

const inOrder = (rows: Rows) =>
  Object.entries(rows)
    .filter(([, list]) => list.length > 0)
    .map(([table, list]) => `${table} ${[...new Set(list)].sort((a, b) => Number(a) - Number(b)).join(' ')}`)
    .sort()
