import { sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Severity } from '../check/index.ts'
import { type KeptFinding, unpacked } from './kept-findings.ts'
import { KEPT_HOURS } from './remove-checks.ts'
import type { Summary } from './summary.ts'
import type { CheckedKind, Part } from './tables.ts'

export interface Check {
  id: string
  kind: CheckedKind
  name: string
  beganAt: Date
  endsAt: Date
  state: 'waiting' | 'under way' | 'done' | 'stopped'
  doing: string
  report: Summary | null
  problem: string | null
}

/** The checks of the last day that the viewer asked for; nobody sees another’s. */
export async function ownChecks(viewer: Viewer): Promise<Check[]> {
  return (await own(viewer).orderBy('began_at', 'desc').execute()).map(toCheck)
}

/** @throws KithError `not-found`, for one of somebody else too. */
export async function ownCheck(viewer: Viewer, id: string): Promise<Check> {
  const row = isId(id) ? await own(viewer).where('id', '=', id).executeTakeFirst() : undefined
  if (!row)
    throw new KithError(
      'not-found',
      'There is no such check. It may be older than a day: check the files again.',
    )
  return toCheck(row)
}

const isId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

function own({ db, actor, now }: Viewer) {
  return db
    .selectFrom('return_check')
    .selectAll()
    .where('account_id', '=', actor.account ?? '00000000-0000-0000-0000-000000000000')
    .where('began_at', '>', new Date(now.getTime() - KEPT_HOURS * 3_600_000))
}

type Row = Awaited<ReturnType<ReturnType<typeof own>['execute']>>[number]

const toCheck = (row: Row): Check => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  beganAt: row.began_at,
  endsAt: new Date(row.began_at.getTime() + KEPT_HOURS * 3_600_000),
  state: row.problem ? 'stopped' : row.ended_at ? 'done' : row.claimed_by ? 'under way' : 'waiting',
  doing: row.doing,
  report: row.report,
  problem: row.problem,
})

/** By what findings are narrowed. */
export interface Asking {
  rule?: string
  child?: string
  kind?: Severity
  /** Those after this place in the return. */
  after?: number
}

export const FINDINGS_ON_A_PAGE = 100

/** Packs that are opened at once while a page is filled. */
const PACKS_AT_ONCE = 8

/** The next findings in the order of the return, one more than a page holds where there are more. */
export async function findingsOf({ db, actor }: Viewer, check: Check, asked: Asking): Promise<KeptFinding[]> {
  const wanted = ({ place, code, child, severity }: KeptFinding) =>
    place > (asked.after ?? -1) &&
    (!asked.rule || code === asked.rule) &&
    (!asked.child || child === asked.child) &&
    (!asked.kind || severity === asked.kind)
  const found: KeptFinding[] = []
  for (let from = await firstPack({ db, actor }, check, asked.after ?? 0); ; ) {
    const { rows } = await sql<{
      place: number
      packed: Buffer
    }>`select place, packed from return_check_findings
      where authority = ${actor.authority} and check_id = ${check.id} and place >= ${from}
        ${asked.rule ? sql`and ${asked.rule} = any(codes)` : sql``}
        ${asked.child ? sql`and ${asked.child} = any(children)` : sql``}
        ${asked.kind ? sql`and ${asked.kind} = any(severities)` : sql``}
      order by place limit ${PACKS_AT_ONCE}`.execute(db)
    for (const { packed } of rows) found.push(...unpacked(packed).filter(wanted))
    if (found.length > FINDINGS_ON_A_PAGE || rows.length < PACKS_AT_ONCE)
      return found.slice(0, FINDINGS_ON_A_PAGE + 1)
    from = rows.at(-1)!.place + 1
  }
}

/** The pack in which a place of the return lies. */
async function firstPack(
  { db, actor }: Pick<Viewer, 'db' | 'actor'>,
  { id }: Check,
  place: number,
): Promise<number> {
  const { rows } = await sql<{ place: number | null }>`select max(place) as place from return_check_findings
    where authority = ${actor.authority} and check_id = ${id} and place <= ${place}`.execute(db)
  return rows[0]?.place ?? 0
}

/** A file that came out of a check, as it was kept. @throws KithError `not-found` where there is none yet. */
export async function fileOfCheck({ db }: Viewer, check: Check, part: Part): Promise<Buffer> {
  const row = await db
    .selectFrom('return_check_file')
    .select('content')
    .where('check_id', '=', check.id)
    .where('part', '=', part)
    .executeTakeFirst()
  if (row && check.report) return row.content
  throw new KithError('not-found', 'This check has no report yet. Wait until it is done.')
}
