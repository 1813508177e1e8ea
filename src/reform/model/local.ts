import type { Tally } from '../../engines/population/life.ts'
import { type Job, type ReplicateOptions, runReplicates } from '../../engines/population/replicates.ts'
import { mean } from '../../engines/summary.ts'
import { applyLevers } from './apply.ts'
import { councilBaseYear, councilJob } from './councils.ts'
import type { Council } from './facts/councils.ts'
import { homeKinds } from './homes.ts'
import type { Lever } from './levers.ts'
import { type Spread, spreadOf } from './luck.ts'

export type LocalScenario = {
  /** Children in care at each 31 March from 2026, without and with the levers, and the difference in the same luck. */
  years: readonly { without: Spread; withLevers: Spread; fewer: Spread }[]
  /** Children by kind of home at the end, on average. */
  homes: readonly { name: string; without: number; withLevers: number }[]
  notes: readonly string[]
}

export type LocalOptions = ReplicateOptions & {
  levers: readonly Lever[]
  years: number
  replicates: number
  seed: number
}

/**
 * One council's years ahead with and without the levers: its own number in care and entries, national rates and effects.
 * The programme's first year is taken as 2026/27. Intervals are 80% and of chance alone, so they are too narrow.
 */
export async function localScenario(council: Council, options: LocalOptions): Promise<LocalScenario> {
  const { levers, years, replicates, seed } = options
  if (!(Number.isInteger(years) && years >= 1 && years <= 20))
    throw new RangeError('Look ahead by 1 to 20 years.')
  const job = councilJob(council, years, seed)
  const reformed: Job = { ...job, course: applyLevers(job.model, job.course, levers, (year) => year) }
  const [plain = [], changed = []] = await runReplicates([job, reformed], replicates, options)
  return {
    years: Array.from({ length: years }, (_, year) => localYear(plain, changed, year, years)),
    homes: homeKinds.map((kind, place) => ({
      name: kind.name,
      without: atHome(plain, place, years),
      withLevers: atHome(changed, place, years),
    })),
    notes: [
      'National rates and national effects on this council’s own numbers (DfE, March 2025): a place to start from, not a plan.',
      'The interval is chance alone. Its own history (kith model forecast) tells how far its rates are known.',
    ],
  }
}

function localYear(plain: readonly Tally[], changed: readonly Tally[], year: number, years: number) {
  const stocks = (tallies: readonly Tally[]) =>
    tallies.map(({ stock }) =>
      sum(stock.subarray((year * stock.length) / years, ((year + 1) * stock.length) / years)),
    )
  const [without, withLevers] = [stocks(plain), stocks(changed)]
  const date = councilBaseYear + 1 + year
  return {
    without: spreadOf(date, without),
    withLevers: spreadOf(date, withLevers),
    fewer: spreadOf(
      date,
      without.map((count, i) => count - withLevers[i]!),
    ),
  }
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)

/** Children in a kind of home at the end of the last year, over all ages, on average. */
const atHome = (tallies: readonly Tally[], place: number, years: number) =>
  mean(
    tallies.map(({ stock }) =>
      stock
        .subarray(((years - 1) * stock.length) / years)
        .reduce((total, count, i) => total + (i % homeKinds.length === place ? count : 0), 0),
    ),
  )
