import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { fromRange, type Period } from '../../platform/time/period.ts'

type Reader = Pick<Viewer, 'db' | 'actor'>

interface OfPerson {
  person: string
  entry: string
}

interface Address extends OfPerson {
  id: string
  kind: string
  lines: string
  postcode: string | null
  period: Period
}

interface Identifier extends OfPerson {
  id: string
  kind: string
  value: string
  from: string
}

interface Visit extends OfPerson {
  id: string
  on: string
}

interface Contact extends OfPerson {
  id: string
  on: string
  source: string
  outcome: string | null
}

/** What the dataset asks of people besides what other returns ask. */
export interface More {
  /** Home addresses that are not kept confidential. */
  addresses: Map<string, Address[]>
  identifiers: Map<string, Identifier[]>
  families: Map<string, (OfPerson & { family: string })[]>
  visits: Map<string, Visit[]>
  contacts: Map<string, Contact[]>
}

export async function readMore(viewer: Reader, people: readonly string[], on: string): Promise<More> {
  const { db, actor } = viewer
  const a = actor.authority
  const ids = sql`${[...people]}::uuid[]`
  const ask = async <Row extends { person: string }>(query: RawBuilder<Row>) =>
    Map.groupBy((await query.execute(db)).rows, ({ person }) => person)
  const addresses = await ask(sql<Omit<Address, 'period'> & { during: string }>`
    select person_id as person, id, kind, lines, postcode, during::text, entry_id as entry from person_address
    where authority = ${a} and person_id = any(${ids}) and not confidential and kind <> 'correspondence'
      and lower(during) <= ${on}::date order by person_id, lower(during), id`)
  return {
    addresses: new Map(
      [...addresses].map(([person, rows]) => [
        person,
        rows.map(({ during, ...row }) => ({ ...row, period: fromRange(during) })),
      ]),
    ),
    identifiers: await ask(sql<Identifier>`
      select i.person_id as person, i.id, i.kind, i.value, i.entry_id as entry, e.happened_on as "from" from identifier i
      join ledger_entry e on e.authority = ${a} and e.id = i.entry_id
      where i.authority = ${a} and i.person_id = any(${ids}) and i.ended_entry_id is null order by i.person_id, i.kind, i.id`),
    families: await ask(sql<OfPerson & { family: string }>`
      select person_id as person, family_id as family, entry_id as entry from family_member
      where authority = ${a} and person_id = any(${ids}) and lower(during) <= ${on}::date order by person_id, family_id, id`),
    visits: await ask(sql<Visit>`
      select p.person_id as person, v.note_id as id, v.visited_on as "on", v.entry_id as entry from visit_person p
      join visit v on v.authority = ${a} and v.note_id = p.note_id
      join note n on n.authority = ${a} and n.id = v.note_id and n.superseded_by is null
      where p.authority = ${a} and p.person_id = any(${ids}) and v.visited_on <= ${on}::date
      order by p.person_id, v.visited_on, v.note_id`),
    contacts: await ask(sql<Contact>`
      select p.person_id as person, c.id, c.received_on as "on", c.source, o.outcome, p.entry_id as entry
      from conversation_person p join conversation c on c.authority = ${a} and c.id = p.conversation_id
      left join conversation_outcome o on o.authority = ${a} and o.conversation_id = c.id and o.decided_on <= ${on}::date
      where p.authority = ${a} and p.part = 'child' and p.person_id = any(${ids}) and c.received_on <= ${on}::date
      order by p.person_id, c.received_on, c.id`),
  }
}
