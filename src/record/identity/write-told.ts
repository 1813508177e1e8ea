import { z } from 'zod'
import { invalid, KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { birthday } from '../../platform/time/day.ts'
import { may, sameAs, subject } from '../access/index.ts'
import { keysOf } from '../codes.ts'
import { writeEntry } from '../ledger/write.ts'
import { changedMeanwhile } from '../stale.ts'
import { readTold, type ToldIdentity } from './read-told.ts'
import { FROM_AGE, GENDERS, ORIENTATIONS } from './words.ts'

/**
 * Writes down what a young person told and wants to be known. Never from what somebody else says of them. The ledger
 * keeps that something was written, in nobody's chronology, and not what (decision 642).
 */
export const writeTold = operation({
  name: 'write-told-identity',
  inWords: 'Wrote down how somebody describes themselves',
  summary:
    'Write down what a young person told of their gender identity or orientation, because they want it written.',
  input: z.object({
    person: field.id(),
    version: field.version(),
    wanted: field.yesNo('Say whether they want it written down'),
    genderWords: field.optionalText(200),
    gender: field.choice(keysOf(GENDERS), 'Choose one, or leave it').optional(),
    orientationWords: field.optionalText(200),
    orientation: field.choice(keysOf(ORIENTATIONS), 'Choose one, or leave it').optional(),
    mayCount: field.yesNo('Say whether they want to be counted'),
  }),
  may: may('hear-identity', subject.person()),
  async run({ person, version, wanted, mayCount, ...told }, context) {
    if (!wanted)
      throw invalid('wanted', 'Only what they want written down is written. Leave this page instead')
    if (!Object.values(told).some(Boolean))
      throw invalid(
        'genderWords',
        'Write what they told, in their words, or choose how they want to be counted',
      )
    await refuseTooYoung(context, person)
    const now = await readTold(context, person)
    if ((now?.version ?? 0) !== version) throw changedMeanwhile(inWords(now))
    const entry = await noted(context, 'identity-told', 'Something was written down in confidence')
    const row = {
      version: version + 1,
      gender_words: told.genderWords ?? '',
      gender: told.gender ?? null,
      orientation_words: told.orientationWords ?? '',
      orientation: told.orientation ?? null,
      may_count: mayCount,
      told_on: context.today,
      entry_id: entry,
    }
    await context.db
      .insertInto('told_identity')
      .values({ person_id: person, ...row })
      .onConflict((conflict) => conflict.columns(['person_id']).doUpdateSet(row))
      .execute()
    await onlyHere(context, person)
    return { person }
  },
})

/** What they tell now stands instead of what was written in a record that was found to be theirs. */
async function onlyHere(context: Context, person: string): Promise<void> {
  await context.db
    .deleteFrom('told_identity')
    .where('person_id', 'in', await sameAs(context, person))
    .where('person_id', '<>', person)
    .execute()
}

/** What stands, by the labels of the form. */
const inWords = (told: ToldIdentity | undefined): Record<string, string> => ({
  'How they speak of their gender, in their words': told?.genderWords ?? '',
  'How they speak of whom they love, in their words': told?.orientationWords ?? '',
})

/** An entry that is about nobody's record: that it exists must tell nobody of whom. */
export const noted = (context: Context, kind: string, title: string): Promise<string> =>
  writeEntry(context, { kind, title, people: [] })

async function refuseTooYoung({ db, today }: Context, person: string): Promise<void> {
  const row = await db.selectFrom('person').select('birth_date').where('id', '=', person).executeTakeFirst()
  if (row?.birth_date && birthday(row.birth_date, FROM_AGE) <= today) return
  throw new KithError(
    'conflict',
    `This is written down from ${FROM_AGE} on. Listen, and keep what they told you between you.`,
  )
}
