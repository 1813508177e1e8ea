import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { CHECKS } from './checks.ts'
import { readVolunteer } from './read-volunteers.ts'

/** Something was looked into before somebody visits families: the kind and the days, never what a certificate says. */
export const recordCheck = operation({
  name: 'record-volunteer-check',
  summary:
    'Write down that something was looked into of a volunteer, and when it is to be looked into again.',
  input: z.object({
    volunteer: field.id(),
    kind: field.choice(keysOf(CHECKS), 'Choose what was looked into'),
    doneOn: field.day('Enter the day it was done, such as 27 3 2026'),
    renewOn: field.day('Enter the day it is to be done again, or leave it empty').optional(),
  }),
  may: may('coordinate'),
  async run({ volunteer, kind, doneOn, renewOn = null }, context) {
    await readVolunteer(context, volunteer)
    if (doneOn > context.today) throw invalid('doneOn', 'Enter today or an earlier day')
    if (renewOn && renewOn <= doneOn) throw invalid('renewOn', 'Enter a day after it was done')
    const entry_id = await writeEntry(context, {
      kind: 'volunteer-checked',
      title: `Of a volunteer: ${CHECKS[kind].toLowerCase()}`,
      people: [],
      happenedOn: doneOn,
      facts: { volunteer, kind, doneOn, renewOn },
    })
    const row = { id: newId(), volunteer_id: volunteer, kind, done_on: doneOn, renew_on: renewOn, entry_id }
    await context.db.insertInto('volunteer_check').values(row).execute()
    return { volunteer }
  },
})
