import { type RunRule, type Signal, xmr } from '../../engines/statistics/xmr.ts'
import type { Chart } from '../../platform/kit/charts/index.ts'

export type OverTime = { chart: Chart; signals: readonly { period: string; signals: readonly Signal[] }[] }

/**
 * A figure over time with natural limits, as a chart and as sentences: which periods differ by more than usual, and by
 * which rule. `breaks` are the periods where something was changed on purpose, each with the reason, shown beside it.
 */
export function overTime(
  title: string,
  values: readonly { period: string; value: number }[],
  options: { breaks?: readonly { period: string; reason: string }[]; rule?: RunRule; source?: string } = {},
): OverTime {
  const breaks = (options.breaks ?? []).map((each) => positionOf(values, each.period))
  const points = xmr(
    values.map((each) => each.value),
    { breaks, rule: options.rule ?? 'seven' },
  )
  const signals = points.flatMap((point, i) =>
    point.signals.length > 0 ? [{ period: values[i]!.period, signals: point.signals }] : [],
  )
  const reasons = (options.breaks ?? [])
    .map((each) => ` New limits from ${each.period}: ${each.reason}.`)
    .join('')
  const chart: Chart = {
    title,
    says: `${signals.length} of ${values.length} periods differ by more than usual.${reasons}`,
    xName: 'Period',
    yName: title,
    xs: values.map((each) => each.period),
    series: [
      { name: 'Value', values: points.map((each) => each.value) },
      {
        name: 'Mean of the phase, with natural limits',
        values: points.map((each) => each.mean),
        band: points.map((each) => [each.low, each.high] as const),
        dashed: true,
      },
    ],
    source: options.source ?? 'Given by the reader',
  }
  return { chart, signals }
}

function positionOf(values: readonly { period: string }[], period: string): number {
  const at = values.findIndex((each) => each.period === period)
  if (at < 1)
    throw new RangeError(`New limits cannot begin at “${period}”: it is not a period after the first.`)
  return at
}
