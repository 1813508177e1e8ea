import { KithError } from '../../platform/errors.ts'
import { type Asked, askedOf, type Kind } from '../derive/asked.ts'
import { leaOf } from '../derive/lea.ts'
import { censusText, listsOf, type WritableReturnChild } from '../derive/write-return.ts'
import {
  csvHeading,
  csvRow,
  TABLES,
  type TableName,
  XML_END,
  XML_START,
  xmlOfChild,
} from '../ssda903/index.ts'

interface OfYear {
  kind: Kind
  year: number
}

/** The names of a return’s files: the census; or every list as CSV, and all that has an XML form as XML. */
export const filesOf = ({ kind, year }: OfYear): string[] =>
  kind === 'cin'
    ? [`census-${year}.xml`]
    : [...listsOf(year).map((list) => TABLES[list].file), `ssda903-${year}.xml`]

type Children = AsyncIterable<WritableReturnChild>

/** One of a return’s files as text. @throws KithError `not-found` where it has no such file. */
export async function fileText(
  name: string,
  of: OfYear,
  authority: string,
  children: Children,
): Promise<string> {
  if (!filesOf(of).includes(name)) throw new KithError('not-found', 'The return has no such file.')
  const pieces: string[] = []
  for await (const piece of piecesOf(name, askedOf(of.kind, of.year), authority, children)) pieces.push(piece)
  return pieces.join('')
}

function piecesOf(name: string, asked: Asked, authority: string, children: Children): AsyncIterable<string> {
  if (asked.kind === 'cin') return censusText(children, asked, leaOf(authority))
  const list = listsOf(asked.year).find((one) => TABLES[one].file === name)
  return list ? listText(list, children) : xmlText(children)
}

async function* listText(list: TableName, children: Children): AsyncGenerator<string> {
  yield csvHeading(list)
  for await (const { rows } of children)
    for (const row of rows) if (row.list === list) yield csvRow(list, row.cells)
}

async function* xmlText(children: Children): AsyncGenerator<string> {
  yield XML_START
  for await (const { rows } of children) yield xmlOfChild(rows)
  yield XML_END
}

export const typeOf = (name: string): string =>
  name.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/xml; charset=utf-8'
