/** A chart as data: what a drawing and a table are both made from, so that neither can say more than the other. */
export type Chart = {
  /** Lines over time, or a bar for each thing that is counted. */
  kind?: 'lines' | 'bars'
  title: string
  /** One sentence that says what to see, read out in place of the drawing. */
  says: string
  xName: string
  yName: string
  xs: readonly (number | string)[]
  series: readonly Series[]
  /** Where the numbers come from, and what is inferred. */
  source: string
}

export type Series = {
  name: string
  /** A value for each x; undefined where there is none. */
  values: readonly (number | undefined)[]
  /** Lower and upper end of an interval for each x. */
  band?: readonly (readonly [number, number] | undefined)[]
  dashed?: boolean
}

const NUMBERS = [0, 1, 2, 3].map(
  (places) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: places }),
)

/** A number as people read it: thousands apart, no more places than mean anything. */
export function readable(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '–'
  const places = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 1 ? 1 : 3
  return NUMBERS[places]!.format(value)
}

/** Refuses a chart whose series do not fit its xs, so that nothing is ever drawn at the wrong place. */
export function checkChart(chart: Chart): void {
  for (const { name, values, band } of chart.series)
    if (values.length !== chart.xs.length || (band && band.length !== chart.xs.length))
      throw new RangeError(
        `“${name}” has ${values.length} values for ${chart.xs.length} points of “${chart.title}”.`,
      )
}

/** Every number that is drawn, those of the intervals too. */
export const valuesOf = ({ series }: Chart): number[] =>
  series
    .flatMap((each) => [...each.values, ...(each.band ?? []).flatMap((ends) => ends ?? [])])
    .filter((value) => value !== undefined && Number.isFinite(value)) as number[]
