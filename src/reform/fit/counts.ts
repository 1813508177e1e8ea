import {
  bandOf,
  cellCount,
  entrySpans,
  type PopulationModel,
  stayBands,
} from '../../engines/population/model.ts'
import { birthday, type Day, daysPerMonth, yearWindow } from './days.ts'
import type { History, Period } from './periods.ts'

/** Occurrences and exposure of a history: all that its likelihood needs, by the cells of the model. */
export type Counts = {
  /** Child-months in care, by cell. */
  exposure: Float64Array
  /** Exits by cell, then way of leaving. */
  exits: Float64Array
  /** Entries by year, then span of entry age. */
  entries: Float64Array
  years: readonly number[]
  /** Children in care at each 31 March of the history. */
  stock: readonly { year: number; value: number }[]
}

/** What one stay adds to the counts, worked out once so that resampling only adds up. Indexes, and months by cell. */
export type Share = {
  period: Period
  cells: number[]
  months: number[]
  exits: number[]
  entries: number[]
  years: number[]
}

/** Counts over the years of the returns; `weight` says how often each stay counts (1, but for a resample). */
export function countHistory(
  model: PopulationModel,
  history: History,
  weight?: (period: Period) => number,
): Counts {
  return addUp(model, history, sharesOf(model, history), weight)
}

export const sharesOf = (model: PopulationModel, history: History): Share[] =>
  history.periods.map((period) => shareOf(model, history.years, period))

export function addUp(
  model: PopulationModel,
  { years }: History,
  shares: readonly Share[],
  weight: (period: Period) => number = () => 1,
): Counts {
  const stock = new Float64Array(years.length)
  const counts: Counts = {
    exposure: new Float64Array(cellCount(model)),
    exits: new Float64Array(cellCount(model) * model.exits.names.length),
    entries: new Float64Array(years.length * entrySpans(model)),
    years,
    stock: [],
  }
  for (const share of shares) {
    const times = weight(share.period)
    for (const [i, cell] of share.cells.entries()) counts.exposure[cell]! += times * share.months[i]!
    for (const i of share.exits) counts.exits[i]! += times
    for (const i of share.entries) counts.entries[i]! += times
    for (const i of share.years) stock[i]! += times
  }
  return { ...counts, stock: years.map((year, i) => ({ year, value: stock[i]! })) }
}

/** Last day of care: the end, or the eighteenth birthday if that comes first. */
export const lastDay = (period: Period): Day =>
  Math.min(period.end ?? Number.POSITIVE_INFINITY, birthday(period.born, 18))

function shareOf(model: PopulationModel, years: readonly number[], period: Period): Share {
  const share: Share = { period, cells: [], months: [], exits: [], entries: [], years: [] }
  for (const [i, year] of years.entries()) addYear(model, share, i, yearWindow(year))
  return share
}

function addYear(model: PopulationModel, share: Share, i: number, [from, to]: readonly [Day, Day]) {
  const { period } = share
  const end = lastDay(period)
  if (period.startKnown && period.start >= from && period.start < to) {
    const span = bandOf(model.entryEdges.slice(0, -1), (period.start - period.born) / daysPerMonth)
    share.entries.push(i * entrySpans(model) + span)
  }
  if (period.start < to && end >= to) share.years.push(i)
  addExposure(model, share, Math.max(from, period.start), Math.min(to, end))
  if (period.exit && end >= from && end < to && end === period.end) {
    const way = model.exits.names.indexOf(period.exit)
    share.exits.push(cellAt(model, period, end) * model.exits.names.length + way)
  }
}

/** The cell of a child on a day; a day of change belongs to the band that it ends. */
function cellAt(model: PopulationModel, period: Period, day: Day): number {
  const age = bandOf(model.ageEdges.slice(0, -1), Math.max(0, day - 0.5 - period.born) / daysPerMonth)
  return (
    age * stayBands(model) + bandOf(model.stayEdges, Math.max(0, day - 0.5 - period.start) / daysPerMonth)
  )
}

function addExposure(model: PopulationModel, { period, cells, months }: Share, from: Day, to: Day) {
  const edges = [
    ...model.ageEdges.map((edge) => period.born + edge * daysPerMonth),
    ...model.stayEdges.map((edge) => period.start + edge * daysPerMonth),
  ]
  const cuts = [from, ...edges.filter((edge) => edge > from && edge < to).sort((a, b) => a - b), to]
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [a, b] = [cuts[i]!, cuts[i + 1]!]
    if (b <= a) continue
    cells.push(cellAt(model, period, (a + b) / 2 + 0.5))
    months.push((b - a) / daysPerMonth)
  }
}
