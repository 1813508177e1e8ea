import { KithError } from '../platform/errors.ts'
import type { Viewer } from '../platform/operations/operation.ts'
import { type Involvement, openInvolvementOf } from '../record/involvements/involvement.ts'

/** The help that is open for a family. @throws KithError `conflict` where none is, with what to do. */
export async function openHelpOf(viewer: Viewer, family: string): Promise<Involvement> {
  const open = await openInvolvementOf(viewer, family)
  if (open) return open
  throw new KithError('conflict', 'No help is open for this family. Open it first, then come back to this.')
}

/** The children of the open help; without one, every child of the family today: an entry must reach their records. */
export async function childrenOf(viewer: Viewer, family: string): Promise<string[]> {
  const open = await openInvolvementOf(viewer, family)
  if (open?.children.length) return open.children
  return membersOf(viewer, family)
}

async function membersOf({ db }: Viewer, family: string): Promise<string[]> {
  const rows = await db
    .selectFrom('family_member')
    .select('person_id')
    .distinct()
    .where('family_id', '=', family)
    .execute()
  return rows.map((row) => row.person_id)
}
