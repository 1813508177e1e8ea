/** Which rules an XmR chart uses for runs: seven points (NHS, Making Data Count), or a length that grows with the data. */
export type RunRule = 'seven' | 'anhoej'

export type Signal = 'outside limits' | 'run on one side' | 'trend' | 'two of three near a limit'

export type XmrPoint = {
  value: number
  mean: number
  low: number
  high: number
  movingRange: number | undefined
  signals: readonly Signal[]
}

const limitFactor = 2.66

/**
 * A chart of single values over time with natural limits: mean ± 2.66 × the mean moving range (Shewhart's constants
 * for pairs). Each phase has limits of its own; `breaks` are the positions where a phase begins, and say why elsewhere.
 */
export function xmr(
  values: readonly number[],
  options: { breaks?: readonly number[]; rule?: RunRule } = {},
): XmrPoint[] {
  const wrong = values.findIndex((value) => !Number.isFinite(value))
  if (wrong >= 0)
    throw new RangeError(
      `Value ${wrong + 1} of the chart is not a number. Leave the period out, or give its figure.`,
    )
  const breaks = [0, ...(options.breaks ?? []), values.length]
  if (
    !breaks.every((at, i) => Number.isInteger(at) && (i === 0 || at > breaks[i - 1]! || values.length === 0))
  )
    throw new RangeError('Phases must begin at rising positions within the chart.')
  return breaks.slice(1).flatMap((end, i) => phase(values.slice(breaks[i], end), options.rule ?? 'seven'))
}

function phase(values: readonly number[], rule: RunRule): XmrPoint[] {
  const mean = average(values)
  const ranges = values.map((value, i) => (i === 0 ? undefined : Math.abs(value - values[i - 1]!)))
  const reach = limitFactor * average(ranges.slice(1) as number[])
  const sides = values.map((value) => Math.sign(value - mean))
  const outside = values.map((value) => Math.abs(value - mean) > reach && values.length > 1)
  const near = values.map((value, i) =>
    !outside[i] && Math.abs(value - mean) > (2 / 3) * reach ? sides[i]! : 0,
  )
  const length = rule === 'seven' ? 7 : Math.round(Math.log2(Math.max(1, sides.filter(Boolean).length))) + 4
  const runs = runOnOneSide(sides, length)
  const trends = trend(values, 7)
  const pairs = twoOfThree(near)
  return values.map((value, i) => ({
    value,
    mean,
    low: mean - reach,
    high: mean + reach,
    movingRange: ranges[i],
    signals: [
      ...(outside[i] ? ['outside limits' as const] : []),
      ...(runs[i] ? ['run on one side' as const] : []),
      ...(trends[i] ? ['trend' as const] : []),
      ...(pairs[i] ? ['two of three near a limit' as const] : []),
    ],
  }))
}

const average = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** True for all points of a run of at least `length` on one side (1 or −1; 0 is on neither). */
export const runOnOneSide = (sides: readonly number[], length: number) =>
  inStretch(sides, length, (side, before) => side !== 0 && side === before)

/** True for all points of a stretch of at least `length` that only rises, or only falls. */
export function trend(values: readonly number[], length: number): boolean[] {
  const steps = values.slice(1).map((value, i) => Math.sign(value - values[i]!))
  const runs = runOnOneSide(steps, length - 1)
  return values.map((_, i) => (runs[i] ?? false) || (runs[i - 1] ?? false))
}

/** True for points near a limit that are one of two, among three in a row, near the same limit. */
export function twoOfThree(near: readonly number[]): boolean[] {
  const windows = near.map(
    (_, i) =>
      Math.max(...[1, -1].map((side) => near.slice(i, i + 3).filter((each) => each === side).length)) >= 2,
  )
  return near.map(
    (each, i) =>
      each !== 0 &&
      [i, i - 1, i - 2].some(
        (from) => windows[from] && near.slice(from, from + 3).filter((other) => other === each).length >= 2,
      ),
  )
}

function inStretch(
  values: readonly number[],
  length: number,
  goesOn: (value: number, before: number | undefined) => boolean,
): boolean[] {
  const flags = values.map(() => false)
  let from = 0
  for (let i = 0; i <= values.length; i++) {
    if (i < values.length && i > from && goesOn(values[i]!, values[i - 1])) continue
    if (i - from >= length && values[from] !== 0) flags.fill(true, from, i)
    from = i
  }
  return flags
}
