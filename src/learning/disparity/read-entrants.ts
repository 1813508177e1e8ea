import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { ageOn } from '../../platform/time/day.ts'
import type { Entrant } from './lens.ts'

type Row = Omit<Entrant, 'age'> & { born: string | null; on: string }

/**
 * Children who came into care since a day, each once, by the record that is kept where records were merged. Series of
 * short breaks are left out. What came on the day itself is not before.
 */
export async function readEntrants({ db, actor }: Viewer, from: string): Promise<Entrant[]> {
  const { authority: a } = actor
  const same = (id: ReturnType<typeof sql.ref>) => sql`(select coalesce(o.merged_into, o.id) from person o
    where o.authority = ${a} and o.id = ${id})`
  const { rows } = await sql<Row>`
    with entered as (
      select coalesce(p.merged_into, p.id) as child, min(e.began_on) as on from care_episode e
      join person p on p.authority = ${a} and p.id = e.person_id
      where e.authority = ${a} and e.why_began = 'S' and e.began_on >= ${from}::date
        and (e.legal_status is null or e.legal_status not in ('V3', 'V4')) group by 1),
    plans as (
      select ${same(sql.ref('x.person_id'))} as child, min(x.began_on) as on from (
        select person_id, began_on from protection_plan where authority = ${a}
        union all select person_id, lower(during) from overlay where authority = ${a} and kind = 'child-protection-plan') x group by 1),
    help as (
      select ${same(sql.ref('x.person_id'))} as child, min(x.began_on) as on from (
        select person_id, lower(during) as began_on from involvement_child where authority = ${a}
        union all select person_id, began_on from need_plan where authority = ${a}) x group by 1),
    poor as (
      select ${same(sql.ref('t.person_id'))} as child from time_in_need t
      where t.authority = ${a} and t.primary_need = 'N7'
      union select ${same(sql.ref('c.person_id'))} from conversation_outcome d
      join conversation_person c on c.authority = ${a} and c.conversation_id = d.conversation_id and c.part = 'child'
      where d.authority = ${a} and d.primary_need = 'money')
    select p.ethnicity, p.birth_date as born, entered.on,
      cardinality(array_remove(p.disabilities, 'NONE')) > 0 as disabled,
      entered.child in (select child from poor) as poor,
      coalesce(plans.on < entered.on, false) as plan, coalesce(help.on < entered.on, false) as help
    from entered join person p on p.authority = ${a} and p.id = entered.child
    left join plans on plans.child = entered.child left join help on help.child = entered.child`.execute(db)
  return rows.map(({ born, on, ...row }) => ({
    ...row,
    age: born ? Math.max(0, ageOn(born, on)) : undefined,
  }))
}
