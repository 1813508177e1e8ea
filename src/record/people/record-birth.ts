import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { daysBetween } from '../../platform/time/day.ts'
import { may, subject } from '../access/index.ts'
import { writeEntry } from '../ledger/write.ts'
import { hold } from '../stale.ts'
import { reindexPerson } from './reindex-person.ts'

/** A baby who was expected is born: the same record goes on. */
export const recordBirth = operation({
  name: 'record-birth',
  inWords: 'Wrote down the birth',
  summary: 'Record the birth of a baby who was expected. The same record goes on.',
  input: z.object({
    person: field.id(),
    version: field.version(),
    birthDate: field.day('Enter the date of birth'),
    givenNames: field.optionalText(100),
    familyName: field.optionalText(100),
    sex: field.choice(['F', 'M', 'U'], 'Choose the sex registered at birth').default('U'),
  }),
  may: may('write', subject.person()),
  async run({ person, version, birthDate, givenNames, familyName, sex }, context) {
    const { db, today } = context
    await hold(context, 'person', person, version, () => ({}))
    const now = await db.selectFrom('person').selectAll().where('id', '=', person).executeTakeFirstOrThrow()
    if (now.birth_date) throw new KithError('conflict', 'The birth is on the record already.')
    if (birthDate > today) throw invalid('birthDate', 'A date of birth cannot be in the future')
    if (now.expected_birth_date && Math.abs(daysBetween(now.expected_birth_date, birthDate)) > 200)
      throw invalid('birthDate', 'Check the date: it is more than 200 days from when the baby was expected')
    const names = { given_names: givenNames ?? now.given_names, family_name: familyName ?? now.family_name }
    await db
      .updateTable('person')
      .set({ ...names, birth_date: birthDate, sex, version: version + 1 })
      .where('id', '=', person)
      .execute()
    const title = `${names.given_names || 'The baby'} was born`
    const facts = { birthDate, ...names, sex }
    await writeEntry(context, {
      kind: 'birth-recorded',
      title,
      people: [person],
      happenedOn: birthDate,
      facts,
    })
    await reindexPerson(context, person)
    return { person }
  },
})
