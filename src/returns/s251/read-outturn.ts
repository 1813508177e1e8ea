import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { AmountKind } from './lines.ts'
import './tables.ts'

/** A figure of the outturn as somebody entered it. */
export interface EnteredFigure {
  line: string
  kind: AmountKind
  pence: number
  /** 1 for the first; the one with the highest number stands. */
  number: number
  cameBy: 'form' | 'file'
  why: string
  author: string
  writtenAt: Date
  entry: string
}

/** What stands for a year: of each figure the last that was entered. */
export const readOutturn = (viewer: Viewer, year: string): Promise<EnteredFigure[]> =>
  select(viewer, year, sql`distinct on (line, kind)`, sql`true`)

/** Every figure that was ever entered for a line, the newest first. */
export async function readLineHistory(viewer: Viewer, year: string, line: string): Promise<EnteredFigure[]> {
  const all = await select(viewer, year, sql``, sql`line = ${line}`)
  return all.sort((a, b) => b.writtenAt.getTime() - a.writtenAt.getTime() || (a.entry < b.entry ? 1 : -1))
}

/** The years for which something was entered, the latest first. */
export async function outturnYears({ db }: Viewer): Promise<string[]> {
  const rows = await db
    .selectFrom('outturn_figure')
    .select('year')
    .distinct()
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}

async function select(
  { db, actor }: Viewer,
  year: string,
  how: ReturnType<typeof sql>,
  condition: ReturnType<typeof sql>,
): Promise<EnteredFigure[]> {
  const { rows } = await sql<Omit<EnteredFigure, 'pence'> & { pence: string }>`
    select ${how} line, kind, pence::text, number, came_by as "cameBy", why, author,
      written_at as "writtenAt", entry_id as entry
    from outturn_figure where authority = ${actor.authority} and year = ${year} and ${condition}
    order by line, kind, number desc`.execute(db)
  return rows.map((row) => ({ ...row, pence: Number(row.pence) }))
}
