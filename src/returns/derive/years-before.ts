import { careEpisode } from '../../care/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { FactValues } from '../../record/history/fact-table.ts'
import { type Asked, askedOf, YEARS } from './asked.ts'
import { type ChildRecord, factsOf } from './child-record.ts'
import { foldChild } from './derive-return.ts'
import { britishDay } from './row.ts'
import type { WritableReturnChild } from './write-return.ts'

type Reader = Pick<Viewer, 'db' | 'actor'>

/** What earlier years say of children; null where there is no form for the year, or the rules ask nothing of it. */
export interface YearsBefore {
  last: readonly WritableReturnChild[] | null
  /** Episodes of the years before last year. */
  earlier: readonly WritableReturnChild[] | null
}

/** What the years before say of these children. */
export async function yearsBefore(
  viewer: Reader,
  records: readonly ChildRecord[],
  asked: Asked,
): Promise<YearsBefore> {
  if (asked.kind === 'cin' || asked.year === YEARS.ssda903.first) return { last: null, earlier: null }
  const year = asked.year - 1
  return {
    last: await lastYear(viewer, records, askedOf(asked.kind, year)),
    earlier: records.map((record) => episodesUntil(record, `${year - 1}-03-31`)),
  }
}

/** The episodes that were over by a day, as far as the rules ask about them: those of any year before last. */
const episodesUntil = (record: ChildRecord, day: string): WritableReturnChild => ({
  number: record.number,
  rows: factsOf(record, careEpisode).flatMap(({ values }) =>
    values.ended_on && String(values.ended_on) <= day
      ? [{ list: 'Episodes', cells: episodeCells(record, values) }]
      : [],
  ),
})

const episodeCells = ({ number }: ChildRecord, values: FactValues): Record<string, string> => ({
  CHILD: number,
  DECOM: britishDay(values.began_on),
  DEC: britishDay(values.ended_on),
  LS: String(values.legal_status ?? ''),
  REC: String(values.why_ended ?? ''),
})

/** The return of the year before: as it was kept as a version, else as the record tells it. */
async function lastYear(
  viewer: Reader,
  records: readonly ChildRecord[],
  asked: Asked,
): Promise<readonly WritableReturnChild[]> {
  const version = await viewer.db
    .selectFrom('return_version')
    .select('id')
    .where('kind', '=', asked.kind)
    .where('year', '=', asked.year)
    .orderBy('kept_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (version)
    return readKept(
      viewer,
      version.id,
      records.map(({ person }) => person),
    )
  return records.map((record) => foldChild(record, asked))
}

async function readKept(
  { db }: Reader,
  version: string,
  people: readonly string[],
): Promise<WritableReturnChild[]> {
  if (people.length === 0) return []
  const rows = await db
    .selectFrom('return_version_child')
    .select(['number', 'content'])
    .where('version_id', '=', version)
    .where('person_id', 'in', people)
    .execute()
  return rows.map(({ number, content }) => ({ number, rows: fromContent(content) }))
}

type Rows = WritableReturnChild['rows']

/** The rows as they are kept: the order of lists and cells is part of them. */
export const toContent = (rows: Rows): string => JSON.stringify(rows.map(({ list, cells }) => [list, cells]))

export const fromContent = (content: string): Rows =>
  (JSON.parse(content) as [string, Record<string, string>][]).map(([list, cells]) => ({ list, cells }))
