import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Line } from './balances.ts'
import '../tables.ts'

/** A line of the time bank. */
export interface Credit extends Line {
  id: string
  giverName: string | null
  receiverName: string | null
  on: string
  what: string
  reverses: string | null
  /** Another line gave it back. */
  takenBack: boolean
}

/** Every line, the latest first. */
export async function readCredits({ db, actor }: Viewer): Promise<Credit[]> {
  const { authority } = actor
  const { rows } = await sql<Credit>`
    select c.id, c.giver_id as giver, c.receiver_id as receiver, g.name as "giverName", r.name as "receiverName",
      c.minutes, c.happened_on as on, c.what, c.reverses,
      exists (select from time_credit b where b.authority = ${authority} and b.reverses = c.id) as "takenBack"
    from time_credit c
    left join volunteer g on g.authority = ${authority} and g.id = c.giver_id
    left join volunteer r on r.authority = ${authority} and r.id = c.receiver_id
    where c.authority = ${authority} order by c.written_at desc, c.id desc`.execute(db)
  return rows
}
