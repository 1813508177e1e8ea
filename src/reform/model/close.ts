import { cohort } from '../../engines/population/cohort.ts'
import type { CohortGrid } from '../../engines/population/grid.ts'
import { type Course, type PopulationModel, plainCourse } from '../../engines/population/model.ts'

/** What is turned, year by year, so that the expected number follows a given path. */
export type Closure = 'entries' | 'exits'

/**
 * The course that follows a path of numbers in care (year ends), by one multiplier a year on entries or on exits.
 * Refuses, with a sentence, a path that no multiplier from a twentieth to twenty times could follow.
 */
export function closeOn(
  model: PopulationModel,
  start: CohortGrid,
  entries: Float64Array,
  path: readonly number[],
  by: Closure,
): Course {
  const years = path.length - 1
  const spans = entries.length
  const course = plainCourse(model, years, new Float64Array(years * spans))
  let grid = start
  for (let year = 0; year < years; year++) {
    const end = (factor: number) => runYear(model, grid, entries, factor, by)
    const factor = solve((x) => end(x).stock[1]!, path[year + 1]!, by, year)
    setYear(course, year, entries, factor, by, model.exits.names.length)
    grid = end(factor).end
  }
  return course
}

function runYear(
  model: PopulationModel,
  grid: CohortGrid,
  entries: Float64Array,
  factor: number,
  by: Closure,
) {
  const course = plainCourse(model, 1, entries.slice())
  setYear(course, 0, entries, factor, by, model.exits.names.length)
  return cohort(model, course, grid)
}

function setYear(
  course: Course,
  year: number,
  entries: Float64Array,
  factor: number,
  by: Closure,
  types: number,
) {
  course.entries.set(
    entries.map((count) => (by === 'entries' ? count * factor : count)),
    year * entries.length,
  )
  if (by === 'exits') course.exitFactor.fill(factor, year * types, (year + 1) * types)
}

/** Secant steps: the number at a year's end is nearly a straight line in the multiplier. */
function solve(f: (x: number) => number, target: number, by: Closure, year: number): number {
  let [x0, x1] = [1, by === 'entries' ? 1.05 : 0.95]
  let [y0, y1] = [f(x0), f(x1)]
  for (let i = 0; i < 20 && Math.abs(y1 - target) > 1e-7 * target; i++) {
    const next = Math.min(20, Math.max(0.05, x1 + ((target - y1) * (x1 - x0)) / (y1 - y0 || 1e-12)))
    ;[x0, y0, x1, y1] = [x1, y1, next, f(next)]
  }
  if (Math.abs(y1 - target) > 1e-3 * target)
    throw new RangeError(
      `No change of ${by} brings the number in care to ${Math.round(target)} in year ${year + 1}; choose a gentler path.`,
    )
  return x1
}
