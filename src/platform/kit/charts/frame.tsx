import type { ComponentChildren } from 'preact'
import type { Chart } from './chart.ts'
import { colourOf, dashOf } from './colours.ts'

export const width = 720
export const height = 400
export const edge = { top: 40, right: 24, bottom: 48, left: 88 }
const rowOfLegend = 24
const ink = '#0b0c0c'

export const at = (value: number) => value.toFixed(1)

/** Where a drawing begins that leaves its title to the page. */
export const bareTop = 26

export interface DrawingProps {
  chart: Chart
  /** Without title, name of the axis and legend: the page around it has them. */
  bare?: boolean
}

type FrameProps = DrawingProps & {
  /** Where the drawing ends and the legend begins. */
  high?: number
  /** Series are areas of a colour, not lines. */
  solid?: boolean
  children?: ComponentChildren
}

/**
 * What every drawing stands in: attributes only, no style and no script, so that a strict content security policy
 * shows it as it is. The title and the sentence are there for screen readers.
 */
export function ChartFrame({ chart, bare, high = height, solid, children }: FrameProps) {
  const top = bare ? bareTop : 0
  const tall = high - top + (bare ? 0 : 10 + rowOfLegend * chart.series.length)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 ${top} ${width} ${tall}`}
      width={width}
      height={tall}
      role="img"
      font-family="Arial, sans-serif"
      font-size="12"
      class="kith-chart__drawing"
    >
      <title>{chart.title}</title>
      <desc>{chart.says}</desc>
      {!bare && <Title chart={chart} />}
      {children}
      {!bare && <Legend chart={chart} top={high} solid={solid} />}
    </svg>
  )
}

const Title = ({ chart: { title, yName } }: { chart: Chart }) => (
  <>
    <text x={edge.left} y="14" font-size="14" font-weight="bold" fill={ink}>
      {title}
    </text>
    <Words x={edge.left} y={edge.top - 10} anchor="start">
      {yName}
    </Words>
  </>
)

type WordsProps = {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  /** Left out on a narrow screen, where the others need its room. */
  wideOnly?: boolean
  children: ComponentChildren
}

/** Words in a drawing. */
export function Words({ x, y, anchor, wideOnly, children }: WordsProps) {
  const look = wideOnly ? 'kith-chart__wide' : undefined
  return (
    <text x={at(x)} y={at(y)} text-anchor={anchor} fill={ink} class={look}>
      {children}
    </text>
  )
}

/** A line across the drawing; that of nought is dark. */
export function Across({ y, nought }: { y: number; nought: boolean }) {
  return (
    <line x1={edge.left} x2={width - edge.right} y1={at(y)} y2={at(y)} stroke={nought ? ink : '#cecece'} />
  )
}

function Legend({ chart, top, solid }: { chart: Chart; top: number; solid?: boolean }) {
  return chart.series.map(({ name }, i) => {
    const y = top + 10 + rowOfLegend * i
    return (
      <>
        <Key series={i} from={edge.left} y={y} solid={solid} />
        <Words x={edge.left + 38} y={y + 4} anchor="start">
          {name}
        </Words>
      </>
    )
  })
}

type KeyProps = { series: number; from: number; y: number; solid?: boolean }

/** A piece of a series’ line or colour, for a legend. */
export function Key({ series, from, y, solid }: KeyProps) {
  return (
    <line
      x1={from}
      x2={from + 30}
      y1={y}
      y2={y}
      stroke={colourOf(series)}
      stroke-width={solid ? 10 : 2.5}
      stroke-dasharray={solid ? undefined : dashOf(series)}
    />
  )
}
