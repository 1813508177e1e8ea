import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import '../tables.ts'

/** What has to be looked at before something for a young person ends (L2476: cases were closed without anybody looking). */
export const consideredFields = {
  harmOutside: field.text(
    'Write what you looked at: where they go, with whom, whether anybody there harms them',
    4_000,
  ),
  ownView: field.text('Write what they say themselves, or how you asked', 2_000),
  why: field.text('Write why it can end now', 2_000),
  stays: field.optionalText(2_000),
}

export interface Considered {
  person: string
  about: 'place' | 'help'
  title: string
  harmOutside: string
  ownView: string
  why: string
  stays?: string
}

/** Keeps a consideration, as part of an operation. Returns its id. */
export async function keepConsideration(context: Context, given: Considered): Promise<string> {
  const { person, about, title, harmOutside, ownView, why, stays = '' } = given
  const id = newId()
  const entry_id = await writeEntry(context, {
    kind: 'young-person-considered',
    title,
    body: [harmOutside, ownView, why, stays].filter(Boolean).join('\n\n'),
    people: [person],
    facts: { consideration: id, about },
  })
  await context.db
    .insertInto('teen_consideration')
    .values({
      id,
      person_id: person,
      about,
      harm_outside: harmOutside,
      own_view: ownView,
      why,
      stays,
      decided_on: context.today,
      author: context.actor.name,
      entry_id,
    })
    .execute()
  return id
}
