import { scaleGrid } from '../../engines/population/grid.ts'
import { plainCourse } from '../../engines/population/model.ts'
import type { Job } from '../../engines/population/replicates.ts'
import { type England, england } from './england.ts'
import { type Council, councils } from './facts/councils.ts'
import { started, valueIn } from './facts/national.ts'

/** The year whose 31 March a council's simulation begins at: the latest with figures by council. */
export const councilBaseYear = 2025

/** Councils whose figures are published; the two smallest are suppressed and cannot be simulated. */
export const publishedCouncils = (): Council[] =>
  councils.filter((each) => each.inCare !== undefined && each.started !== undefined)

/**
 * A council as of 31 March 2025, with national rates, its own number in care and its own entries: a starting point
 * until its own history is fitted. Age and time in care are spread as in England (inference).
 */
export function councilJob(council: Council, years: number, seed: number, start: England = england()): Job {
  const { inCare, started: entering } = council
  if (inCare === undefined || entering === undefined)
    throw new RangeError(
      `Figures for ${council.name} are suppressed because they are small; it cannot be simulated from published data.`,
    )
  return sizedJob(
    start,
    inCare,
    entering / valueIn(started, councilBaseYear),
    years,
    seed + councils.indexOf(council),
  )
}

/** England, or an invented part of it: `inCare` children and a share of the entries of England. */
export function sizedJob(start: England, inCare: number, share: number, years: number, seed: number): Job {
  const { model, newEntries } = start
  const entries = Float64Array.from(
    { length: years * newEntries.length },
    (_, i) => newEntries[i % newEntries.length]! * share,
  )
  const total = start.start.people.reduce((sum, count) => sum + count, 0)
  return {
    model,
    course: plainCourse(model, years, entries),
    start: scaleGrid(start.start, inCare / total),
    count: inCare,
    seed,
  }
}
