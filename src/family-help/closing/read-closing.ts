import type { Viewer } from '../../platform/operations/operation.ts'
import { openInvolvementOf } from '../../record/involvements/involvement.ts'
import type { Stays } from './letter.ts'
import type { ClosingReason } from './reasons.ts'

export interface Closing {
  id: string
  version: number
  involvement: string
  why: ClosingReason
  changed: string
  childView: string
  stays: Stays[]
  ifHard: string
  letter: string
  closedOn: string | null
}

/** How the open help is about to end, or ended today; undefined until somebody prepared it. */
export async function readClosing(viewer: Viewer, family: string): Promise<Closing | undefined> {
  const help = await openInvolvementOf(viewer, family)
  if (!help) return undefined
  const row = await viewer.db
    .selectFrom('closing')
    .selectAll()
    .where('involvement_id', '=', help.id)
    .where('undone_on', 'is', null)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      version: row.version,
      involvement: row.involvement_id,
      why: row.why as ClosingReason,
      changed: row.changed,
      childView: row.child_view,
      stays: row.stays as Stays[],
      ifHard: row.if_hard,
      letter: row.letter,
      closedOn: row.closed_on,
    }
  )
}
