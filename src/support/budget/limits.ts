import type { Viewer } from '../../platform/operations/operation.ts'
import { policies } from '../../record/policy/index.ts'

/** What somebody spends without asking, in pence. */
export interface Limit {
  once: number
  /** All families together, in a calendar month. */
  month: number
}

/**
 * The limit of whoever looks, as the council has set it. The review names no sums and wants small ones not to wait (L1606,
 * L2525). A month’s limit beside the single one keeps many small sums from being one large one.
 */
export async function ownLimit(viewer: Viewer): Promise<Limit> {
  const set = await policies(viewer, [
    'worker-spending-limit',
    'worker-spending-month',
    'manager-spending-limit',
  ])
  if (viewer.actor.roles.includes('team-manager'))
    return { once: set['manager-spending-limit'], month: Number.POSITIVE_INFINITY }
  return { once: set['worker-spending-limit'], month: set['worker-spending-month'] }
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
