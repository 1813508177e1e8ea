import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { hold } from '../../record/stale.ts'
import { readConversation } from '../conversations/conversation.ts'
import type { Reached } from '../tables.ts'
import { addWarmLink } from './add-warm-link.ts'

export const REACHED: Record<Reached, string> = {
  reached: 'They were reached, and it goes on',
  'not-reached': 'They were not reached',
  'something-else': 'Something else happened',
}

const REACHED_KEYS = keysOf(REACHED)

/** Says whether a warm link held: whether the family was reached. Where it did not, it can be looked at again. */
export const checkWarmLink = operation({
  name: 'check-warm-link',
  inWords: 'Looked whether support was reached',
  summary: 'Say whether a family was reached by the community support that you linked them with.',
  input: z.object({
    link: field.id('Choose a link from the list'),
    version: field.version(),
    reached: field.choice(REACHED_KEYS, 'Choose whether they were reached'),
    found: field.optionalText(2_000),
    again: field.day('Enter a real day, or leave it empty').optional(),
  }),
  may: may('converse'),
  async run({ link: id, version, reached, found = '', again }, context) {
    const link = await linkRow(context, id)
    await hold(context, 'warm_link', id, version, () => ({
      'Were they reached': link.reached ? REACHED[link.reached] : 'Not looked at yet',
    }))
    if (link.reached)
      throw new KithError(
        'conflict',
        'This link was looked at already. Open the conversation to read what was found.',
      )
    const { people } = await readConversation(context, link.conversation_id)
    await context.db
      .updateTable('warm_link')
      .set({ reached, found, checked_on: context.today, version: version + 1 })
      .where('id', '=', id)
      .execute()
    if (again) await addWarmLink(context, { ...copyOf(link), lookOn: again })
    await writeEntry(context, {
      kind: 'warm-link-checked',
      title: `${link.offered}: ${REACHED[reached].toLowerCase()}`,
      body: found,
      people: people.map(({ person }) => person.id),
      facts: { conversation: link.conversation_id, link: id, reached },
    })
    return { conversation: link.conversation_id }
  },
})

const copyOf = ({
  conversation_id,
  offered,
  contact,
  asset_id,
}: {
  conversation_id: string
  offered: string
  contact: string
  asset_id: string | null
}) => ({
  conversation: conversation_id,
  offered,
  contact,
  asset: asset_id ?? undefined,
})

async function linkRow({ db }: Context, id: string) {
  const row = await db.selectFrom('warm_link').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new KithError('not-found', 'There is no such link. Choose one from the list.')
  return row
}
