import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { behindWalls } from '../../record/access/index.ts'
import { CHECK } from './kinds.ts'

export interface ToOffer {
  family: string
  name: string
  keyWorker: string | null
}

/**
 * The families of the viewer's team who are helped today and to whom no benefits check was offered in this help, by name:
 * nobody is late, and no day is shown.
 */
export async function notYetOffered(viewer: Viewer, limit = 500): Promise<ToOffer[]> {
  const { actor, today } = viewer
  const { authority, worker = null } = actor
  const { families: closed } = await behindWalls(viewer)
  const { rows } = await sql<ToOffer>`
    select family.id as family, family.name,
      (select w.name from allocation a join worker w on w.authority = ${authority} and w.id = a.worker_id
        where a.authority = ${authority} and a.involvement_id = i.id and a.part = 'key-worker' and a.during @> ${today}::date
        limit 1) as "keyWorker"
    from involvement i join family on family.authority = ${authority} and family.id = i.family_id
    join worker own on own.authority = ${authority} and own.id = ${worker}::uuid and own.team_id = family.team_id
    where i.authority = ${authority} and i.during @> ${today}::date and not family.id = any(${[...closed]}::uuid[])
      and not exists (select from money_offer o where o.authority = ${authority} and o.family_id = family.id
        and o.kind = ${CHECK} and o.offered_on >= lower(i.during))
    order by lower(family.name), family.id limit ${limit}`.execute(viewer.db)
  return rows
}
