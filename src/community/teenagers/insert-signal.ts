import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { SIGNALS, type Signal } from './signals.ts'
import '../tables.ts'

export interface NewSignal {
  person: string
  kinds: readonly Signal[]
  what: string
  /** The conversation about safety that holds the checks. */
  conversation: string
}

/** Writes down signs of harm outside the home, as part of the operation that begins checks: never without them. */
export async function insertSignal(context: Context, signal: NewSignal): Promise<void> {
  const { person, kinds, what, conversation } = signal
  const entry_id = await writeEntry(context, {
    kind: 'harm-outside-seen',
    title: 'Somebody outside the home may be harming them; an expert looks at it with us',
    body: [...kinds.map((kind) => SIGNALS[kind]), what].join('\n\n'),
    people: [person],
    facts: { kinds, conversation },
  })
  await context.db
    .insertInto('teen_signal')
    .values({
      id: newId(),
      person_id: person,
      kinds: [...kinds],
      what,
      seen_on: context.today,
      conversation_id: conversation,
      author: context.actor.name,
      entry_id,
    })
    .execute()
}
