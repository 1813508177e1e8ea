import type { Context } from '../../platform/operations/operation.ts'
import { indexNames } from './insert-person.ts'

/** Writes anew under which names a person is found: the name in use and every other that is on the record. */
export async function reindexPerson(context: Context, person: string): Promise<void> {
  const { db } = context
  const row = await db
    .selectFrom('person')
    .select(['given_names', 'family_name', 'known_as', 'birth_date'])
    .where('id', '=', person)
    .executeTakeFirstOrThrow()
  const aliases = await db
    .selectFrom('person_alias')
    .select(['given_names', 'family_name'])
    .where('person_id', '=', person)
    .execute()
  const names = [row, ...aliases].map((name) => ({
    givenNames: name.given_names,
    familyName: name.family_name,
    knownAs: 'known_as' in name ? (name.known_as as string | null) : null,
  }))
  await indexNames(context, [{ person, names, birthDate: row.birth_date }])
}
