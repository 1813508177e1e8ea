import { sql } from 'kysely'
import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { ETHNICITIES, keysOf, wordsFor } from '../../record/codes.ts'
import { changedMeanwhile } from '../../record/stale.ts'
import { tell } from '../tell.ts'
import { GENDERS, QUALIFICATIONS, STAGES } from '../words.ts'
import { type Profile, readProfile } from './read-workers.ts'
import { registrationField } from './registration.ts'

/** What the census asks about a social worker. Whatever somebody would rather keep to themselves stays blank. */
export const describeWorker = operation({
  name: 'describe-worker',
  summary: 'Write what the workforce census asks about somebody who works here; each part may stay blank.',
  input: z.object({
    worker: field.id(),
    version: field.version(),
    registration: registrationField.optional(),
    birthDate: field.day().optional(),
    gender: field.choice(keysOf(GENDERS), 'Choose one, or leave it').optional(),
    ethnicity: field.choice(keysOf(ETHNICITIES), 'Choose one, or leave it').optional(),
    qualifiedAt: field.optionalText(200),
    qualification: field.choice(keysOf(QUALIFICATIONS), 'Choose one, or leave it').optional(),
    stepUp: field.yesNo().optional(),
    frontline: field.yesNo().optional(),
    stage: field.choice(keysOf(STAGES), 'Choose one, or leave it').optional(),
  }),
  may: may('keep-workforce'),
  async run({ worker, version, registration = null, ...told }, context) {
    const now = await readProfile(context, worker)
    if (now.version !== version) throw changedMeanwhile(inWords(now))
    const entry = await tell(context, 'worker-described', 'What the census asks was written', {
      worker,
      registration,
      ...told,
      before: now,
    })
    const row = {
      worker_id: worker,
      version: version + 1,
      birth_date: told.birthDate ?? null,
      gender: told.gender ?? null,
      ethnicity: told.ethnicity ?? null,
      qualified_at: told.qualifiedAt ?? null,
      qualification: told.qualification ?? null,
      step_up: told.stepUp ?? null,
      frontline: told.frontline ?? null,
      stage: told.stage ?? null,
      entry_id: entry,
    }
    await context.db
      .insertInto('worker_profile')
      .values(row)
      .onConflict((conflict) => conflict.columns(['worker_id']).doUpdateSet(row))
      .execute()
    await context.db
      .updateTable('worker')
      .set({
        registration,
        registered_social_worker: sql<boolean>`registered_social_worker or ${registration !== null}`,
      })
      .where('id', '=', worker)
      .execute()
    return { worker }
  },
})

/** What stands, by the labels of the form; what is blank is left out. */
function inWords(profile: Profile): Record<string, string> {
  const { qualification, qualifiedAt, stage, birthDate, gender, ethnicity } = profile
  const all = {
    'Social work qualification': qualification && QUALIFICATIONS[qualification],
    'Where did they qualify?': qualifiedAt,
    'Where are they in their years as a social worker?': stage && STAGES[stage],
    Birthday: birthDate && dayInWords(birthDate),
    'How do they describe themselves?': gender && GENDERS[gender],
    Ethnicity: ethnicity && wordsFor(ETHNICITIES, ethnicity),
  }
  return Object.fromEntries(Object.entries(all).flatMap(([label, words]) => (words ? [[label, words]] : [])))
}
