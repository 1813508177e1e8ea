import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { daysOfYear } from './years.ts'

/** What the record knows of who was helped by a line's money in a year: weeks in care, by the kind of home. */
export interface Activity {
  line: string
  /** In words, for the page. */
  what: string
  children: number
  weeks: number
}

/** Kinds of home of the SSDA903 return, by the line of the outturn that pays for them. */
const HOMES: readonly { line: string; what: string; kinds: readonly string[] }[] = [
  {
    line: '3.1.1',
    what: 'in children’s homes and other residential care',
    kinds: ['K1', 'K2', 'R1', 'R2', 'R3', 'S1'],
  },
  { line: '3.1.2', what: 'with foster carers who are not family', kinds: ['U4', 'U5', 'U6'] },
  { line: '3.1.7', what: 'with foster carers who are family or friends', kinds: ['U1', 'U2', 'U3'] },
]

/** Weeks in care in a year up to a day, counted from episodes; a merged record counts as the one that was kept. */
export async function readActivity(
  { db, actor, today }: Viewer,
  year: string,
): Promise<{ homes: Activity[]; all: Activity }> {
  const { from, to } = daysOfYear(year)
  const last = to < today ? to : today
  const { authority } = actor
  const { rows } = await sql<{ kind: string | null; person: string; days: number }>`
    select e.home_kind as kind, coalesce(p.merged_into, p.id) as person,
      sum(least(coalesce(e.ended_on, ${last}::date + 1), ${last}::date + 1) - greatest(e.began_on, ${from}::date))::int as days
    from care_episode e join person p on p.authority = ${authority} and p.id = e.person_id
    where e.authority = ${authority} and e.began_on <= ${last}::date
      and (e.ended_on is null or e.ended_on > ${from}::date)
      and (e.legal_status is null or e.legal_status not in ('V3', 'V4'))
    group by 1, 2`.execute(db)
  const counted = (line: string, what: string, kinds?: readonly string[]): Activity => {
    const own = rows.filter(({ kind }) => !kinds || kinds.includes(kind ?? ''))
    const days = own.reduce((sum, row) => sum + row.days, 0)
    return { line, what, children: new Set(own.map(({ person }) => person)).size, weeks: days / 7 }
  }
  return {
    homes: HOMES.map(({ line, what, kinds }) => counted(line, what, kinds)),
    all: counted('3.1.11', 'in care', undefined),
  }
}
