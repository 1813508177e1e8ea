import { sql } from 'kysely'
import { isId } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { returnNumber } from '../derive/return-number.ts'

/** The person whom a number means, as `findChildren` finds them. */
export async function findChild(viewer: Viewer, typed: string): Promise<string | undefined> {
  const number = typed.trim()
  return (await findChildren(viewer, [number])).get(number)
}

/**
 * The people whom numbers mean, by number: the council’s number in returns, one that Kith made, or the record’s own id.
 * A number that nobody has is left out.
 */
export async function findChildren(viewer: Viewer, numbers: readonly string[]): Promise<Map<string, string>> {
  const { authority } = viewer.actor
  const ids = numbers.filter(isId)
  const { rows } = await sql<{ number: string; person: string }>`
    select r.number, r.person_id as person from return_child r
      where r.authority = ${authority} and r.number = any(${[...numbers]}::text[])
    union all select i.value, i.person_id from identifier i
      where i.authority = ${authority} and i.kind = 'la-child' and i.value = any(${[...numbers]}::text[])
        and i.ended_entry_id is null
    union all select asked.id, p.id from unnest(${ids}::text[]) as asked(id)
      join person p on p.authority = ${authority} and p.id = lower(asked.id)::uuid`.execute(viewer.db)
  const found = new Map(rows.map(({ number, person }) => [number, person]))
  const rest = numbers.filter((number) => !found.has(number) && /^K[0-9A-Z]{11}$/.test(number))
  return rest.length > 0 ? new Map([...found, ...(await amongMade(viewer, rest))]) : found
}

/** A number that Kith made tells nothing of whose it is: everybody whom a return may hold is asked. */
async function amongMade({ db, actor }: Viewer, numbers: readonly string[]): Promise<[string, string][]> {
  const { authority } = actor
  const asked = new Set(numbers)
  const { rows } = await sql<{ person: string }>`
    select person_id as person from involvement_child where authority = ${authority}
    union select person_id from overlay where authority = ${authority}
    union select person_id from time_in_need where authority = ${authority}
    union select person_id from care_episode where authority = ${authority}`.execute(db)
  return rows
    .map(({ person }): [string, string] => [returnNumber(person), person])
    .filter(([number]) => asked.has(number))
}
