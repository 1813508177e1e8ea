import type { Viewer } from '../../platform/operations/operation.ts'
import type { SpendingRole } from '../tables.ts'

export const SPENDING_ROLES = {
  'key-worker': 'Key worker',
  'social-worker': 'Social worker',
  'team-manager': 'Team manager',
} as const satisfies Record<SpendingRole, string>

/** Pence. */
export interface Limit {
  once: number
  month: number
}

export interface RoleLimit extends Limit {
  role: SpendingRole
  version: number
}

/**
 * What each role may spend without asking. The review names no sums and wants small ones not to wait (L1606, L2525): the
 * council says, and until it has, everything is asked for.
 */
export async function readLimits({ db }: Viewer): Promise<RoleLimit[]> {
  const rows = await db.selectFrom('spending_limit').selectAll().execute()
  return (Object.keys(SPENDING_ROLES) as SpendingRole[]).map((role) => {
    const row = rows.find((one) => one.role === role)
    return { role, once: row?.once_pence ?? 0, month: row?.month_pence ?? 0, version: row?.version ?? 0 }
  })
}

/** The limit of whoever looks: the largest of their roles. */
export async function ownLimit(viewer: Viewer): Promise<Limit> {
  const own = (await readLimits(viewer)).filter(({ role }) => viewer.actor.roles.includes(role))
  return {
    once: Math.max(0, ...own.map(({ once }) => once)),
    month: Math.max(0, ...own.map(({ month }) => month)),
  }
}

/** Pence that stand as spent by somebody, without asking, in the month of a day. */
export async function spentThisMonth({ db, actor, today }: Viewer): Promise<number> {
  if (!actor.worker) return 0
  const row = await db
    .selectFrom('spending')
    .innerJoin('spending_posting', 'spending_posting.spending_id', 'spending.id')
    .select(({ fn }) => fn.sum<string>('spending_posting.pence').as('pence'))
    .where('spending.worker_id', '=', actor.worker)
    .where('spending.within_limit', '=', true)
    .where('spending.asked_on', '>=', `${today.slice(0, 7)}-01`)
    .where('spending.asked_on', '<=', today)
    .executeTakeFirst()
  return Number(row?.pence ?? 0)
}
