import { newId } from '../../platform/id.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { columnsOf, volunteerFields } from './fields.ts'

/** Somebody would like to share their time with a family. They get no record, and none of theirs is looked for. */
export const addVolunteer = operation({
  name: 'add-volunteer',
  summary: 'Add somebody who shares their time, with what they agreed may be kept of them.',
  input: volunteerFields,
  may: may('coordinate'),
  async run(given, context) {
    const id = newId()
    const columns = columnsOf(context, given)
    const entry_id = await writeEntry(context, {
      kind: 'volunteer-added',
      title: 'Somebody shares their time from now on',
      people: [],
      basis: 'Their consent',
      facts: { volunteer: id },
    })
    await context.db
      .insertInto('volunteer')
      .values({ id, ...columns, left_on: null, entry_id })
      .execute()
    return { volunteer: id }
  },
})
