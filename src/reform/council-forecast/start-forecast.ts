import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { historyFromFiles } from '../fit/read-uploaded.ts'
import { type PackedHistory, packed } from './packed.ts'
import './tables.ts'

const years = z.coerce
  .number({ error: 'Enter how many years to look ahead, such as 5' })
  .int('Enter a whole number of years')
  .min(1, 'Look ahead by at least one year')
  .max(20, 'Look ahead by 20 years at most')

/** Resamples of children for a forecast: enough that the ends of the interval no longer move. */
const RESAMPLES = 200

/** Asks for a forecast from the council's own record. It is made in the background and kept. */
export const startForecast = operation({
  name: 'start-forecast',
  summary: 'Ask for a forecast of children in care from the council’s own record.',
  input: z.object({ years }),
  may: may('analyse'),
  run: ({ years }, context) => ask(context, years),
})

const file = z.object({
  name: field.text('Give each file its name'),
  content: z.base64({ error: 'Send each file’s content as base64' }),
})

/** Asks for a forecast from SSDA903 files. Only stays without names or numbers are kept, until it is made. */
export const startForecastFromFiles = operation({
  name: 'start-forecast-from-files',
  summary: 'Ask for a forecast of children in care from SSDA903 files, which are not kept.',
  input: z.object({
    years,
    files: z.array(file, { error: 'Choose the files' }).min(1, 'Choose the files'),
  }),
  may: may('returns'),
  run: ({ years, files }, context) => ask(context, years, readFiles(files)),
})

function readFiles(files: readonly z.output<typeof file>[]): PackedHistory {
  try {
    return packed(
      historyFromFiles(
        files.map(({ name, content }) => ({ name, text: Buffer.from(content, 'base64').toString('utf8') })),
      ),
    )
  } catch (error) {
    if (error instanceof RangeError) throw invalid('files', error.message)
    throw error
  }
}

async function ask({ db, actor, now }: Context, years: number, stays?: PackedHistory) {
  const forecast = newId()
  await db
    .insertInto('council_forecast')
    .values({
      id: forecast,
      source: stays ? 'files' : 'record',
      years,
      resamples: RESAMPLES,
      asked_at: now,
      seen_at: now,
      account_id: actor.account ?? null,
      author: actor.name,
      claimed_by: null,
      ended_at: null,
      stays: stays ? JSON.stringify(stays) : null,
      result: null,
      problem: null,
    })
    .execute()
  return { forecast }
}
