import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { cinHeader, writeCin } from '../cin/index.ts'
import {
  csvHeading,
  csvRow,
  TABLE_NAMES,
  TABLES,
  type TableName,
  XML_END,
  XML_LISTS,
  XML_START,
  xmlOfChild,
} from '../ssda903/index.ts'
import type { Asked } from './asked.ts'
import { cinElement } from './cin-element.ts'
import { LISTS } from './ssda903-lists.ts'

/** What a writer needs of a child: its rows, in the order of the return. */
export interface WritableReturnChild {
  number: string
  rows: readonly { list: string; cells: Readonly<Record<string, string>> }[]
}

export interface WrittenReturn {
  children: number
  /** Rows by list. */
  rows: Record<string, number>
  /** Of all children, lists and cells, whatever the form of the file: two returns with the same hash say the same. */
  hash: string
  files: string[]
}

export interface WriteOptions {
  asked: Asked
  folder: string
  /** The council’s three-figure number, for the census. */
  lea?: string | undefined
  /** SSDA903: one XML file, and CSV for the lists that have no XML form. */
  form?: 'csv' | 'xml'
}

type Children = AsyncIterable<WritableReturnChild>

/** Writes a return into a folder, child by child: the files of the SSDA903, or the census. Never holds more than a child. */
export async function writeReturn(children: Children, options: WriteOptions): Promise<WrittenReturn> {
  mkdirSync(options.folder, { recursive: true })
  const counter = countReturn()
  const counted = counter.through(children)
  const files =
    options.asked.kind === 'cin' ? await writeCensus(counted, options) : await writeLists(counted, options)
  return { ...counter.result(), files }
}

/** Counts children and rows, and hashes what goes by. */
export function countReturn() {
  const hash = createHash('sha256')
  const counts = { children: 0, rows: {} as Record<string, number> }
  const take = ({ number, rows }: WritableReturnChild) => {
    counts.children++
    for (const { list } of rows) counts.rows[list] = (counts.rows[list] ?? 0) + 1
    hash.update(`${JSON.stringify([number, rows.map(({ list, cells }) => [list, cells])])}\n`)
  }
  return {
    take,
    async *through<T extends WritableReturnChild>(children: AsyncIterable<T>): AsyncGenerator<T> {
      for await (const child of children) {
        take(child)
        yield child
      }
    },
    result: () => ({ ...counts, hash: hash.copy().digest('hex') }),
  }
}

async function writeCensus(children: Children, { asked, folder, lea }: WriteOptions): Promise<string[]> {
  const name = `census-${asked.year}.xml`
  await pipeline(Readable.from(censusText(children, asked, lea)), createWriteStream(join(folder, name)))
  return [name]
}

/** The census as text in pieces. */
export function censusText(
  children: Children,
  { year }: Pick<Asked, 'year'>,
  lea?: string,
): AsyncIterable<string> {
  const header = cinHeader({
    Collection: 'CIN',
    Year: String(year),
    ReferenceDate: `${year}-03-31`,
    SourceLevel: 'L',
    ...(lea && { LEA: lea }),
  })
  const elements = async function* () {
    for await (const { rows } of children) yield { element: cinElement(rows) }
  }
  return writeCin(header, elements())
}

/** The lists that a year’s return has. */
export const listsOf = (year: number): TableName[] =>
  TABLE_NAMES.filter((list) => year >= (LISTS[list].since ?? 0))

/** The files stay open side by side, so that each child is written once and let go. */
async function writeLists(
  children: Children,
  { asked, folder, form = 'csv' }: WriteOptions,
): Promise<string[]> {
  const lists = listsOf(asked.year)
  const asCsv = form === 'csv' ? lists : lists.filter((list) => !XML_LISTS.includes(list))
  const outputs = new Map(
    asCsv.map((list) => [list, openOutput(folder, TABLES[list].file, csvHeading(list))]),
  )
  const xml = form === 'xml' ? openOutput(folder, `ssda903-${asked.year}.xml`, XML_START) : undefined
  for await (const { rows } of children) {
    for (const { list, cells } of rows)
      await outputs.get(list as TableName)?.write(csvRow(list as TableName, cells))
    await xml?.write(xmlOfChild(rows))
  }
  await xml?.write(XML_END)
  const all = [...outputs.values(), ...(xml ? [xml] : [])]
  await Promise.all(all.map((output) => output.end()))
  return all.map(({ name }) => name)
}

function openOutput(folder: string, name: string, start: string) {
  const stream = createWriteStream(join(folder, name))
  const done = finished(stream)
  stream.write(start)
  return {
    name,
    write: async (text: string) => {
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), done])
    },
    end: () => {
      stream.end()
      return done
    },
  }
}
