import { inferSchema, initParser } from 'udsv'

export type Row = Record<string, string>

/** Columns that the files of the return need for the fit. */
export const columnsOf: Readonly<Record<string, readonly string[]>> = {
  'header.csv': ['CHILD', 'DOB'],
  'episodes.csv': ['CHILD', 'DECOM', 'RNE', 'LS', 'PLACE', 'DEC', 'REC'],
  'uasc.csv': ['CHILD'],
}

const withoutMark = (text: string) => text.replace(/^\uFEFF/, '')

export const columnsIn = (text: string): string[] =>
  (withoutMark(text).split(/\r?\n/, 1)[0] ?? '')
    .split(',')
    .map((each) => each.trim().replaceAll('"', '').toUpperCase())

/** The rows of a CSV file by column; none where it holds no more than its heads. */
export function rowsIn(text: string): Row[] {
  const table = withoutMark(text)
  return table.trim().split(/\r?\n/).length < 2 ? [] : initParser(inferSchema(table)).stringObjs<Row>(table)
}
