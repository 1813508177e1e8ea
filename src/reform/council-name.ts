import type { Viewer } from '../platform/operations/operation.ts'

/** What the viewer’s council is called. */
export async function councilName({ db, actor }: Viewer): Promise<string> {
  const { name } = await db
    .selectFrom('council')
    .select('name')
    .where('code', '=', actor.authority)
    .executeTakeFirstOrThrow()
  return name
}
