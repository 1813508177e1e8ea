import { columnsIn, columnsOf, type Row, rowsIn } from './csv-tables.ts'
import { type History, historyOf } from './periods.ts'
import { bornIn, returnOf } from './read-ssda903.ts'

export type UploadedCsv = { name: string; text: string }

/**
 * A history from SSDA903 files of any years, told apart by their columns and not by their names: a file with dates of
 * birth is a header, one with first days of episodes a year’s episodes. Throws a sentence where either is missing.
 */
export function historyFromFiles(files: readonly UploadedCsv[]): History {
  const headers = files.filter((file) => has(file, 'header.csv') && !has(file, 'episodes.csv'))
  const years = files.filter((file) => has(file, 'episodes.csv'))
  if (headers.length === 0)
    throw new RangeError('None of these files is a header with the columns CHILD and DOB. Choose it as well.')
  if (years.length === 0)
    throw new RangeError(
      `None of these files holds episodes with the columns ${columnsOf['episodes.csv']!.join(', ')}. Choose them as well.`,
    )
  const births = bornIn(headers.flatMap(rows))
  const alone = new Set(
    files
      .filter((file) => columnsIn(file.text).includes('DUC') && !headers.includes(file))
      .flatMap(rows)
      .map((row) => row.CHILD ?? ''),
  )
  return historyOf(
    years.map((file, i) =>
      returnOf(file.name, i === 0 ? births : { ...births, problems: new Map() }, rows(file), alone),
    ),
  )
}

const rows = ({ text }: UploadedCsv): Row[] => rowsIn(text)

const has = ({ text }: UploadedCsv, kind: string) => {
  const columns = columnsIn(text)
  return columnsOf[kind]!.every((column) => columns.includes(column))
}
