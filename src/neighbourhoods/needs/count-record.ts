import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'

/** Counts of the record on a day, of one neighbourhood or of the whole council. Nothing here names anybody. */
export interface RecordCounts {
  families: number
  children: number
  disabled: number
  teenagers: number
  /** Children with whose family money and home were talked about while they were helped. */
  money: number
  protectionPlan: number
  /** Children helped by ethnic group; `unknown` where it was not asked or not said. */
  byGroup: Record<EthnicGroup, number>
}

export const ETHNIC_GROUPS = {
  white: 'White',
  mixed: 'Mixed',
  black: 'Black',
  asian: 'Asian',
  other: 'another group',
  unknown: 'not known',
} as const

export type EthnicGroup = keyof typeof ETHNIC_GROUPS

/** Ages of a teenager: from 13 until 18. */
const TEENAGER = [13, 18] as const

type Row = Omit<RecordCounts, 'byGroup'> & Record<EthnicGroup, number>

/** Children are counted once each, whichever records were merged; the help counts whose team is in the neighbourhood. */
export async function countRecord(
  { db, actor, today }: Viewer,
  neighbourhood: string | null,
): Promise<RecordCounts> {
  const { authority } = actor
  const within = neighbourhood ? sql`t.neighbourhood_id = ${neighbourhood}::uuid` : sql`true`
  const { rows } = await sql<Row>`
    with helped as (
      select distinct on (coalesce(p.merged_into, p.id)) coalesce(p.merged_into, p.id) as id, i.family_id,
        lower(i.during) as begun, k.birth_date, k.disabilities, k.ethnicity
      from involvement i
      join family f on f.authority = ${authority} and f.id = i.family_id
      left join team t on t.authority = ${authority} and t.id = f.team_id
      join involvement_child c on c.authority = ${authority} and c.involvement_id = i.id and c.during @> ${today}::date
      join person p on p.authority = ${authority} and p.id = c.person_id
      join person k on k.authority = ${authority} and k.id = coalesce(p.merged_into, p.id)
      where i.authority = ${authority} and i.during @> ${today}::date and ${within}
    ), grouped as (select h.*, case
        when h.ethnicity in ('WBRI', 'WIRI', 'WIRT', 'WROM', 'WOTH') then 'white'
        when h.ethnicity in ('MWBC', 'MWBA', 'MWAS', 'MOTH') then 'mixed'
        when h.ethnicity in ('BCRB', 'BAFR', 'BOTH') then 'black'
        when h.ethnicity in ('AIND', 'APKN', 'ABAN', 'AOTH', 'CHNE') then 'asian'
        when h.ethnicity = 'OOTH' then 'other' else 'unknown' end as of_group
      from helped h)
    select count(distinct g.family_id)::int as families, count(*)::int as children,
      (count(*) filter (where g.disabilities && array(select code from unnest(g.disabilities) code where code <> 'NONE')))::int as disabled,
      (count(*) filter (where g.birth_date > ${today}::date - make_interval(years => ${TEENAGER[1]})
        and g.birth_date <= ${today}::date - make_interval(years => ${TEENAGER[0]})))::int as teenagers,
      (count(*) filter (where exists (select from assessment_answer a where a.authority = ${authority}
        and a.family_id = g.family_id and a.topic = 'money' and a.said_on >= g.begun)))::int as money,
      (count(*) filter (where exists (select from overlay o where o.authority = ${authority} and o.person_id = g.id
        and o.kind = 'child-protection-plan' and o.during @> ${today}::date)))::int as "protectionPlan",
      (count(*) filter (where g.of_group = 'white'))::int as white, (count(*) filter (where g.of_group = 'mixed'))::int as mixed,
      (count(*) filter (where g.of_group = 'black'))::int as black, (count(*) filter (where g.of_group = 'asian'))::int as asian,
      (count(*) filter (where g.of_group = 'other'))::int as other, (count(*) filter (where g.of_group = 'unknown'))::int as unknown
    from grouped g`.execute(db)
  const { white, mixed, black, asian, other, unknown, ...counts } = rows[0]!
  return { ...counts, byGroup: { white, mixed, black, asian, other, unknown } }
}
