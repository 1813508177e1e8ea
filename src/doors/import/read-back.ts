import { sql } from 'kysely'
import type { Db } from '../../platform/database/open.ts'
import type { FactTable, FactValues } from '../../record/history/fact-table.ts'

/** A fact with the number in returns of the child that it is about. */
export type NumberedFact = FactValues & { child: string }

/** All facts of a table, of children who have a number in returns, by number and key. */
export async function readAllFacts(db: Db, authority: string, table: FactTable): Promise<NumberedFact[]> {
  const names = Object.keys(table.columns)
  const columns = sql.raw(names.map((name) => `f.${name}`).join(', '))
  const order = sql.raw(table.key.map((name) => `f.${name}`).join(', '))
  const { rows } =
    await sql<NumberedFact>`select i.value as child, ${columns} from ${sql.table(table.table)} f
    join identifier i on i.authority = ${authority} and i.person_id = f.person_id and i.kind = 'la-child' and i.ended_entry_id is null
    where f.authority = ${authority} order by i.value, ${order}`.execute(db)
  return rows
}

/** Who a child is, as returns ask it. */
export interface NumberedPerson {
  child: string
  sex: string
  birth_date: string | null
  expected_birth_date: string | null
  death_date: string | null
  ethnicity: string | null
  disabilities: string[]
  upn: string | null
  former_upn: string | null
  no_upn_reason: string | null
}

/** Everyone who has a number in returns, by number. Of several pupil numbers, the last that came. */
export async function readNumberedPeople(db: Db, authority: string): Promise<Map<string, NumberedPerson>> {
  const { rows } = await sql<NumberedPerson>`
    select i.value as child, p.sex, p.birth_date, p.expected_birth_date, p.death_date, p.ethnicity, p.disabilities,
      n.upn, n.former_upn, n.no_upn_reason
    from identifier i
    join person p on p.authority = ${authority} and p.id = i.person_id
    left join (
      select person_id, (array_agg(value order by id desc) filter (where kind = 'upn'))[1] as upn,
        (array_agg(value order by id desc) filter (where kind = 'former-upn'))[1] as former_upn,
        (array_agg(value order by id desc) filter (where kind = 'no-upn-reason'))[1] as no_upn_reason
      from identifier where authority = ${authority} and kind in ('upn', 'former-upn', 'no-upn-reason') and ended_entry_id is null
      group by person_id
    ) n on n.person_id = i.person_id
    where i.authority = ${authority} and i.kind = 'la-child' and i.ended_entry_id is null
    order by i.value`.execute(db)
  return new Map(rows.map((row) => [row.child, row]))
}

/** 1 April to 31 March, of a year by its last March. */
export const returnYear = (year: string) => ({ from: `${Number(year) - 1}-04-01`, to: `${year}-03-31` })

/** Whether a fact touches a year: its first day (the first of its days where it has no period) and its last. */
export function touches({ period, columns }: FactTable, values: FactValues, year: string): boolean {
  const { from, to } = returnYear(year)
  const start = period?.from ?? Object.keys(columns).find((name) => columns[name] === 'day')
  const first = start ? values[start] : null
  const last = period ? values[period.until] : first
  return (first === null || String(first) <= to) && (last === null || String(last) >= from)
}
