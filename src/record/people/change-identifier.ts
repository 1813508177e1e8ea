import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../access/index.ts'
import { IDENTIFIER_KINDS, IDENTIFIER_STATES, type IdentifierKind, keysOf } from '../codes.ts'
import { writeEntry } from '../ledger/write.ts'

/** How sure a number is: stated, traced, verified, not found. */
export const checkIdentifier = operation({
  name: 'check-identifier',
  inWords: 'Checked a number',
  summary: 'Say how sure a number is, after it was looked up.',
  input: z.object({
    person: field.id(),
    identifier: field.id(),
    state: field.choice(keysOf(IDENTIFIER_STATES), 'Say how sure the number is'),
  }),
  may: may('write', subject.person()),
  async run({ person, identifier, state }, context) {
    const { kind } = await held(context, person, identifier)
    await writeEntry(context, {
      kind: 'identifier-checked',
      title: `${kind}: ${IDENTIFIER_STATES[state].toLowerCase()}`,
      people: [person],
      facts: { identifier, state },
    })
    await context.db.updateTable('identifier').set({ state }).where('id', '=', identifier).execute()
    return { person }
  },
})

/** A number that is not, or no longer, the person's. That it stood there remains in the ledger. */
export const endIdentifier = operation({
  name: 'end-identifier',
  inWords: 'Wrote that a number is no longer used',
  summary: 'Say that a number is not, or no longer, a person’s.',
  input: z.object({ person: field.id(), identifier: field.id(), reason: field.text('Say why', 500) }),
  may: may('write', subject.person()),
  async run({ person, identifier, reason }, context) {
    const { kind, entry } = await held(context, person, identifier)
    const ended = await writeEntry(context, {
      kind: 'identifier-ended',
      title: `${kind} taken away`,
      body: reason,
      people: [person],
      corrects: entry,
      facts: { identifier, reason },
    })
    await context.db
      .updateTable('identifier')
      .set({ ended_entry_id: ended })
      .where('id', '=', identifier)
      .execute()
    return { person }
  },
})

async function held(
  { db }: Context,
  person: string,
  identifier: string,
): Promise<{ kind: string; entry: string }> {
  const row = await db
    .selectFrom('identifier')
    .select(['kind', 'entry_id'])
    .where('id', '=', identifier)
    .where('person_id', '=', person)
    .where('ended_entry_id', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new KithError('not-found', 'That number is no longer on the record. Open the page again.')
  return { kind: IDENTIFIER_KINDS[row.kind as IdentifierKind] ?? row.kind, entry: row.entry_id }
}
