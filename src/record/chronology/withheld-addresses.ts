import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'

interface Entry {
  kind: string
  about: readonly string[]
}

const IN_PLACE: Record<string, string> = {
  'address-recorded': 'An address was recorded',
  'address-corrected': 'An address was put right',
}

/**
 * What stands instead of the words of an entry about an address, where somebody whom it is about keeps an address
 * confidential now: an address may have been marked long after it was written. The person's own page has it.
 */
export async function withholdAddresses(
  viewer: Viewer,
  entries: readonly Entry[],
): Promise<(entry: Entry) => string | undefined> {
  const people = entries.filter(({ kind }) => kind in IN_PLACE).flatMap(({ about }) => about)
  const kept = await keepingConfidential(viewer, [...new Set(people)])
  return ({ kind, about }) => (about.some((id) => kept.has(id)) ? IN_PLACE[kind] : undefined)
}

/** Those of these people who have a confidential address, in whichever of their records it stands. */
async function keepingConfidential({ db, actor }: Viewer, people: readonly string[]): Promise<Set<string>> {
  if (people.length === 0) return new Set()
  const { authority } = actor
  const { rows } = await sql<{ id: string }>`
    with asked as (select id, coalesce(merged_into, id) as kept from person
      where authority = ${authority} and id = any(${people}::uuid[])),
    whole(id, record) as (
      select id, kept from asked
      union
      select asked.id, p.id from asked join person p on p.authority = ${authority} and p.merged_into = asked.kept
    )
    select distinct whole.id from whole join person_address a
      on a.authority = ${authority} and a.person_id = whole.record and a.confidential`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
