import { cohort } from '../../engines/population/cohort.ts'
import { type CohortGrid, emptyGrid } from '../../engines/population/grid.ts'
import { type PopulationModel, plainCourse } from '../../engines/population/model.ts'
import type { England } from '../model/england.ts'
import { addUp, lastDay, sharesOf } from './counts.ts'
import { daysPerMonth, yearWindow } from './days.ts'
import type { History, Period } from './periods.ts'
import { type Pooled, pool } from './pool.ts'

/** Children in care on the last day of the history, by month of age and stay. */
export function gridNow(model: PopulationModel, history: History): CohortGrid {
  const grid = emptyGrid(model)
  const [, now] = yearWindow(history.years.at(-1)!)
  for (const period of history.periods)
    if (period.start < now && lastDay(period) >= now) place(grid, period, now)
  return grid
}

function place(grid: CohortGrid, period: Period, now: number) {
  const age = Math.min(grid.ages - 1, Math.floor((now - period.born) / daysPerMonth))
  const stay = Math.min(grid.stays - 1, age + 1, Math.floor((now - period.start) / daysPerMonth))
  grid.people[age * grid.stays + stay]! += 1
}

/** Returns are counted as entries in the history, so the fitted model has none of its own. */
export const withoutReturns = (model: PopulationModel): PopulationModel => ({
  ...model,
  returns: { rate: 0, settle: 1 },
})

export const courseOf = ({ model, entries }: Pooled, years: number) =>
  plainCourse(
    model,
    years,
    Float64Array.from({ length: years * entries.length }, (_, i) => entries[i % entries.length]!),
  )

export function expected(fit: Pooled, start: CohortGrid, years: number): number[] {
  return [...cohort(withoutReturns(fit.model), courseOf(fit, years), start).stock.slice(1)]
}

/** Expected children in care in the years after a history, by the model fitted to it. */
export function expectedAhead(england: England, history: History, years: number, shape: number): number[] {
  const counts = addUp(england.model, history, sharesOf(england.model, history))
  return expected(
    pool(england.model, counts, england.newEntries, shape),
    gridNow(england.model, history),
    years,
  )
}
