/** People in stages, who move on, drop out or arrive at steady rates: a linear system, followed exactly enough. */
export type StageSystem = {
  names: readonly string[]
  /** Rates per month from one stage to another; `out` leaves the system. */
  flows: readonly { from: string; to: string; rate: number }[]
  /** Arrivals per month. */
  arrivals: readonly { to: string; perMonth: number }[]
}

export const out = 'out'

export type StageRun = {
  /** People in each stage at the start and after each month: month, then stage. */
  stocks: readonly (readonly number[])[]
  /** People who took each flow, over the whole time, in the order of `flows`. */
  taken: readonly number[]
  arrived: readonly number[]
}

/** Ten steps a month of the classical Runge-Kutta method; flows are integrated with the stocks, so nobody is lost. */
const stepsPerMonth = 10

/** Follows the system for so many months from the given stocks (in the order of `names`). */
export function runStages(system: StageSystem, start: readonly number[], months: number): StageRun {
  checkSystem(system, start, months)
  const { slope, size } = derivative(system)
  let state = [...start, ...new Array<number>(system.flows.length).fill(0)]
  const stocks = [start.slice()]
  for (let step = 1; step <= months * stepsPerMonth; step++) {
    state = rungeKutta(slope, state, 1 / stepsPerMonth)
    if (step % stepsPerMonth === 0) stocks.push(state.slice(0, size))
  }
  return {
    stocks,
    taken: state.slice(size),
    arrived: system.arrivals.map(({ perMonth }) => perMonth * months),
  }
}

function derivative({ names, flows, arrivals }: StageSystem) {
  const at = (name: string) => names.indexOf(name)
  const links = flows.map(({ from, to, rate }) => ({ from: at(from), to: to === out ? -1 : at(to), rate }))
  const size = names.length
  const slope = (state: readonly number[]) => {
    const change = new Array<number>(size + flows.length).fill(0)
    for (const { to, perMonth } of arrivals) change[at(to)]! += perMonth
    for (const [i, { from, to, rate }] of links.entries()) {
      const moving = state[from]! * rate
      change[from]! -= moving
      if (to >= 0) change[to]! += moving
      change[size + i] = moving
    }
    return change
  }
  return { slope, size }
}

function rungeKutta(
  slope: (state: readonly number[]) => number[],
  state: readonly number[],
  step: number,
): number[] {
  const along = (by: readonly number[], part: number) => state.map((value, i) => value + part * by[i]!)
  const a = slope(state)
  const b = slope(along(a, step / 2))
  const c = slope(along(b, step / 2))
  const d = slope(along(c, step))
  return state.map((value, i) => value + (step / 6) * (a[i]! + 2 * b[i]! + 2 * c[i]! + d[i]!))
}

/** Where the system comes to rest: stocks that the arrivals just keep up. Little's law holds at each stage. */
export function restingStocks(system: StageSystem): number[] {
  checkSystem(
    system,
    system.names.map(() => 0),
    0,
  )
  let stocks = system.names.map(() => 0)
  const leaving = system.names.map((name) =>
    system.flows.filter((flow) => flow.from === name).reduce((sum, flow) => sum + flow.rate, 0),
  )
  for (let pass = 0; pass < 10_000; pass++) {
    const arriving = system.names.map((name) => arrivingAt(system, stocks, name))
    const next = arriving.map((inflow, i) =>
      leaving[i]! > 0 ? inflow / leaving[i]! : inflow > 0 ? Number.POSITIVE_INFINITY : 0,
    )
    if (next.some((value) => value === Number.POSITIVE_INFINITY))
      throw new RangeError('People arrive at a stage that nobody leaves; it never comes to rest.')
    if (next.every((value, i) => Math.abs(value - stocks[i]!) <= 1e-12 * (1 + value))) return next
    stocks = next
  }
  throw new RangeError('These stages never come to rest.')
}

const arrivingAt = ({ names, flows, arrivals }: StageSystem, stocks: readonly number[], name: string) =>
  arrivals.filter(({ to }) => to === name).reduce((sum, { perMonth }) => sum + perMonth, 0) +
  flows
    .filter(({ to }) => to === name)
    .reduce((sum, { from, rate }) => sum + stocks[names.indexOf(from)]! * rate, 0)

function checkSystem({ names, flows, arrivals }: StageSystem, start: readonly number[], months: number) {
  const known = (name: string) => name === out || names.includes(name)
  const lost = [...flows.flatMap(({ from, to }) => [from, to]), ...arrivals.map(({ to }) => to)].find(
    (name) => !known(name),
  )
  if (lost) throw new RangeError(`There is no stage called “${lost}”.`)
  const numbers = [...flows.map(({ rate }) => rate), ...arrivals.map(({ perMonth }) => perMonth), ...start]
  if (!numbers.every((value) => value >= 0 && Number.isFinite(value)))
    throw new RangeError('Rates, arrivals and people in stages are numbers from 0 up.')
  if (!flows.every(({ rate }) => rate <= 10))
    throw new RangeError(
      'A rate above 10 a month is faster than a stage can be followed; join it with the next.',
    )
  if (start.length !== names.length || !Number.isInteger(months) || months < 0 || months > 1200)
    throw new RangeError('Give a number of people for each stage, and 0 to 1,200 whole months.')
}

/** Rates out of a stage where a share moves on and the rest drop out, after so many months on average. */
export const stageRates = (share: number, months: number) => ({
  on: share / months,
  away: (1 - share) / months,
})
