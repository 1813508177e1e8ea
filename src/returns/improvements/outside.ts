import { sql } from 'kysely'
import { inParts } from './ask.ts'
import type { Measure } from './measure.ts'

/** Codes of what an assessment found that is harm outside the home (DfE, factors at the end of assessment). */
const FACTORS = {
  '11A': 'Sexual exploitation',
  '12A': 'Trafficking',
  '13A': 'Gangs',
  '24A': 'Criminal exploitation',
  '18C': 'Hurt by another child',
  '19C': 'Sexually hurt by another child',
} as const

/** Harm outside the home has no place of its own in today’s returns and is written down as neglect (L3083–3085). */
export const OUTSIDE: readonly Measure[] = [
  {
    key: 'harm-outside',
    group: 'outside',
    title: 'Children who were found to be at risk outside the home',
    says: 'Children whose assessment was agreed in the twelve months and names one of these; one child can be in several parts, so the parts add up to more than children.',
    asks: 'L3083–3085',
    async read(viewer, span) {
      const found = await inParts(
        (
          a,
          { from, on },
        ) => sql`select factor as name, count(distinct coalesce(p.merged_into, p.id))::int as count
          from need_assessment n join person p on p.authority = ${a} and p.id = n.person_id
          cross join lateral regexp_split_to_table(coalesce(n.factors, ''), ' +') as factor
          where n.authority = ${a} and n.agreed_on between ${from}::date and ${on}::date
            and factor = any(${Object.keys(FACTORS)}::text[]) group by 1 order by 1`,
        FACTORS,
      )(viewer, span)
      const children = await inParts(
        (
          a,
          { from, on },
        ) => sql`select '' as name, count(distinct coalesce(p.merged_into, p.id))::int as count
          from need_assessment n join person p on p.authority = ${a} and p.id = n.person_id
          where n.authority = ${a} and n.agreed_on between ${from}::date and ${on}::date
            and regexp_split_to_array(coalesce(n.factors, ''), ' +') && ${Object.keys(FACTORS)}::text[]`,
      )(viewer, span)
      return { ...found, count: children.count }
    },
  },
]
