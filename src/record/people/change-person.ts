import type { Selectable } from 'kysely'
import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../access/index.ts'
import { writeEntry } from '../ledger/write.ts'
import { hold } from '../stale.ts'
import { aboutPerson, checkPerson } from './about-person.ts'
import { describePerson, differences } from './describe-person.ts'
import { columns, type NewPerson } from './insert-person.ts'
import { toPerson } from './person.ts'
import { reindexPerson } from './reindex-person.ts'
import type { PersonTable } from './tables.ts'

/** Changes what is known of a person. What is left out is emptied: the form shows everything. */
export const changePerson = operation({
  name: 'change-person',
  inWords: 'Changed details',
  summary:
    'Change what the record says of a person. Send every fact that should stand; what is left out is emptied.',
  input: z.object({
    person: field.id(),
    version: field.version(),
    keepFormerName: field.yesNo().optional(),
    ...aboutPerson,
  }),
  may: may('write', subject.person()),
  async run({ person: id, version, keepFormerName = false, ...after }, context) {
    checkPerson(after, context.today)
    const before = await stored(context, id)
    await hold(context, 'person', id, version, () => describePerson(before))
    const changed = differences(before, after)
    if (changed.length === 0) return { person: id, changed }
    const { death_date: _death, merged_into: _merged, ...facts } = columns(after)
    await context.db
      .updateTable('person')
      .set({ ...facts, version: version + 1 })
      .where('id', '=', id)
      .execute()
    const entry = await writeEntry(context, {
      kind: 'person-changed',
      title: `Details changed: ${changed.join(', ').toLowerCase()}`,
      people: [id],
      facts: { before, after },
    })
    if (keepFormerName && changed.some((label) => label === 'Given names' || label === 'Family name'))
      await keepName(context, id, before, entry)
    await reindexPerson(context, id)
    return { person: id, changed }
  },
})

async function stored({ db, today }: Context, id: string): Promise<NewPerson> {
  const row: Selectable<PersonTable> = await db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return factsOf(toPerson(row, today))
}

/** What the form asks, from what is stored. */
export function factsOf(person: ReturnType<typeof toPerson>): NewPerson {
  const { givenNames, familyName, knownAs, birthDate, expectedBirthDate, sex, gender, pronouns } = person
  const { ethnicity, firstLanguage, otherLanguages, interpreter, communication, disabilities } = person
  const names = { givenNames, familyName, knownAs, birthDate, expectedBirthDate, sex, gender, pronouns }
  const needs = { ethnicity, firstLanguage, otherLanguages, interpreter, communication, disabilities }
  return { ...names, ...needs, phone: person.phone, email: person.email }
}

async function keepName({ db }: Context, person: string, before: NewPerson, entry: string): Promise<void> {
  const { givenNames = '', familyName = '' } = before
  await db
    .insertInto('person_alias')
    .values({
      id: newId(),
      person_id: person,
      kind: 'former',
      given_names: givenNames,
      family_name: familyName,
      entry_id: entry,
    })
    .execute()
}
