import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { addDays } from '../../platform/time/day.ts'
import { may, subject } from '../../record/access/index.ts'
import { consideredFields, keepConsideration } from './consider.ts'
import { mustBeYoung } from './young.ts'

/** Ours: a consideration older than this is not about how things are when the help ends. */
const HOLDS_FOR_DAYS = 28

/** Before the help ends: what was looked at for a young person on the board, and what they say. */
export const considerEndingHelp = operation({
  name: 'consider-ending-help',
  inWords: 'Looked at whether the help can end for a young person',
  summary:
    'Before help ends, write down what was looked at for a young person on the board, and what they say.',
  input: z.object({ person: field.id(), ...consideredFields }),
  may: may('write', subject.person()),
  async run(given, context) {
    await mustBeYoung(context, given.person)
    const title = 'We looked with them at whether the help can end'
    await keepConsideration(context, { ...given, about: 'help', title })
    return { person: given.person }
  },
})

/**
 * Help does not end by itself for a young person who has something open on the board, or of whom signs of harm outside
 * the home were seen: call it before help is ended. @throws KithError `conflict` with what to do.
 */
export async function mustBeConsidered({ db, today }: Context, children: readonly string[]): Promise<void> {
  if (children.length === 0) return
  const open = await db
    .selectFrom('teen_place')
    .select('person_id')
    .where('person_id', 'in', children)
    .where('ended_on', 'is', null)
    .execute()
  const signals = await db
    .selectFrom('teen_signal')
    .select('person_id')
    .where('person_id', 'in', children)
    .execute()
  const considered = await db
    .selectFrom('teen_consideration')
    .select('person_id')
    .where('person_id', 'in', children)
    .where('about', '=', 'help')
    .where('decided_on', '>=', addDays(today, -HOLDS_FOR_DAYS))
    .execute()
  const done = new Set(considered.map(({ person_id }) => person_id))
  if ([...open, ...signals].every(({ person_id }) => done.has(person_id))) return
  throw new KithError(
    'conflict',
    'A young person here is on the board for young people. Open their board and write down what you looked at and what they say; then the help can end.',
  )
}
