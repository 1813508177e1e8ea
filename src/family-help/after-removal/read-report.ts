import { sql } from 'kysely'
import { type Share, shareOf } from '../../engines/statistics/share.ts'
import type { Viewer } from '../../platform/operations/operation.ts'

interface Row {
  sex: 'F' | 'M' | 'U'
  cases: number
  soonest: number | null
  offered: boolean
}

/** What parents from whom a child was taken were offered, and how often proceedings came again. Nobody is in it. */
export interface OfferReport {
  offered: { who: string; share: Share | undefined }[]
  again: { who: string; share: Share | undefined }[]
  /** Days from the beginning of one case to the next, in the middle; undefined for fewer than six parents. */
  middle: number | undefined
}

const WHO = { F: 'Mothers', M: 'Fathers' } as const

export async function readOfferReport({ db, actor }: Viewer): Promise<OfferReport> {
  const { authority: a } = actor
  const { rows } = await sql<Row>`
    with parent as (
      select distinct tie.other_id as id, c.id as case_id, c.began_on, c.removed_on
      from care_case c join relationship tie on tie.authority = ${a} and tie.kind = 'parent'
        and tie.person_id = any(c.children)
      where c.authority = ${a} and c.taken_back_on is null
    ), spaced as (
      select id, removed_on, began_on - lag(began_on) over (partition by id order by began_on) as gap from parent
    )
    select person.sex, count(*)::int as cases, min(spaced.gap)::int as soonest,
      exists (select from parent_offer o where o.authority = ${a} and o.person_id = person.id
        and o.answer <> 'not-yet') as offered
    from spaced join person on person.authority = ${a} and person.id = spaced.id and person.death_date is null
    group by person.id, person.sex having bool_or(spaced.removed_on is not null)`.execute(db)
  const of = (sex: 'F' | 'M', test: (row: Row) => boolean) => {
    const all = rows.filter((row) => row.sex === sex)
    return { who: WHO[sex], share: shareOf(all.filter(test).length, all.length) }
  }
  const gaps = rows.flatMap(({ soonest }) => soonest ?? []).sort((x, y) => x - y)
  return {
    offered: [of('F', ({ offered }) => offered), of('M', ({ offered }) => offered)],
    again: [of('F', ({ cases }) => cases > 1), of('M', ({ cases }) => cases > 1)],
    middle: gaps.length < 6 ? undefined : gaps[Math.floor(gaps.length / 2)],
  }
}
