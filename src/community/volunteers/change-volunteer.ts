import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { linkUpsOf } from '../link-ups/read-link-ups.ts'
import { columnsOf, volunteerFields } from './fields.ts'
import { readVolunteer, volunteerInWords } from './read-volunteers.ts'

/** Puts right what is kept of somebody who shares their time, or says that they left. Left by mistake: save it again without. */
export const changeVolunteer = operation({
  name: 'change-volunteer',
  summary: 'Put right what is kept of somebody who shares their time, or say that they left.',
  input: volunteerFields.extend({
    volunteer: field.id(),
    version: field.version(),
    leftOn: field.day('Enter the day they left, or leave it empty').optional(),
  }),
  may: may('coordinate'),
  async run({ volunteer, version, leftOn = null, ...given }, context) {
    await hold(context, 'volunteer', volunteer, version, async () =>
      volunteerInWords(await readVolunteer(context, volunteer)),
    )
    if (leftOn) await mustVisitNobody(context, volunteer)
    const entry_id = await writeEntry(context, {
      kind: 'volunteer-changed',
      title: leftOn ? 'Somebody no longer shares their time' : 'What is kept of a volunteer was put right',
      people: [],
      facts: { volunteer, leftOn },
    })
    await context.db
      .updateTable('volunteer')
      .set({ ...columnsOf(context, given), left_on: leftOn, entry_id, version: version + 1 })
      .where('id', '=', volunteer)
      .execute()
    return { volunteer }
  },
})

async function mustVisitNobody(context: Parameters<typeof linkUpsOf>[0], volunteer: string): Promise<void> {
  const open = (await linkUpsOf(context, { volunteer })).filter(({ lastDay }) => lastDay === null)
  if (open.length > 0)
    throw new KithError(
      'conflict',
      'They are linked up with a family. Help them say goodbye first: end the link-up, then come back to this.',
    )
}
