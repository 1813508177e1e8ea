import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headlines } from './headlines.ts'
import { printedTotal } from './printed.ts'
import { replay, totalAgrees } from './replay.ts'
import { replayRows } from './rows.ts'

const targets = new URL('../../../../shared/data/review/cost-benefit-targets.json', import.meta.url)
const value = (id: string) => headlines().find((each) => each.id === id)?.value
const camel = (id: string) => id.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())

test('there are 22 rows of ten years each, with a line of the report', () => {
  expect(replayRows).toHaveLength(22)
  expect(replayRows.every((row) => row.net.length === 10 && row.line >= 9847 && row.line <= 9984)).toBe(true)
})

test('the rows sum to the printed total in all ten years', () => {
  expect(replay().total).toEqual(printedTotal.net)
  expect(totalAgrees(replay().total)).toBe(true)
})

test('exactly two printed subtotals differ from their rows, and say so', () => {
  const noted = replay().groups.filter((group) => group.note)
  expect(noted.map((group) => group.id)).toEqual(['care', 'missions'])
  expect(noted[0]?.note).toContain('year 4 prints 107, the rows give 115')
})

test.skipIf(!existsSync(targets))('the rows equal the reference file (skipped where it is absent)', () => {
  const file = JSON.parse(readFileSync(targets, 'utf8')) as {
    leaf_rows: Record<string, { values: number[]; line: number }>
  }
  for (const [id, { values, line }] of Object.entries(file.leaf_rows)) {
    expect(replayRows.find((row) => row.id === camel(id))).toMatchObject({ net: values, line })
  }
})

test('every headline is derived from its parts', () => {
  expect([1, 2, 3, 4].map((year) => value(`new-spending-${year}`))).toEqual([46, 987, 1257, 233])
  expect([value('four-years'), value('four-years-and-other')]).toEqual([2523, 2573])
  expect([value('family-help'), value('family-networks'), value('homes'), value('workforce')]).toEqual([
    1916, 23, 76, 253,
  ])
  expect([value('children'), value('first-saving'), value('break-even'), value('ten-years')]).toEqual([
    30_000, 5, 7, 4199,
  ])
  expect(value('hours')).toBeCloseTo(0.6875, 10)
  expect(value('leavers')).toBeCloseTo(32_326, 0)
  expect(value('conversion')).toBeCloseTo(0.0135, 4)
  expect(value('conversion-needed')).toBeCloseTo(0.0322, 4)
})

test('a delayed row keeps its path and moves, with inflation where it is asked for', () => {
  const later = replay({ changes: { familyHelp: { delay: 2 } }, inflation: 0.1 })
  const row = later.rows.find((each) => each.row.id === 'familyHelp')
  expect(row?.net.slice(0, 4)).toEqual([0, 0, 0, expect.closeTo(-514 * 1.21, 6)])
})

test('a row scaled to nothing leaves no cost and no saving, and a group change reaches its rows', () => {
  const without = replay({ changes: { workforce: { scale: 0 } } })
  expect(without.groups.find((group) => group.id === 'workforce')?.net.every((net) => net === 0)).toBe(true)
})

test('deflating to year 1 prices leaves year 1 alone and shrinks later years', () => {
  const real = replay({ deflator: 0.02 })
  expect(real.total[0]).toBe(-46)
  expect(real.total[9]).toBeCloseTo(1404 / 1.02 ** 9, 6)
})

test('any whole delay and any scale give finite figures, and totals equal the sum of groups', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 12 }),
      fc.double({ min: 0, max: 10, noNaN: true }),
      (delay, scale) => {
        const result = replay({ changes: { all: { delay, scale } }, years: 12 })
        const groups = result.groups.reduce((sum, group) => sum + group.net.reduce((a, b) => a + b, 0), 0)
        expect(groups).toBeCloseTo(result.cumulative.at(-1) ?? Number.NaN, 4)
      },
    ),
  )
})

test('what makes no sense is answered with a sentence', () => {
  expect(() => replay({ changes: { magic: { delay: 1 } } })).toThrow(
    'There is no row or group called “magic”',
  )
  expect(() => replay({ changes: { all: { delay: 0.5 } } })).toThrow('whole years')
  expect(() => replay({ inflation: Number.NaN })).toThrow('yearly rate')
})
