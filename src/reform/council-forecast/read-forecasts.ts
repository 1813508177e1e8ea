import { KithError } from '../../platform/errors.ts'
import { isId } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { councilName } from '../council-name.ts'
import type { Forecast } from './shown.ts'
import './tables.ts'

export type AskedForecast = {
  id: string
  source: 'record' | 'files'
  askedAt: Date
  author: string
  years: number
  done: number
  of: number
  result: Forecast | null
  problem: string | null
}

/** The last forecasts, newest first. */
export const readForecasts = (viewer: Viewer): Promise<AskedForecast[]> => select(viewer, 20)

/** @throws KithError `not-found`. */
export async function readForecast(viewer: Viewer, id: string | undefined): Promise<AskedForecast> {
  const [found] = isId(id) ? await select(viewer, 1, id) : []
  if (!found) throw new KithError('not-found', 'There is no such forecast. Choose one from the list.')
  return found
}

/** A forecast that is made, for its files. @throws KithError `not-found`. */
export async function readMade(viewer: Viewer, id: string | undefined): Promise<Made> {
  const { result } = await readForecast(viewer, id)
  if (!result) throw new KithError('not-found', 'This forecast is not made yet.')
  return { result, council: await councilName(viewer) }
}

export type Made = { result: Forecast; council: string }

async function select({ db }: Viewer, limit: number, id?: string): Promise<AskedForecast[]> {
  const rows = await db
    .selectFrom('council_forecast')
    .select(['id', 'source', 'asked_at', 'author', 'years', 'done', 'resamples', 'result', 'problem'])
    .$if(id !== undefined, (query) => query.where('id', '=', id!))
    .orderBy('asked_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ asked_at, resamples, ...row }) => ({ ...row, askedAt: asked_at, of: resamples }))
}
