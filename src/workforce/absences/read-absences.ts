import { type RawBuilder, sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { fromRange, lastDay } from '../../platform/time/period.ts'
import type { AbsenceKind } from '../words.ts'
import '../tables.ts'

export interface Absence {
  id: string
  version: number
  worker: string
  kind: AbsenceKind
  from: string
  lastDay: string | null
  entry: string
}

/** The absences of these workers, or of all, the latest first. */
export const readAbsences = (viewer: Viewer, workers?: readonly string[]): Promise<Absence[]> =>
  select(viewer, workers ? sql`worker_id = any(${[...workers]}::uuid[])` : sql`true`)

/** @throws KithError `not-found`. */
export async function readAbsence(viewer: Viewer, id: string): Promise<Absence> {
  const [absence] = await select(viewer, sql`id = ${id}::uuid`)
  if (absence) return absence
  throw new KithError('not-found', 'There is no such absence. Open the worker’s page again.')
}

async function select({ db, actor }: Viewer, condition: RawBuilder<unknown>): Promise<Absence[]> {
  const { rows } = await sql<Omit<Absence, 'from' | 'lastDay'> & { during: string }>`
    select id, version, worker_id as worker, kind, during, entry_id as entry
    from worker_absence where authority = ${actor.authority} and ${condition}
    order by worker_id, lower(during) desc, id`.execute(db)
  return rows.map(({ during, ...row }) => {
    const period = fromRange(during)
    return { ...row, from: period.from, lastDay: lastDay(period) }
  })
}
