import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { behindWalls } from '../../record/access/index.ts'
import type { SpendingKind } from './kinds.ts'

/** Money that waits for an answer in the viewer's team. What it is for stands on its page, where names are withheld. */
export interface Waiting {
  spending: string
  family: string
  name: string
  pence: number
  kind: SpendingKind
  asker: string
  on: string
}

/** The oldest first; what the viewer asked for themselves is somebody else's to answer. */
export async function readWaiting(viewer: Viewer, limit = 100): Promise<Waiting[]> {
  const { authority, worker = null, account = null } = viewer.actor
  const { families: closed } = await behindWalls(viewer)
  const { rows } = await sql<Waiting>`
    select s.id as spending, family.id as family, family.name, s.pence, s.kind, s.asker, s.asked_on as on
    from spending s
    join family on family.authority = ${authority} and family.id = s.family_id
    join worker own on own.authority = ${authority} and own.id = ${worker}::uuid and own.team_id = family.team_id
    left join spending_answer a on a.authority = ${authority} and a.spending_id = s.id
    where s.authority = ${authority} and not s.within_limit and a.spending_id is null
      and s.account_id is distinct from ${account}::uuid and not s.family_id = any(${[...closed]}::uuid[])
    order by s.asked_at limit ${limit}`.execute(viewer.db)
  return rows
}
