import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../access/index.ts'
import {
  IDENTIFIER_KINDS,
  IDENTIFIER_STATES,
  type IdentifierKind,
  type IdentifierState,
  keysOf,
} from '../codes.ts'
import { writeEntry } from '../ledger/write.ts'
import { asStored } from '../search/question.ts'
import { doubtAbout, printed, refuseSecond } from './identifiers.ts'
import { isNhsNumber, plainNumber } from './nhs-number.ts'

/** A number by which a person is known elsewhere. A pupil number that looks wrong is kept, and the doubt is said. */
export const addIdentifier = operation({
  name: 'add-identifier',
  inWords: 'Added a number',
  summary: 'Add a number by which a person is known: NHS number, unique pupil number and others.',
  input: z.object({
    person: field.id(),
    kind: field.choice(keysOf(IDENTIFIER_KINDS), 'Choose what number it is'),
    value: field.text('Enter the number', 50),
    state: field.choice(keysOf(IDENTIFIER_STATES), 'Say how sure the number is').default('stated'),
  }),
  may: may('write', subject.person()),
  async run({ person, kind, value: typed, state }, context) {
    const value = storedNumber(kind, typed)
    await refuseSecond(context, person, kind, value)
    return { person, ...(await insertIdentifier(context, { person, kind, value, state })) }
  },
})

/** @throws KithError `invalid` where it cannot be an NHS number. */
export function storedNumber(kind: IdentifierKind, typed: string, path = 'value'): string {
  if (kind !== 'nhs') return asStored(typed)
  if (isNhsNumber(typed)) return plainNumber(typed)
  throw invalid(path, 'Check the NHS number: it has 10 figures, and the last one does not fit the others')
}

export interface NewIdentifier {
  person: string
  kind: IdentifierKind
  /** As stored: see `storedNumber`. */
  value: string
  state?: IdentifierState
}

/** Adds a number, as part of an operation. Returns its id and what looks wrong with it. */
export async function insertIdentifier(
  context: Context,
  { person, kind, value, state = 'stated' }: NewIdentifier,
): Promise<{ identifier: string; doubt: string | undefined }> {
  const entry = await writeEntry(context, {
    kind: 'identifier-added',
    title: `${IDENTIFIER_KINDS[kind]} added: ${printed(kind, value)}`,
    people: [person],
    facts: { kind, value, state },
  })
  const identifier = newId()
  await context.db
    .insertInto('identifier')
    .values({ id: identifier, person_id: person, kind, value, state, entry_id: entry, ended_entry_id: null })
    .execute()
  return { identifier, doubt: doubtAbout(kind, value) }
}
