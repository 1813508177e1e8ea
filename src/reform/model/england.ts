import { cohort } from '../../engines/population/cohort.ts'
import { type CohortGrid, emptyGrid, scaleGrid } from '../../engines/population/grid.ts'
import { type PopulationModel, plainCourse } from '../../engines/population/model.ts'
import { homesAsPlaces } from './homes.ts'
import { entries, exits, leaving, parameters, siblingGroups } from './parameters.ts'

/** The national model and where it starts: children in care at 31 March 2021, by month of age and of time in care. */
export type England = {
  model: PopulationModel
  start: CohortGrid
  /** New entries a year by span of entry age, returns taken off: the level from which a path is closed. */
  newEntries: Float64Array
}

const ageEdges = [0, 12, 60, 120, 192, 216]
const entryEdges = [0, 1, ...Array.from({ length: 18 }, (_, year) => 12 * (year + 1))]
const yearsBefore = 18

/** England as of 31 March 2021, built from the parameter file: the past eighteen years first, then scaled to the count. */
export function england(): England {
  const model = nationalModel()
  const before = spread(entries.before)
  const last = spread(entries.in2021)
  const past = Float64Array.from({ length: yearsBefore * before.length }, (_, i) => {
    const year = Math.floor(i / before.length)
    return (year === yearsBefore - 1 ? last : before)[i % before.length]!
  })
  const run = cohort(
    model,
    plainCourse({ ...model, returns: noReturns }, yearsBefore, past),
    emptyGrid(model),
  )
  return { model, start: scaled(run.end), newEntries: withoutReturns(model, run.end) }
}

/**
 * Published entries count everybody who enters, also those who return; so the past is run without returns of its own,
 * and those who may come back become fewer by both rates.
 */
const noReturns = { rate: 0, settle: parameters.settleRate.value + parameters.returnRate.value }

function nationalModel(): PopulationModel {
  const bands = leaving.byAge.length
  const stays = leaving.byStay.length
  return {
    ageEdges,
    entryEdges,
    stayEdges: [0, 1, 6, 24, 60],
    rates: Float64Array.from(
      { length: bands * stays },
      (_, i) => leaving.byAge[Math.floor(i / stays)]! * leaving.byStay[i % stays]!,
    ),
    exits: {
      names: exits.names,
      mayReturn: exits.mayReturn,
      shares: Float64Array.from(
        exits.byAge.flatMap((shares) => Array.from({ length: stays }, () => shares).flat()),
      ),
    },
    returns: { rate: parameters.returnRate.value, settle: parameters.settleRate.value },
    places: homesAsPlaces(),
    groups: { sizes: siblingGroups, together: parameters.siblingsTogether.value },
  }
}

const scaled = (grid: CohortGrid) =>
  scaleGrid(grid, parameters.stock2021.value / grid.people.reduce((sum, count) => sum + count, 0))

/** Entries by span of entry age from entries by band; babies are split into their first month and the rest of the year. */
function spread(byBand: readonly number[]): Float64Array {
  const newborn = parameters.newbornShare.value
  const [babies = 0, ...older] = byBand
  const rest = older.flatMap((count, i) => {
    const weights = entries.within[i] ?? []
    const total = weights.reduce((sum: number, weight) => sum + weight, 0)
    return weights.map((weight) => (count * weight) / total)
  })
  return Float64Array.of(babies * newborn, babies * (1 - newborn), ...rest)
}

function withoutReturns(model: PopulationModel, start: CohortGrid): Float64Array {
  const all = spread(entries.since)
  const year = cohort(model, plainCourse(model, 1, all), scaled(start))
  return all.map((count, span) => Math.max(0, count - year.returnsByAge[span]!))
}
