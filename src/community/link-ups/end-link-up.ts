import { sql } from 'kysely'
import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { addDays } from '../../platform/time/day.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { memberIds } from '../../record/families/family.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { ENDINGS, type EndedHow } from './endings.ts'
import { type LinkUp, openLinkUp } from './read-link-ups.ts'
import { readWish } from './read-wishes.ts'

/**
 * A link-up ends kindly: with a goodbye, with what changed in their own words, and without anybody's fault. Today is its
 * last day, and the family's wish stands: they may be brought together with somebody else.
 */
export const endLinkUp = operation({
  name: 'end-link-up',
  inWords: 'Ended the time with a neighbour',
  summary: 'End a link-up: how, what changed in their words, and how they say goodbye.',
  input: z.object({
    wish: field.id(),
    version: field.version(),
    how: field.choice(keysOf(ENDINGS), 'Choose how it ends'),
    changed: field.optionalText(2_000),
    goodbye: field.text('Write how they say goodbye, and what stays', 2_000),
  }),
  may: may('coordinate'),
  async run({ wish: id, version, how, changed = '', goodbye }, context) {
    const wish = await readWish(context, id)
    const linkUp = await openLinkUp(context, id)
    await hold(context, 'link_up', linkUp.id, version, () => ({ 'With whom': linkUp.volunteerName }))
    const entry = await writeEntry(context, {
      kind: 'link-up-ended',
      title: `The link-up with ${linkUp.volunteerName} ended: ${ENDINGS[how].toLowerCase()}`,
      body: [changed, goodbye].filter(Boolean).join('\n\n'),
      people: await memberIds(context, wish.family),
      family: wish.family,
      facts: { wish: id, how },
    })
    await endNow(context, linkUp, { how, changed, goodbye, entry })
    return { wish: id }
  },
})

interface Ending {
  how: EndedHow
  changed?: string
  goodbye?: string
  entry: string
}

/** Today is its last day. */
export async function endNow(
  { db, today }: Context,
  { id, version }: LinkUp,
  { how, changed = '', goodbye = '', entry }: Ending,
): Promise<void> {
  const during = sql<string>`daterange(lower(during), ${addDays(today, 1)}::date)`
  await db
    .updateTable('link_up')
    .set({ during, ended_how: how, changed, goodbye, entry_id: entry, version: version + 1 })
    .where('id', '=', id)
    .execute()
}
