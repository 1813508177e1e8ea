import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may, subject } from '../access/index.ts'
import { writeEntry } from '../ledger/write.ts'
import { hold } from '../stale.ts'

/** Somebody has died. Nothing else is ended by it: who they were to the family stays. */
export const recordDeath = operation({
  name: 'record-death',
  inWords: 'Wrote down a death',
  summary: 'Record that a person has died, or put the date right.',
  input: z.object({
    person: field.id(),
    version: field.version(),
    deathDate: field.day('Enter the date on which they died'),
    basis: field.optionalText(500),
  }),
  may: may('write', subject.person()),
  async run({ person, version, deathDate, basis }, context) {
    const { db, today } = context
    const now = await db.selectFrom('person').selectAll().where('id', '=', person).executeTakeFirstOrThrow()
    await hold(context, 'person', person, version, () => ({
      'Date of death': now.death_date ? dayInWords(now.death_date) : '',
    }))
    if (deathDate > today) throw invalid('deathDate', 'A date of death cannot be in the future')
    if (now.birth_date && deathDate < now.birth_date)
      throw invalid('deathDate', 'A date of death is on or after the date of birth')
    await db
      .updateTable('person')
      .set({ death_date: deathDate, version: version + 1 })
      .where('id', '=', person)
      .execute()
    const title = `${now.known_as ?? now.given_names} died`
    const entry = { kind: 'death-recorded', title, people: [person], happenedOn: deathDate }
    await writeEntry(context, {
      ...entry,
      ...(basis && { basis }),
      facts: { deathDate, before: now.death_date },
    })
    return { person }
  },
})
