import { sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import { NO_ID } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { fromRange, lastDay } from '../../platform/time/period.ts'
import type { EndedHow } from './endings.ts'
import '../tables.ts'

/** A family and a neighbour, from a day until a day. */
export interface LinkUp {
  id: string
  version: number
  wish: string
  volunteer: string
  volunteerName: string
  from: string
  lastDay: string | null
  /** Why they were brought together, as it was on that day. */
  why: string[]
  endedHow: EndedHow | null
  changed: string
  goodbye: string
}

/** The link-ups of a wish or of a volunteer, the latest first. */
export async function linkUpsOf(
  { db, actor }: Viewer,
  { wish = NO_ID, volunteer = NO_ID }: { wish?: string; volunteer?: string },
): Promise<LinkUp[]> {
  const { authority } = actor
  const { rows } = await sql<Omit<LinkUp, 'from' | 'lastDay'> & { during: string }>`
    select l.id, l.version, l.wish_id as wish, l.volunteer_id as volunteer, v.name as "volunteerName", l.during, l.why,
      l.ended_how as "endedHow", l.changed, l.goodbye
    from link_up l join volunteer v on v.authority = ${authority} and v.id = l.volunteer_id
    where l.authority = ${authority} and (l.wish_id = ${wish}::uuid or l.volunteer_id = ${volunteer}::uuid)
    order by lower(l.during) desc, l.id desc`.execute(db)
  return rows.map(({ during, ...row }) => {
    const period = fromRange(during)
    return { ...row, from: period.from, lastDay: lastDay(period) }
  })
}

/** The one that goes on. @throws KithError `conflict` where none does. */
export async function openLinkUp(viewer: Viewer, wish: string): Promise<LinkUp> {
  const open = (await linkUpsOf(viewer, { wish })).find((one) => one.lastDay === null)
  if (open) return open
  throw new KithError('conflict', 'No link-up goes on here. Open the page again to see how it stands.')
}
