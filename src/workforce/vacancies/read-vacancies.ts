import { type RawBuilder, sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { fromRange, lastDay } from '../../platform/time/period.ts'
import type { Role } from '../words.ts'
import '../tables.ts'

export interface Vacancy {
  id: string
  version: number
  team: string | null
  teamName: string | null
  role: Role
  fullTimeShare: number
  socialWorker: boolean
  from: string
  lastDay: string | null
  endedHow: 'filled' | 'withdrawn' | null
  entry: string
}

/** Every vacancy, the open ones first. */
export const readVacancies = (viewer: Viewer): Promise<Vacancy[]> => select(viewer, sql`true`)

/** @throws KithError `not-found`. */
export async function readVacancy(viewer: Viewer, id: string): Promise<Vacancy> {
  const [vacancy] = await select(viewer, sql`v.id = ${id}::uuid`)
  if (vacancy) return vacancy
  throw new KithError('not-found', 'There is no such vacancy. Open the list of vacancies again.')
}

type Row = Omit<Vacancy, 'from' | 'lastDay' | 'fullTimeShare'> & { during: string; share: string }

async function select({ db, actor }: Viewer, condition: RawBuilder<unknown>): Promise<Vacancy[]> {
  const { authority } = actor
  const { rows } = await sql<Row>`select v.id, v.version, v.team_id as team, t.name as "teamName", v.role,
      v.full_time_share::text as share, v.registered_social_worker as "socialWorker", v.during,
      v.ended_how as "endedHow", v.entry_id as entry
    from vacancy v left join team t on t.authority = ${authority} and t.id = v.team_id
    where v.authority = ${authority} and ${condition}
    order by upper(v.during) desc nulls first, lower(v.during), v.id`.execute(db)
  return rows.map(({ during, share, ...row }) => {
    const period = fromRange(during)
    return { ...row, fullTimeShare: Number(share), from: period.from, lastDay: lastDay(period) }
  })
}
