import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { memberIds } from '../../record/families/family.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { endNow } from './end-link-up.ts'
import { linkUpsOf } from './read-link-ups.ts'
import { wishesOfFamily } from './read-wishes.ts'

/** The family takes its yes back: nothing is told from this moment, and a link-up ends with the day. Nobody asks why. */
export const withdrawWish = operation({
  name: 'withdraw-link-up-wish',
  inWords: 'Took back the wish for a neighbour',
  summary: 'Take back a family’s wish for a neighbour. What they let be told is shown to nobody any more.',
  input: z.object({ family: field.id() }),
  may: may('write', subject.family()),
  async run({ family }, context) {
    const wish = (await wishesOfFamily(context, family)).find(({ withdrawnOn }) => withdrawnOn === null)
    if (!wish) throw new KithError('conflict', 'The family has no wish that stands. Nothing was changed.')
    const open = (await linkUpsOf(context, { wish: wish.id })).find(({ lastDay }) => lastDay === null)
    const entry_id = await writeEntry(context, {
      kind: 'link-up-wish-withdrawn',
      title: 'The family took back the wish for a neighbour',
      people: await memberIds(context, family),
      family,
      facts: { wish: wish.id },
    })
    if (open) await endNow(context, open, { how: 'wanted', entry: entry_id })
    await context.db
      .updateTable('link_up_wish')
      .set({ withdrawn_on: context.today, entry_id, version: wish.version + 1 })
      .where('id', '=', wish.id)
      .execute()
    return { family }
  },
})
