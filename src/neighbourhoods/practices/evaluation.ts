import { sql } from 'kysely'
import { binomialInterval } from '../../engines/statistics/limits.ts'
import { type Shown, suppress } from '../../engines/statistics/suppress.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { addDays } from '../../platform/time/day.ts'
import type { Practice } from './practices.ts'

/** What is compared: a count of families, and of how many it is a part. */
export const MEASURES = {
  planned: 'Families with a plan that they agreed',
  seen: 'Families who were seen in the 30 days before',
  supervised: 'Families talked over in supervision in the 42 days before',
  again: 'Families helped again within the year after help had ended',
} as const

export type Measure = keyof typeof MEASURES

/** The practice's area or all others together, on one day. */
export interface Arm {
  on: string
  families: Shown
  measures: Record<Measure, Share>
}

/** A share with where chance alone could have put it (95%); undefined where a number is too small to show. */
export interface Share {
  percent: number | undefined
  interval: readonly [number, number] | undefined
}

export interface Evaluation {
  here: { before: Arm; now: Arm }
  elsewhere: { before: Arm; now: Arm }
}

/** The area and all the others, the day before it was delegated and today: four columns, and no verdict. */
export async function readEvaluation(viewer: Viewer, practice: Practice): Promise<Evaluation> {
  const before = addDays(practice.from, -1)
  const now = practice.lastDay && practice.lastDay < viewer.today ? practice.lastDay : viewer.today
  const arm = async (here: boolean, on: string) =>
    armOf(on, await count(viewer, practice.neighbourhood, here, on > viewer.today ? viewer.today : on))
  return {
    here: { before: await arm(true, before), now: await arm(true, now) },
    elsewhere: { before: await arm(false, before), now: await arm(false, now) },
  }
}

export type Counts = Record<Measure, number> & { families: number; ended: number }

/** Counts as they may be shown. Pure. */
export function armOf(on: string, counts: Counts): Arm {
  const of = (measure: Measure) => (measure === 'again' ? counts.ended : counts.families)
  const measures = Object.fromEntries(
    (Object.keys(MEASURES) as Measure[]).map((measure) => [measure, shareOf(counts[measure], of(measure))]),
  ) as Record<Measure, Share>
  return { on, families: suppress([counts.families])[0]!, measures }
}

/** Nothing is shown of fewer than six families, nor where the part or the rest is one to five. */
function shareOf(part: number, whole: number): Share {
  const shown = suppress([part, whole - part])
  if (whole < 6 || shown.some((each) => typeof each !== 'number'))
    return { percent: undefined, interval: undefined }
  const [low, high] = binomialInterval(part, whole).map((share) => Math.round(100 * share))
  return { percent: Math.round((100 * part) / whole), interval: [low!, high!] }
}

async function count(
  { db, actor }: Viewer,
  neighbourhood: string,
  here: boolean,
  on: string,
): Promise<Counts> {
  const { authority } = actor
  const { rows } = await sql<Counts>`
    with arm as (
      select f.id from family f join team t on t.authority = ${authority} and t.id = f.team_id
      where f.authority = ${authority} and (t.neighbourhood_id = ${neighbourhood}::uuid) = ${here}
    ), helped as (
      select distinct on (i.family_id) i.family_id, lower(i.during) as begun
      from involvement i join arm on arm.id = i.family_id
      where i.authority = ${authority} and i.during @> ${on}::date order by i.family_id, lower(i.during)
    ), ended as (
      select i.family_id, max(upper(i.during)) as ended_on from involvement i join arm on arm.id = i.family_id
      where i.authority = ${authority} and upper(i.during) > ${addDays(on, -730)}::date
        and upper(i.during) <= ${addDays(on, -365)}::date group by i.family_id
    )
    select (select count(*)::int from helped) as families,
      (select count(*)::int from helped h where exists (select from plan_agreement a where a.authority = ${authority}
        and a.family_id = h.family_id and a.agreed_on between h.begun and ${on}::date)) as planned,
      (select count(*)::int from helped h where exists (select from visit v where v.authority = ${authority}
        and v.family_id = h.family_id and v.visited_on between ${addDays(on, -30)}::date and ${on}::date)) as seen,
      (select count(*)::int from helped h where exists (select from supervision_family s where s.authority = ${authority}
        and s.family_id = h.family_id and s.held_on between ${addDays(on, -42)}::date and ${on}::date)) as supervised,
      (select count(*)::int from ended) as ended,
      (select count(*)::int from ended e where exists (select from involvement i where i.authority = ${authority}
        and i.family_id = e.family_id and lower(i.during) between e.ended_on and e.ended_on + 365)) as again`.execute(
    db,
  )
  return rows[0]!
}
