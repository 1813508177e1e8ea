import type { Viewer } from '../../platform/operations/operation.ts'
import { type Asked, askedOf, YEARS } from './asked.ts'
import type { ChildRecord } from './child-record.ts'
import { foldChild } from './derive-return.ts'
import type { WritableReturnChild } from './write-return.ts'

type Reader = Pick<Viewer, 'db' | 'actor'>

/** Is there a form for the year before, so that it can be compared? The census’ rules ask nothing of it. */
export const hasLastYear = ({ kind, year }: Asked): boolean =>
  kind === 'ssda903' && year > YEARS.ssda903.first

/** What the return of the year before says of these children: as it was kept as a version, else as the record tells it. */
export async function lastYearOf(
  viewer: Reader,
  records: readonly ChildRecord[],
  asked: Asked,
): Promise<readonly WritableReturnChild[]> {
  if (!hasLastYear(asked)) return []
  const year = asked.year - 1
  const version = await viewer.db
    .selectFrom('return_version')
    .select('id')
    .where('kind', '=', asked.kind)
    .where('year', '=', year)
    .orderBy('kept_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (version)
    return readKept(
      viewer,
      version.id,
      records.map(({ person }) => person),
    )
  return records.map((record) => foldChild(record, askedOf(asked.kind, year)))
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
