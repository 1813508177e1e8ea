import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { STALLED_SECONDS } from './import-runner.ts'
import type { ImportReport } from './run-import.ts'
import './tables.ts'

export type RunState = 'waiting' | 'under way' | 'interrupted' | 'done' | 'not taken in'

export interface ImportRun {
  id: string
  kind: 'ssda903' | 'cin'
  name: string
  year: string | null
  author: string
  beganAt: Date
  endedAt: Date | null
  state: RunState
  done: number
  of: number | null
  report: ImportReport | null
  problem: string | null
  /** Rows put aside that nobody has settled yet. */
  open: number
}

/** The last runs, newest first. */
export async function readRuns(viewer: Viewer, limit = 50): Promise<ImportRun[]> {
  return select(viewer, limit)
}

/** @throws KithError `not-found`. */
export async function readRun(viewer: Viewer, id: string): Promise<ImportRun> {
  const [run] = isId(id) ? await select(viewer, 1, id) : []
  if (!run) throw new KithError('not-found', 'There is no such import. Choose one from the list.')
  return run
}

export const isId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

async function select({ db, now }: Viewer, limit: number, id?: string): Promise<ImportRun[]> {
  const rows = await db
    .selectFrom('import_run as run')
    .selectAll('run')
    .select((from) => [
      from
        .selectFrom('import_aside as aside')
        .select((all) => all.fn.countAll<number>().as('open'))
        .whereRef('aside.run_id', '=', 'run.id')
        .where('aside.settled_at', 'is', null)
        .as('open'),
      from
        .selectFrom('import_file as file')
        .select((all) => all.fn.countAll<number>().as('files'))
        .whereRef('file.run_id', '=', 'run.id')
        .as('files'),
    ])
    .$if(id !== undefined, (query) => query.where('run.id', '=', id!))
    .orderBy('run.began_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: row.name,
    year: row.year,
    author: row.author,
    beganAt: row.began_at,
    endedAt: row.ended_at,
    state: stateOf({ ...row, files: row.files ?? 0 }, now),
    done: row.children_done,
    of: row.children_of,
    report: row.report,
    problem: row.problem,
    open: row.open ?? 0,
  }))
}

interface StateRow {
  ended_at: Date | null
  problem: string | null
  claimed_by: string | null
  seen_at: Date
  files: number
}

function stateOf({ ended_at, problem, claimed_by, seen_at, files }: StateRow, now: Date): RunState {
  if (problem) return 'not taken in'
  if (ended_at) return 'done'
  if (files > 0 && !claimed_by) return 'waiting'
  return now.getTime() - seen_at.getTime() > STALLED_SECONDS * 1000 && files === 0
    ? 'interrupted'
    : 'under way'
}
