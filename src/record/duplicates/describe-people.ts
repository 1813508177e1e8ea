import { onDay } from '../../platform/database/days.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Described } from './compare.ts'

/** What is compared of these people, from the record. Merged records are left out: they are found as the one kept. */
export async function describePeople(
  { db, today }: Viewer,
  people: readonly string[],
): Promise<Map<string, Described>> {
  if (people.length === 0) return new Map()
  const rows = await db
    .selectFrom('person')
    .select(['id', 'given_names', 'family_name', 'known_as', 'birth_date', 'expected_birth_date'])
    .where('id', 'in', people)
    .where('merged_into', 'is', null)
    .execute()
  const numbers = await db
    .selectFrom('identifier')
    .select(['person_id', 'value'])
    .where('person_id', 'in', people)
    .where('kind', '=', 'nhs')
    .where('ended_entry_id', 'is', null)
    .execute()
  const homes = await db
    .selectFrom('person_address')
    .select(['person_id', 'postcode'])
    .where('person_id', 'in', people)
    .where('confidential', '=', false)
    .where('during', '@>', onDay(today))
    .execute()
  const nhs = new Map(numbers.map(({ person_id, value }) => [person_id, value]))
  const postcodes = new Map(homes.map(({ person_id, postcode }) => [person_id, postcode]))
  return new Map(
    rows.map((row) => [
      row.id,
      {
        givenNames: row.given_names,
        familyName: row.family_name,
        knownAs: row.known_as,
        birthDate: row.birth_date,
        expectedBirthDate: row.expected_birth_date,
        nhsNumber: nhs.get(row.id) ?? null,
        postcode: postcodes.get(row.id) ?? null,
      },
    ]),
  )
}
