import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation, type Viewer } from '../../platform/operations/operation.ts'
import { may, subject } from '../access/index.ts'
import { ALIAS_KINDS, keysOf } from '../codes.ts'
import { writeEntry } from '../ledger/write.ts'
import { reindexPerson } from './reindex-person.ts'

export interface Alias {
  id: string
  kind: keyof typeof ALIAS_KINDS
  name: string
}

/** The other names of a person. The page's `may` has checked the person. */
export async function aliasesOf({ db }: Viewer, people: readonly string[]): Promise<Alias[]> {
  const rows = await db
    .selectFrom('person_alias')
    .select(['id', 'kind', 'given_names', 'family_name'])
    .where('person_id', 'in', people)
    .orderBy('id')
    .execute()
  return rows.map(({ id, kind, given_names, family_name }) => ({
    id,
    kind,
    name: `${given_names} ${family_name}`.trim(),
  }))
}

/** Another name by which somebody is or was known; they are found by it from now on. */
export const addAlias = operation({
  name: 'add-alias',
  inWords: 'Added another name',
  summary: 'Add another name by which a person is or was known.',
  input: z.object({
    person: field.id(),
    kind: field.choice(keysOf(ALIAS_KINDS), 'Choose what kind of name it is'),
    givenNames: field.optionalText(100),
    familyName: field.text('Enter the name', 100),
  }),
  may: may('write', subject.person()),
  async run({ person, kind, givenNames = '', familyName }, context) {
    const name = `${givenNames} ${familyName}`.trim()
    const entry = await writeEntry(context, {
      kind: 'alias-added',
      title: `${ALIAS_KINDS[kind]}: ${name}`,
      people: [person],
      facts: { kind, givenNames, familyName },
    })
    const id = newId()
    await context.db
      .insertInto('person_alias')
      .values({
        id,
        person_id: person,
        kind,
        given_names: givenNames,
        family_name: familyName,
        entry_id: entry,
      })
      .execute()
    await reindexPerson(context, person)
    return { person, alias: id }
  },
})

/** A name that does not belong to the person after all. That it stood there remains in the ledger. */
export const removeAlias = operation({
  name: 'remove-alias',
  inWords: 'Took a name away',
  summary: 'Take away another name that does not belong to a person.',
  input: z.object({
    person: field.id(),
    alias: field.id(),
    reason: field.text('Say why it is taken away', 500),
  }),
  may: may('write', subject.person()),
  async run({ person, alias, reason }, context) {
    const gone = await context.db
      .deleteFrom('person_alias')
      .where('id', '=', alias)
      .where('person_id', '=', person)
      .returning(['given_names', 'family_name', 'entry_id'])
      .executeTakeFirst()
    if (!gone) throw new KithError('not-found', 'That name is no longer on the record. Open the page again.')
    await writeEntry(context, {
      kind: 'alias-removed',
      title: `Name taken away: ${gone.given_names} ${gone.family_name}`,
      body: reason,
      people: [person],
      corrects: gone.entry_id,
      facts: { alias, reason },
    })
    await reindexPerson(context, person)
    return { person }
  },
})
