import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { writeEntry } from '../ledger/write.ts'
import { may } from './may.ts'
import { endRestriction } from './restriction.ts'
import { person } from './subjects.ts'
import { everyRecordOf } from './whole-person.ts'

/** Opens a restricted record again to those whom the rules let in. */
export const liftRestriction = operation({
  name: 'lift-restriction',
  inWords: 'Opened the record to others again',
  summary: 'Lift the restriction of a record.',
  input: z.object({
    person: field.id(),
    why: field.text('Say why the record no longer has to be restricted', 1000),
  }),
  may: may('restrict', person()),
  async run({ person: about, why }, context) {
    const people = await everyRecordOf(context, about)
    const ended = []
    for (const each of people) if (await endRestriction(context, each)) ended.push(each)
    if (ended.length === 0)
      throw new KithError('conflict', 'This record is not restricted. Nothing was changed.')
    await writeEntry(context, {
      kind: 'access-restriction-lifted',
      title: 'The restriction of the record was lifted',
      body: why,
      people: ended,
    })
    return { person: about }
  },
})
