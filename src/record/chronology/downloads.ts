import type { Viewer } from '../../platform/operations/operation.ts'
import { download, type Params } from '../../platform/pages/page.ts'
import { may, subject } from '../access/index.ts'
import { toCsv } from '../csv.ts'
import { nameOf } from '../people/person.ts'
import { askedOf } from './asked.ts'
import { type ChronologyEntry, readChronology } from './chronology.ts'
import { readerOf } from './copy.ts'
import { KIND_GROUPS } from './kinds.ts'
import { familyChronologyFilePath, personChronologyFilePath } from './paths.ts'
import type { Whose } from './scope.ts'

const MOST = 10_000

const HEAD = ['Happened on', 'Written', 'Kind', 'Title', 'Text', 'By', 'About', 'Basis', 'Put right since']

const read = async (viewer: Viewer, whose: Whose, query: Params) =>
  (await readChronology(readerOf(viewer, whose, query), whose, askedOf(query), MOST)).entries

/** A chronology as a spreadsheet: what the page shows, with the same filters. */
function file(entries: readonly ChronologyEntry[]) {
  return {
    name: 'chronology.csv',
    type: 'text/csv; charset=utf-8',
    body: toCsv([HEAD, ...entries.map(cells)]),
  }
}

const cells = (entry: ChronologyEntry) => [
  entry.happenedOn,
  entry.writtenAt.toISOString(),
  KIND_GROUPS[entry.group],
  entry.title,
  entry.body,
  entry.author,
  entry.people.map(nameOf).join(', '),
  entry.basis,
  entry.correctedBy ? 'yes' : '',
]

export const personChronologyFile = download({
  path: personChronologyFilePath,
  inWords: 'Chronology as a file',
  may: may('read', subject.person()),
  read: (viewer, { person = '' }, query) => read(viewer, { person }, query),
  file,
})

export const familyChronologyFile = download({
  path: familyChronologyFilePath,
  inWords: 'Chronology of the family as a file',
  may: may('read', subject.family()),
  read: (viewer, { family = '' }, query) => read(viewer, { family }, query),
  file,
})
