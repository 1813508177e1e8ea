import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Trouble } from '../check/index.ts'
import { asRecord, readSsda903 } from './read.ts'
import { csvOf, folderWith } from './test-return.ts'
import { writeSsda903Csv, writeSsda903Xml } from './write.ts'

function read(path: string) {
  const troubles: Trouble[] = []
  const tables = [...readSsda903(path, (trouble) => troubles.push(trouble))].map((table) => ({
    table: table.table,
    file: table.file,
    columns: table.columns,
    rows: [...table.rows].map((row) => ({ line: row.line, values: asRecord(table, row) })),
  }))
  return { tables, troubles }
}

test('a list is recognised by its columns in any order and whatever the file is called', () => {
  const folder = folderWith({ 'export 3.csv': '\ufeffdob, SEX,CHILD,DUC\n01/01/2010,F,A1,\n' })
  const { tables, troubles } = read(folder)
  expect(troubles).toEqual([])
  expect(tables).toMatchObject([
    { table: 'UASC', file: 'export 3.csv', rows: [{ line: 2, values: { CHILD: 'A1' } }] },
  ])
})

test('columns the return does not know are kept and noted', () => {
  const folder = folderWith({
    'x.csv': 'CHILD,DOB,REVIEW,REVIEW_CODE,CHAIR\nA1,01/01/2010,02/02/2025,PN1,Jo\n',
  })
  const { tables, troubles } = read(folder)
  expect(tables[0]?.rows[0]?.values.CHAIR).toBe('Jo')
  expect(troubles).toMatchObject([{ kind: 'note', message: expect.stringContaining('CHAIR') }])
})

test('a file that lacks a column is not read, and the message names what is missing', () => {
  const folder = folderWith({ 'x.csv': 'CHILD,DOB,REVIEW,OTHER\n', ...csvOf('UASC', 'A1,F,01/01/2010,') })
  const { tables, troubles } = read(folder)
  expect(tables.map(({ table }) => table)).toEqual(['UASC'])
  expect(troubles).toMatchObject([
    { kind: 'stop', file: 'x.csv', message: expect.stringContaining('REVIEW_CODE') },
  ])
})

test('a row with too few values is read with the rest blank, and its line is told', () => {
  const { tables, troubles } = read(
    folderWith(csvOf('Reviews', 'A1,01/01/2010', 'A2,01/01/2011,02/02/2025,PN1')),
  )
  expect(tables[0]?.rows.map(({ values }) => values.REVIEW)).toEqual(['', '02/02/2025'])
  expect(troubles).toMatchObject([{ kind: 'note', file: 'reviews.csv', line: 2 }])
})

test('what is not there is said in a sentence', () => {
  expect(read('/no/such/folder').troubles[0]?.message).toBe(
    'This file or folder cannot be opened. Check its name.',
  )
  expect(read(folderWith({})).troubles[0]?.message).toContain('no CSV or XML file')
})

test('an XML return that breaks off gives the children before the break, and its line and column', () => {
  const xml =
    '<EXPSSDA903>\n<CHILD><HEADER><CHILDID>A1</CHILDID><SEX>F</SEX></HEADER></CHILD>\n<CHILD></HEADER>'
  const folder = folderWith({ 'r.xml': xml })
  const { tables, troubles } = read(folder)
  expect(tables[0]?.rows[0]).toMatchObject({ line: 2, values: { CHILD: 'A1', SEX: 'F' } })
  expect(troubles).toMatchObject([{ kind: 'stop', line: 3, column: 17 }])
})

const value = fc
  .string({ unit: fc.constantFrom('A', '1', '"', ',', '<', '&', 'é', '=') })
  .map((text) => `x${text}`)

test('a return that is written as CSV and as XML is read back value for value', () => {
  fc.assert(
    fc.property(value, value, value, (upn, place, code) => {
      const lists = {
        Header: [{ CHILD: 'A1', SEX: 'F', DOB: '01/01/2010', UPN: upn }],
        Episodes: [{ CHILD: 'A1', DECOM: '01/05/2025', PLACE: place }],
        Reviews: [{ CHILD: 'A1', DOB: '01/01/2010', REVIEW: '02/06/2025', REVIEW_CODE: code }],
      }
      const folder = folderWith({})
      for (const { file, text } of writeSsda903Csv(lists))
        writeFileSync(join(folder, file), [...text].join(''))
      const xml = folderWith({ 'r.xml': [...writeSsda903Xml(lists)].join('') })
      for (const { tables, troubles } of [read(folder), read(xml)]) {
        const values = (table: string) => tables.find((found) => found.table === table)?.rows[0]?.values
        expect(troubles).toEqual([])
        expect(values('Header')).toMatchObject(lists.Header[0]!)
        expect(values('Episodes')).toMatchObject(lists.Episodes[0]!)
        expect(values('Reviews')).toMatchObject(lists.Reviews[0]!)
      }
    }),
    { numRuns: 30 },
  )
})

test('an element the return does not know is kept as a column', () => {
  const xml =
    '<EXPSSDA903><CHILD><HEADER><CHILDID>A1</CHILDID><AREVIEW><REVIEW>02/02/2025</REVIEW><CHAIR>Jo</CHAIR></AREVIEW></HEADER></CHILD></EXPSSDA903>'
  const { tables } = read(folderWith({ 'r.xml': xml }))
  expect(tables.find(({ table }) => table === 'Reviews')?.rows[0]?.values).toMatchObject({
    CHILD: 'A1',
    CHAIR: 'Jo',
  })
})
