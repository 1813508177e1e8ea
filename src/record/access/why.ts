import type { Viewer } from '../../platform/operations/operation.ts'
import type { AccessRule } from './access-rule.ts'
import { CAPABILITIES } from './capabilities.ts'

/** Why somebody looks, in words: the purpose or the reason that they stated, else what they do. */
export async function why(
  { db, actor, now }: Viewer,
  { capability, relation }: AccessRule,
  people: readonly string[],
): Promise<string> {
  if (relation !== 'purpose' && relation !== 'emergency') return CAPABILITIES[capability]
  const grant = await db
    .selectFrom('access_grant')
    .select(['purpose', 'reason'])
    .where('account_id', '=', actor.account!)
    .where('person_id', 'in', people)
    .where('kind', '=', relation === 'emergency' ? 'break-glass' : 'purpose')
    .where('ends_at', '>', now)
    .orderBy('given_at', 'desc')
    .executeTakeFirst()
  if (!grant) return CAPABILITIES[capability]
  return grant.reason ? `${grant.purpose}: ${grant.reason}` : grant.purpose
}
