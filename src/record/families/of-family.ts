import { invalid } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'

/** What is written stands with a family only where it is about somebody of it, now or before. @throws KithError `invalid`. */
export async function mustBeOfFamily(
  { db }: Viewer,
  family: string,
  people: readonly string[],
): Promise<void> {
  const member = await db
    .selectFrom('family_member')
    .select('id')
    .where('family_id', '=', family)
    .where('person_id', 'in', people)
    .limit(1)
    .executeTakeFirst()
  if (!member) throw invalid('family', 'Nobody whom it is about is in that family')
}
