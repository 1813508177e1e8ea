import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'

/** Merging moves nothing, so it is the reads that take in the other record. */
export const sameAs = { idsOf, keptOf }

/**
 * Every id under which a person's things are kept: their own, and those of records merged into theirs. Every read by
 * person asks `in` these.
 */
async function idsOf({ db, actor }: Viewer, person: string): Promise<string[]> {
  const { authority } = actor
  const { rows } = await sql<{ id: string }>`
    with recursive same(id) as (
      select ${person}::uuid
      union
      select person.id from same join person on person.authority = ${authority} and person.merged_into = same.id
    ) select id from same`.execute(db)
  return rows.map(({ id }) => id)
}

/** For those of these records that were merged: the record that was kept, at the end of the line. */
async function keptOf({ db, actor }: Viewer, people: readonly string[]): Promise<Map<string, string>> {
  if (people.length === 0) return new Map()
  const { authority } = actor
  const { rows } = await sql<{ id: string; kept: string }>`
    with recursive way(id, at) as (
      select id, merged_into from person where authority = ${authority} and id = any(${[...people]}::uuid[]) and merged_into is not null
      union
      select way.id, person.merged_into from way join person on person.authority = ${authority} and person.id = way.at
        and person.merged_into is not null
    )
    select way.id, way.at as kept from way join person on person.authority = ${authority} and person.id = way.at
    where person.merged_into is null`.execute(db)
  return new Map(rows.map(({ id, kept }) => [id, kept]))
}
