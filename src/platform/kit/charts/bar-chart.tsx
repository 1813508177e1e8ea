import { scaleLinear } from 'd3-scale'
import { checkChart, readable, type Series, valuesOf } from './chart.ts'
import { colourOf } from './colours.ts'
import { at, bareTop, ChartFrame, type DrawingProps, edge, Words, width } from './frame.tsx'

const thick = 20
/** The name stands above its bars, so that there is room for all of it on a narrow screen too. */
const nameRow = 26
const gap = 8
const left = 2
/** Room for the number at the end of the longest bar. */
const numberRoom = 110

/** A bar for each thing that is counted, its number at its end; several series share a place. */
export function BarChart({ chart, bare }: DrawingProps) {
  checkChart(chart)
  const place = nameRow + thick * Math.max(1, chart.series.length) + gap
  const top = bare ? bareTop : edge.top
  const x = scaleLinear([0, Math.max(1e-9, ...valuesOf(chart))], [left, width - numberRoom])
  return (
    <ChartFrame chart={chart} bare={bare} high={top + place * Math.max(1, chart.xs.length)} solid>
      {chart.xs.map((name, i) => (
        <Place name={String(name)} top={top + place * i} series={chart.series} i={i} x={x} />
      ))}
    </ChartFrame>
  )
}

type PlaceProps = {
  name: string
  top: number
  series: readonly Series[]
  i: number
  x: (value: number) => number
}

function Place({ name, top, series, i, x }: PlaceProps) {
  return (
    <>
      <Words x={left} y={top + nameRow - 8} anchor="start">
        {name}
      </Words>
      {series.map(({ values }, s) => (
        <Bar value={values[i]} top={top + nameRow + thick * s} colour={colourOf(s)} x={x} />
      ))}
    </>
  )
}

type BarProps = { value: number | undefined; top: number; colour: string; x: (value: number) => number }

function Bar({ value, top, colour, x }: BarProps) {
  const end = value === undefined ? left : Math.max(left + 1, x(value))
  return (
    <>
      {value !== undefined && (
        <rect x={left} y={at(top + 1)} width={at(end - left)} height={thick - 2} fill={colour} />
      )}
      <Words x={end + 8} y={top + thick - 5} anchor="start">
        {value === undefined ? 'not shown' : readable(value)}
      </Words>
    </>
  )
}
