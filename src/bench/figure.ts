/** One measurement, with the bar that it should stay under (or, for writes, nothing to reach). */
export interface Figure {
  name: string
  what: string
  value: number
  unit: 'ms' | 's' | 'MB' | 'a second'
  /** The most it may be. */
  bar?: number
  /** What stands beside it: the half, the 99th percentile, how many. */
  beside?: Record<string, number>
}

export const holds = ({ value, bar }: Figure): boolean | undefined =>
  bar === undefined ? undefined : value <= bar

/** A line for a person: whether the bar holds, what it is, the figure. */
export function inWords(figure: Figure): string {
  const { what, value, unit, bar, beside = {} } = figure
  const verdict = { true: 'holds ', false: 'misses', undefined: '      ' }[`${holds(figure)}`]
  const more = [
    ...(bar === undefined ? [] : [`bar ${bar} ${unit}`]),
    ...Object.entries(beside).map(([name, one]) => `${name} ${round(one)}`),
  ]
  return `${verdict}  ${`${round(value)} ${unit}`.padStart(10)}  ${what}${more.length ? ` (${more.join(', ')})` : ''}`
}

const round = (value: number) => Math.round(value * 10) / 10

/** The value below which this share of the values lies; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** How long one answer took for whoever asked, and how much of it in the server; milliseconds. */
export interface Time {
  took: number
  served: number
}

/** Response times in milliseconds as a figure: those of whoever asked, and beside them the server's own. */
export function timesFigure(name: string, what: string, times: readonly Time[], bar: number): Figure {
  const took = times.map((time) => time.took)
  const beside = {
    'server p95': percentile(
      times.map((time) => time.served),
      0.95,
    ),
    half: percentile(took, 0.5),
    p99: percentile(took, 0.99),
    requests: times.length,
  }
  return { name, what, value: percentile(took, 0.95), unit: 'ms', bar, beside }
}
