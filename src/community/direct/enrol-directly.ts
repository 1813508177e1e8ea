import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { readProgramme } from './read-programmes.ts'

/**
 * Somebody takes part at their own wish. No help has to be open, nobody is looked for in the record and no record is
 * made: whoever enrols them gets the same answer whether the family is known or not.
 */
export const enrolDirectly = operation({
  name: 'enrol-directly',
  summary:
    'Enrol somebody in support that needs no front door, at their wish. It looks nothing up and opens no help.',
  input: z.object({
    programme: field.id('Choose the support'),
    givenNames: field.text('Enter their first names', 120),
    familyName: field.text('Enter their last name', 120),
    birthDate: field.day('Enter their date of birth, such as 27 3 2004'),
    dueOn: field.day('Enter the day the baby is expected, or leave it empty').optional(),
    contact: field.text('Write how to reach them safely', 300),
    saidYes: field.text('Write how they said yes, in their words', 500),
    helpersMayKnow: field.yesNo('Say whether those who help their family may know'),
  }),
  may: may('enrol'),
  async run({ programme, helpersMayKnow, ...given }, context) {
    const { name, endedOn } = await readProgramme(context, programme)
    if (endedOn) throw new KithError('conflict', 'This support has come to its end. Choose another one.')
    if (given.birthDate >= context.today) throw invalid('birthDate', 'Enter a day in the past')
    const id = newId()
    const entry_id = await writeEntry(context, {
      kind: 'enrolled-directly',
      title: `Somebody takes part in ${name}`,
      people: [],
      basis: 'Their consent',
      facts: { enrolment: id, programme, helpersMayKnow },
    })
    await context.db
      .insertInto('direct_enrolment')
      .values({
        id,
        programme_id: programme,
        given_names: given.givenNames,
        family_name: given.familyName,
        birth_date: given.birthDate,
        due_on: given.dueOn ?? null,
        contact: given.contact,
        said_yes: given.saidYes,
        helpers_may_know: helpersMayKnow,
        enrolled_on: context.today,
        enrolled_by: context.actor.account ?? null,
        enroller: context.actor.name,
        ended_on: null,
        entry_id,
      })
      .execute()
    return { enrolment: id }
  },
})
