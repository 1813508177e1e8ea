import { sql } from 'kysely'
import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { hold } from '../../record/stale.ts'
import { rangeOf } from '../days.ts'
import { tell } from '../tell.ts'
import { readVacancy } from './read-vacancies.ts'

/** Somebody was found, or the post is not wanted any more. */
export const closeVacancy = operation({
  name: 'close-vacancy',
  summary: 'Say that a vacancy was filled or is not wanted any more.',
  input: z.object({
    vacancy: field.id(),
    version: field.version(),
    lastDay: field.day('Enter the last day it was vacant, such as 31 8 2026'),
    endedHow: field.choice(['filled', 'withdrawn'], 'Choose how it ended'),
  }),
  may: may('keep-workforce'),
  async run({ vacancy, version, lastDay, endedHow }, context) {
    await hold(context, 'vacancy', vacancy, version, () => ({ Vacancy: 'It was closed meanwhile' }))
    const { from, lastDay: already } = await readVacancy(context, vacancy)
    if (already) throw new KithError('conflict', 'This vacancy is closed already. Nothing was changed.')
    const during = rangeOf(from, lastDay)
    const facts = { vacancy, lastDay, endedHow }
    const entry = await tell(context, 'vacancy-closed', 'A vacancy was closed', facts)
    await context.db
      .updateTable('vacancy')
      .set({ during, ended_how: endedHow, entry_id: entry, version: sql<number>`version + 1` })
      .where('id', '=', vacancy)
      .execute()
    return { vacancy }
  },
})
