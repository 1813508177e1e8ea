import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { FrozenPlan } from './frozen.ts'
import type { Agreement } from './read-plan.ts'

/** An agreed plan as it was worded on its day. @throws KithError `not-found`. */
export async function readAgreement(
  { db }: Viewer,
  family: string,
  number: number,
): Promise<Agreement & { content: FrozenPlan; author: string }> {
  const row = Number.isInteger(number)
    ? await db
        .selectFrom('plan_agreement')
        .selectAll()
        .where('family_id', '=', family)
        .where('number', '=', number)
        .executeTakeFirst()
    : undefined
  if (!row)
    throw new KithError(
      'not-found',
      'There is no agreed plan with this number. Choose one from the plan’s page.',
    )
  return {
    number: row.number,
    agreedOn: row.agreed_on,
    agreedBy: row.agreed_by,
    familyView: row.family_view,
    childView: row.child_view,
    content: row.content as FrozenPlan,
    author: row.author,
  }
}
