import { leavingEffects } from '../fit/effects.ts'
import { lookAhead } from '../fit/look-ahead.ts'
import { england } from '../model/england.ts'
import { type PackedHistory, unpacked } from './packed.ts'
import { type Forecast, forShow } from './shown.ts'

export type Making = { history: PackedHistory; years: number; resamples: number }

const SEED = 1

/** Fits the council's history and looks ahead; what comes back holds no number about fewer than six children. */
export function makeForecast(
  { history, years, resamples }: Making,
  onProgress?: (done: number, of: number) => void,
): Forecast {
  const [start, own] = [england(), unpacked(history)]
  const ahead = lookAhead(start, own, {
    years,
    bootstrap: resamples,
    seed: SEED,
    ...(onProgress ? { onProgress } : {}),
  })
  return forShow(ahead, ahead.fit.seen > 0 ? leavingEffects(start.model, own).effects : [])
}
