import { scaleLinear, scalePoint } from 'd3-scale'
import { area, line } from 'd3-shape'
import { type Chart, checkChart, readable, type Series, valuesOf } from './chart.ts'
import { colourOf, dashOf } from './colours.ts'
import { Across, ChartFrame, type DrawingProps, edge, height, Words, width } from './frame.tsx'

type Scales = { x: (i: number) => number; y: (value: number) => number; ticks: number[]; bottom: number }
type Drawn = { series: Series; i: number; scales: Scales }

/** Lines over time, each with its interval behind it. */
export function LineChart({ chart, bare }: DrawingProps) {
  checkChart(chart)
  const scales = scalesOf(chart)
  return (
    <ChartFrame chart={chart} bare={bare}>
      <Axes chart={chart} scales={scales} />
      {chart.series.map((series, i) => (
        <Band series={series} i={i} scales={scales} />
      ))}
      {chart.series.map((series, i) => (
        <Path series={series} i={i} scales={scales} />
      ))}
    </ChartFrame>
  )
}

function scalesOf(chart: Chart): Scales {
  const values = valuesOf(chart)
  const y = scaleLinear(
    [Math.min(0, ...values), Math.max(0, 1e-9, ...values)],
    [height - edge.bottom, edge.top],
  ).nice(6)
  const x = scalePoint(
    chart.xs.map((_, i) => i),
    [edge.left, width - edge.right],
  )
  return {
    x: (i) => x(i) ?? edge.left,
    y: (value) => y(value),
    ticks: y.ticks(6),
    bottom: y(y.domain()[0] ?? 0),
  }
}

function Axes({ chart: { xs, xName }, scales }: { chart: Chart; scales: Scales }) {
  const every = Math.ceil(xs.length / 12)
  return (
    <>
      {scales.ticks.map((tick) => (
        <>
          <Across y={scales.y(tick)} nought={tick === 0} />
          <Words x={edge.left - 8} y={scales.y(tick) + 4} anchor="end">
            {readable(tick)}
          </Words>
        </>
      ))}
      {xs.map(
        (label, i) =>
          i % every === 0 && (
            <Words x={scales.x(i)} y={scales.bottom + 21} anchor="middle" wideOnly={(i / every) % 3 !== 0}>
              {label}
            </Words>
          ),
      )}
      <Words x={width / 2} y={height - 8} anchor="middle">
        {xName}
      </Words>
    </>
  )
}

function Path({ series: { values, dashed }, i, scales }: Drawn) {
  const draw = line<number | undefined>()
    .defined((value) => value !== undefined && Number.isFinite(value))
    .x((_, at) => scales.x(at))
    .y((value) => scales.y(value ?? 0))
    .digits(1)
  const dash = dashed ? '6 4' : dashOf(i)
  return (
    <path
      d={draw([...values]) ?? ''}
      fill="none"
      stroke={colourOf(i)}
      stroke-width="2.5"
      stroke-dasharray={dash}
    />
  )
}

function Band({ series, i, scales }: Drawn) {
  if (!series.band) return null
  const draw = area<readonly [number, number] | undefined>()
    .defined((ends) => ends !== undefined)
    .x((_, at) => scales.x(at))
    .y0((ends) => scales.y(ends?.[0] ?? 0))
    .y1((ends) => scales.y(ends?.[1] ?? 0))
    .digits(1)
  return <path d={draw([...series.band]) ?? ''} fill={colourOf(i)} fill-opacity="0.18" />
}
