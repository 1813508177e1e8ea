import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rake } from './rake.ts'

const count = fc.integer({ min: 1, max: 500 })
const tables = fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 })
const rowsOf = (table: readonly (readonly number[])[]) =>
  table.map((row) => row.reduce((sum, each) => sum + each, 0))
const columnsOf = (table: readonly (readonly number[])[]) =>
  [0, 1, 2].map((j) => table.reduce((sum, row) => sum + row[j]!, 0))

test('totals are met, and a table that meets them already stays as it is', () => {
  fc.assert(
    fc.property(tables, fc.array(count, { minLength: 15, maxLength: 15 }), (table, seeds) => {
      const seed = table.map((row, i) => row.map((_, j) => seeds[3 * i + j]!))
      const made = rake(seed, rowsOf(table), columnsOf(table))
      for (const [j, wanted] of columnsOf(table).entries()) expect(columnsOf(made)[j]).toBeCloseTo(wanted, 5)
      for (const [i, wanted] of rowsOf(table).entries()) expect(rowsOf(made)[i]).toBeCloseTo(wanted, 3)
      expect(rake(table, rowsOf(table), columnsOf(table)).flat()).toEqual(
        table.flat().map((each) => expect.closeTo(each, 6)),
      )
    }),
    { numRuns: 60 },
  )
})

test('the ratio of odds of the seed is kept', () => {
  const [a, b] = rake(
    [
      [1, 3],
      [4, 2],
    ],
    [40, 60],
    [50, 50],
  ) as [number[], number[]]
  expect((a[0]! * b[1]!) / (a[1]! * b[0]!)).toBeCloseTo((1 * 2) / (3 * 4), 6)
})

test('what is nought stays nought, and nothing becomes no number', () => {
  expect(
    rake(
      [
        [0, 0],
        [1, 1],
      ],
      [0, 10],
      [4, 6],
    ).flat(),
  ).toEqual([0, 0, 4, 6].map((each) => expect.closeTo(each, 6)))
  expect(
    rake([[1, 1]], [0], [0, 0])
      .flat()
      .every(Number.isFinite),
  ).toBe(true)
})
