import { onDay } from '../../platform/database/days.ts'
import { invalid, KithError } from '../../platform/errors.ts'
import type { Context, Viewer } from '../../platform/operations/operation.ts'

export const PROTECTION_PLAN = 'child-protection-plan'

/** Has a child of this help a child protection plan on the viewer's day? */
export async function hasProtectionPlan(viewer: Viewer, children: readonly string[]): Promise<boolean> {
  if (children.length === 0) return false
  const row = await viewer.db
    .selectFrom('overlay')
    .select('id')
    .where('person_id', 'in', [...children])
    .where('kind', '=', PROTECTION_PLAN)
    .where('during', '@>', onDay(viewer.today))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * A family in which a child has a child protection plan is led by a registered social worker (L1574).
 * @throws KithError `invalid` at `worker`.
 */
export async function mustBeAbleToLead(
  context: Context,
  worker: string,
  children: readonly string[],
): Promise<void> {
  const registered = await isRegistered(context, worker)
  if (registered || !(await hasProtectionPlan(context, children))) return
  throw invalid(
    'worker',
    'A child in this family has a child protection plan, so the key worker is a registered social worker. Choose one of them; others can join.',
  )
}

/** Every family's help is overseen by a registered social worker (L1142, L1559). @throws KithError `invalid` at `worker`. */
export async function mustBeSocialWorker(context: Context, worker: string): Promise<void> {
  if (!(await isRegistered(context, worker)))
    throw invalid('worker', 'Oversight is a registered social worker’s. Choose one of them.')
}

/** @throws KithError `invalid` where there is no such worker, or no longer. */
async function isRegistered({ db }: Context, worker: string): Promise<boolean> {
  const row = await db
    .selectFrom('worker')
    .select('registered_social_worker')
    .where('id', '=', worker)
    .where('active', '=', true)
    .executeTakeFirst()
  if (!row) throw invalid('worker', 'Choose somebody from the list of workers')
  return row.registered_social_worker
}

const DEPLOY = ['team-manager', 'practice-director', 'front-door']

/** Who leads is said by whoever deploys the team. @throws KithError `not-allowed`. */
export function mustDeploy({ actor }: Context): void {
  if (actor.roles.some((role) => DEPLOY.includes(role))) return
  throw new KithError(
    'not-allowed',
    'The team manager says who leads. Ask them, or ask a colleague to join you.',
  )
}
