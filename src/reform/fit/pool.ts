import { cellCount, entrySpans, type PopulationModel } from '../../engines/population/model.ts'
import { fitShape } from '../../engines/statistics/pooling.ts'
import { parameters } from '../model/parameters.ts'
import type { Counts } from './counts.ts'

/** A council's rates, drawn toward the national ones as far as its own counts are few. */
export type Pooled = {
  model: PopulationModel
  /** Leaving against the nation at the same ages and stays: 1 is the same. */
  leaving: number
  /** Entries a year expected, by span of entry age. */
  entries: Float64Array
  /** Exits seen, and expected at national rates. */
  seen: number
  expected: number
}

/** Prior strength of the area effect: a gamma with the report's spread between areas (0.108, L2019). */
export const areaShape = 1 / parameters.areaSpread.value ** 2

/** Events' worth of national pattern that each cell's own rate is mixed with: assumption. */
const cellShape = 40
const mixShape = 60
const ageShape = 60

/**
 * Posterior means under Poisson counts and gamma priors: the council's level first, then each cell around it.
 * A cell never seen keeps the national rate at the council's level, so no rate is ever 0 or unknown.
 */
export function pool(
  national: PopulationModel,
  counts: Counts,
  nationalEntries: Float64Array,
  shape = areaShape,
): Pooled {
  const types = national.exits.names.length
  const seenBy = (cell: number) => sum(counts.exits.subarray(cell * types, (cell + 1) * types))
  const expectedBy = (cell: number) => counts.exposure[cell]! * national.rates[cell]!
  const cells = Array.from({ length: cellCount(national) }, (_, cell) => cell)
  const seen = cells.reduce((total, cell) => total + seenBy(cell), 0)
  const expected = cells.reduce((total, cell) => total + expectedBy(cell), 0)
  const leaving = (shape + seen) / (shape + expected)
  const rates = Float64Array.from(
    cells,
    (cell) =>
      (national.rates[cell]! * leaving * (cellShape + seenBy(cell))) /
      (cellShape + expectedBy(cell) * leaving),
  )
  const model = { ...national, rates, exits: { ...national.exits, shares: pooledShares(national, counts) } }
  return { model, leaving, entries: pooledEntries(national, counts, nationalEntries), seen, expected }
}

function pooledShares(national: PopulationModel, counts: Counts): Float64Array {
  const types = national.exits.names.length
  return national.exits.shares.map((share, i) => {
    const cell = Math.floor(i / types)
    const seen = sum(counts.exits.subarray(cell * types, (cell + 1) * types))
    return (mixShape * share + counts.exits[i]!) / (mixShape + seen)
  })
}

/** Entries of the latest three years on average, their ages drawn toward the national spread; returns taken as entries. */
function pooledEntries(
  national: PopulationModel,
  counts: Counts,
  nationalEntries: Float64Array,
): Float64Array {
  const spans = entrySpans(national)
  const years = Math.min(3, counts.years.length)
  const recent = counts.entries.subarray((counts.years.length - years) * spans)
  const level = sum(recent) / years
  const total = sum(nationalEntries)
  return Float64Array.from({ length: spans }, (_, span) => {
    let own = 0
    for (let year = 0; year < years; year++) own += recent[year * spans + span]!
    return (level * ((ageShape * nationalEntries[span]!) / total + own)) / (ageShape + sum(recent))
  })
}

/**
 * Strength of the prior from the councils themselves: the shape that makes their counts of exits most likely. With
 * fewer than five councils the report's spread is used.
 */
export const fittedShape = (councils: readonly { seen: number; expected: number }[]): number =>
  fitShape(
    councils.map(({ seen, expected }) => ({ observed: seen, expected })),
    areaShape,
  )

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
