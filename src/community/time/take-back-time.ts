import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { writeCredit } from './give-time.ts'
import { readCredits } from './read-time.ts'

/** Puts a line of the time bank right: another is added that gives it back. What was written stays to be read. */
export const takeBackTime = operation({
  name: 'take-back-time',
  summary: 'Take back a line of the time bank that was written by mistake, by one that gives it back.',
  input: z.object({ credit: field.id('Choose a line from the list') }),
  may: may('coordinate'),
  async run({ credit: id }, context) {
    await context.db.selectFrom('time_credit').select('id').where('id', '=', id).forUpdate().execute()
    const all = await readCredits(context)
    const credit = all.find((one) => one.id === id)
    if (!credit) throw new KithError('not-found', 'There is no such line. Choose from the list.')
    if (credit.reverses || all.some(({ reverses }) => reverses === id))
      throw new KithError('conflict', 'This line was taken back already. Nothing was changed.')
    const { giver, receiver, minutes, what } = credit
    const back = { giver: receiver, receiver: giver, minutes, what: `Taken back: ${what}`.slice(0, 200) }
    return { credit: await writeCredit(context, { ...back, on: context.today, reverses: id }) }
  },
})
