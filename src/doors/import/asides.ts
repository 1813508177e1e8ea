import { sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { isId } from './read-runs.ts'
import './tables.ts'

export interface AsideRow {
  id: string
  run: string
  child: string | null
  list: string
  file: string
  line: number
  reason: string
  cells: Record<string, string>
  within: Record<string, string>
  settledHow: 'corrected' | 'let-go' | null
  settledWhy: string | null
}

export interface AsidesAsked {
  list?: string
  /** Words of the reason. */
  reason?: string
  page?: number
}

export const ASIDES_ON_A_PAGE = 50

/** The rows of a run that wait to be settled, by list and line. */
export async function readAsides(
  { db }: Viewer,
  run: string,
  { list, reason, page = 1 }: AsidesAsked = {},
  limit = ASIDES_ON_A_PAGE,
): Promise<{ rows: AsideRow[]; total: number; lists: string[] }> {
  const open = db.selectFrom('import_aside').where('run_id', '=', run).where('settled_at', 'is', null)
  const asked = open
    .$if(Boolean(list), (query) => query.where('list', '=', list!))
    .$if(Boolean(reason), (query) =>
      query.where('reason', 'ilike', `%${reason!.replace(/[\\%_]/g, '\\$&')}%`),
    )
  const { total } = await asked
    .select((all) => all.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const lists = await open.select('list').distinct().orderBy('list').execute()
  const rows = await asked
    .selectAll()
    .orderBy('list')
    .orderBy('line')
    .orderBy('id')
    .limit(limit)
    .offset((page - 1) * limit)
    .execute()
  return { rows: rows.map(toAside), total, lists: lists.map((row) => row.list) }
}

/** One row that was put aside. @throws KithError `not-found`. */
export async function readAside({ db }: Viewer, id: string): Promise<AsideRow> {
  const row = isId(id)
    ? await db.selectFrom('import_aside').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!row) throw new KithError('not-found', 'There is no such row. Choose one from the list.')
  return toAside(row)
}

interface Row extends Omit<AsideRow, 'run' | 'settledHow' | 'settledWhy'> {
  run_id: string
  settled_how: AsideRow['settledHow']
  settled_why: string | null
}

function toAside({ id, run_id, child, list, file, line, reason, cells, within, ...row }: Row): AsideRow {
  const settled = { settledHow: row.settled_how, settledWhy: row.settled_why }
  return { id, run: run_id, child, list, file, line, reason, cells, within, ...settled }
}

/** Holds a row that nobody has settled, for the operation that settles it. @throws KithError `conflict`, `not-found`. */
export async function holdAside(viewer: Viewer, id: string): Promise<AsideRow> {
  const aside = await readAside(viewer, id)
  const held = await viewer.db
    .selectFrom('import_aside')
    .select('settled_at')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (held.settled_at)
    throw new KithError('conflict', 'Somebody has settled this row already. Choose another.')
  return aside
}

export async function settle(
  { db, now }: Viewer,
  id: string,
  how: 'corrected' | 'let-go',
  why: string | null,
): Promise<void> {
  await db
    .updateTable('import_aside')
    .set({ settled_at: sql<Date>`${now}::timestamptz`, settled_how: how, settled_why: why })
    .where('id', '=', id)
    .execute()
}
