import type { ComponentChildren } from 'preact'
import type { Chart } from './chart.ts'
import { colourOf, dashOf } from './colours.ts'

export const width = 720
export const height = 400
export const edge = { top: 40, right: 24, bottom: 48, left: 72 }
const rowOfLegend = 18
const ink = '#0b0c0c'

export const at = (value: number) => value.toFixed(1)

/**
 * What every drawing stands in: attributes only, no style and no script, so that a strict content security policy
 * shows it as it is. The title and the sentence are there for screen readers.
 */
export function ChartFrame({ chart, children }: { chart: Chart; children?: ComponentChildren }) {
  const tall = height + rowOfLegend * chart.series.length
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${tall}`}
      width={width}
      height={tall}
      role="img"
      font-family="Arial, sans-serif"
      font-size="12"
      class="kith-chart__drawing"
    >
      <title>{chart.title}</title>
      <desc>{chart.says}</desc>
      <text x={edge.left} y="14" font-size="14" font-weight="bold" fill={ink}>
        {chart.title}
      </text>
      {children}
      <Legend chart={chart} />
    </svg>
  )
}

type WordsProps = { x: number; y: number; anchor: 'start' | 'middle' | 'end'; children: ComponentChildren }

/** Words in a drawing. */
export function Words({ x, y, anchor, children }: WordsProps) {
  return (
    <text x={at(x)} y={at(y)} text-anchor={anchor} fill={ink}>
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

function Legend({ chart }: { chart: Chart }) {
  return chart.series.map(({ name }, i) => {
    const y = height + rowOfLegend * i
    return (
      <>
        <line
          x1={edge.left}
          x2={edge.left + 30}
          y1={y}
          y2={y}
          stroke={colourOf(i)}
          stroke-width="2.5"
          stroke-dasharray={dashOf(i)}
        />
        <Words x={edge.left + 38} y={y + 4} anchor="start">
          {name}
        </Words>
      </>
    )
  })
}
