import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteCell } from '../../platform/csv.ts'
import { type CsvTrouble, readCsv } from './read-csv.ts'

function read(...pieces: string[]) {
  const troubles: CsvTrouble[] = []
  const records = [...readCsv(pieces, (trouble) => troubles.push(trouble))]
  return { records, troubles }
}

test('records know the line they begin on, whatever the line ends and however the text is cut', () => {
  const { records } = read('A,B\r', '\n1,2\r\n\r\n3,', '4\n"5\n5",6\r7,8')
  expect(records).toEqual([
    { line: 1, cells: ['A', 'B'] },
    { line: 2, cells: ['1', '2'] },
    { line: 4, cells: ['3', '4'] },
    { line: 5, cells: ['5\n5', '6'] },
    { line: 7, cells: ['7', '8'] },
  ])
})

test('a quotation mark left open spoils its own line only, and its place is told', () => {
  const { records, troubles } = read('A,B\n1,"2\n3,4\n')
  expect(records.map(({ cells }) => cells)).toEqual([
    ['A', 'B'],
    ['1', '2'],
    ['3', '4'],
  ])
  expect(troubles).toMatchObject([{ line: 2, column: 3 }])
})

test('a line without end does not fill the memory', () => {
  const pieces = Array.from({ length: 30 }, () => 'x'.repeat(100_000))
  expect(read(...pieces).records.length).toBeGreaterThan(1)
})

test('what is written is read back, however it is cut into pieces', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é') })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(table, fc.nat(40), (rows, cut) => {
      const text = rows.map((cells) => cells.map(quoteCell).join(',')).join('\n')
      const { records, troubles } = read(text.slice(0, cut), text.slice(cut))
      const filled = rows.filter((cells) => cells.length > 1 || cells[0] !== '')
      expect(records.map(({ cells }) => cells)).toEqual(filled)
      expect(troubles).toEqual([])
    }),
  )
})

test('any text is read without a crash and every value is kept or told about', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (pieces) => {
      const { records } = read(...pieces)
      for (const { line, cells } of records) {
        expect(line).toBeGreaterThan(0)
        expect(cells.length).toBeGreaterThan(0)
      }
    }),
  )
})
