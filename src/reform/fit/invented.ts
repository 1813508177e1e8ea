import { bandOf, type PopulationModel, stayBands } from '../../engines/population/model.ts'
import { exponential, keyOf, poisson, stream, uniform } from '../../engines/random.ts'
import { type Day, daysPerMonth, yearWindow } from './days.ts'
import type { History, Period } from './periods.ts'

/** An invented council: national rates times `leaving`, so many entries a year. For tests and for trying things out. */
export type Invented = {
  model: PopulationModel
  entriesByAge: Float64Array
  leaving: number
  entriesAYear: number
  seed: number
}

/** Stays in care of invented children who enter from 18 years before `first` to `last`; nobody in it is real. */
export function inventStays(
  { model, entriesByAge, leaving, entriesAYear, seed }: Invented,
  first: number,
  last: number,
): Period[] {
  const total = entriesByAge.reduce((sum, count) => sum + count, 0)
  return Array.from({ length: last - first + 19 }, (_, i) => first - 18 + i).flatMap((year) => {
    const count = poisson(stream(keyOf(seed, year, 0)), entriesAYear)
    return Array.from({ length: count }, (_, child) =>
      inventStay(
        model,
        leaving,
        keyOf(seed, year, 1, child),
        year,
        spanAt(entriesByAge, total * uniform(keyOf(seed, year, 2, child), 0)),
        `${year}-${child}`,
      ),
    )
  })
}

function spanAt(weights: Float64Array, at: number): number {
  let sum = 0
  for (const [span, weight] of weights.entries()) {
    sum += weight
    if (sum > at) return span
  }
  return weights.length - 1
}

function inventStay(
  model: PopulationModel,
  leaving: number,
  key: number,
  year: number,
  span: number,
  child: string,
): Period {
  const [from, to] = yearWindow(year)
  const start = Math.floor(from + (to - from) * uniform(key, 0))
  const age =
    model.entryEdges[span]! + (model.entryEdges[span + 1]! - model.entryEdges[span]!) * uniform(key, 1)
  const born = Math.floor(start - age * daysPerMonth)
  const months = lived(model, leaving, age, exponential(key, 2))
  const left = months === undefined ? undefined : start + Math.max(1, Math.round(months * daysPerMonth))
  const exit =
    left === undefined ? undefined : model.exits.names[Math.floor(uniform(key, 3) * model.exits.names.length)]
  return {
    child,
    born,
    start,
    startKnown: true,
    end: left,
    exit,
    moves: [],
    lastPlace: {
      child,
      start,
      end: left,
      reasonNew: 'S',
      legal: 'C2',
      place: 'U6',
      provider: 'PR1',
      reasonEnd: '',
    },
  }
}

/** Months in care before leaving, or undefined where the eighteenth birthday comes first. */
function lived(model: PopulationModel, leaving: number, age: number, luck: number): number | undefined {
  let [left, stay] = [luck, 0]
  while (age + stay < model.ageEdges.at(-1)!) {
    const [a, s] = [bandOf(model.ageEdges.slice(0, -1), age + stay), bandOf(model.stayEdges, stay)]
    const step =
      Math.min(model.ageEdges[a + 1]! - age, model.stayEdges[s + 1] ?? Number.POSITIVE_INFINITY) - stay
    const rate = model.rates[a * stayBands(model) + s]! * leaving
    if (rate * step >= left) return stay + left / rate
    left -= rate * step
    stay += Math.max(step, 1e-9)
  }
  return undefined
}

/** What the returns to 31 March of `until` would have held: later entries unseen, later ends still open. */
export function seenUntil(stays: readonly Period[], years: readonly number[], until: number): History {
  const [, now] = yearWindow(until)
  const [from] = yearWindow(years[0]!)
  const open = (end: Day | undefined) => end === undefined || end >= now
  const seen = stays.filter((stay) => stay.start < now && (stay.end ?? Number.POSITIVE_INFINITY) >= from)
  return {
    years,
    problems: [],
    periods: seen.map((stay) => (open(stay.end) ? { ...stay, end: undefined, exit: undefined } : stay)),
  }
}
