import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { renderToString } from 'preact-render-to-string'
import { type FunnelPoint, wider } from '../../engines/statistics/funnel.ts'
import { ratioLimits } from '../../engines/statistics/limits.ts'

const width = 720
const height = 420
const edge = { top: 36, right: 24, bottom: 48, left: 64 }
const ink = '#0b0c0c'

export type FunnelData = {
  title: string
  says: string
  areas: readonly FunnelPoint[]
  /** Standard deviation between councils beyond chance, log scale. */
  spread: number
  /** The council that is picked out, and those that are like it. */
  marked?: string | undefined
  like?: readonly string[]
}

type Scales = {
  x(value: number): number
  y(value: number): number
  most: number
  top: number
  ticks: number[]
}

function scalesOf({ areas }: FunnelData): Scales {
  const most = Math.max(1, ...areas.map(({ expected }) => expected)) * 1.05
  const top = Math.max(2, ...areas.map(({ ratio }) => ratio)) * 1.05
  const x = scaleLinear([0, most], [edge.left, width - edge.right])
  const y = scaleLinear([0, top], [height - edge.bottom, edge.top])
  return { x: (value) => x(value), y: (value) => y(value), most, top, ticks: y.ticks(6) }
}

const at = (value: number) => value.toFixed(1)

/** A funnel plot, attributes only. Its numbers stand in a table beside it. */
export function FunnelDrawing(data: FunnelData) {
  const scales = scalesOf(data)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      font-family="Arial, sans-serif"
      font-size="12"
      fill={ink}
      class="kith-chart__drawing"
    >
      <title>{data.title}</title>
      <desc>{data.says}</desc>
      <text x={edge.left} y="16" font-size="14" font-weight="bold">
        {data.title}
      </text>
      <Axis scales={scales} />
      <Curves scales={scales} spread={data.spread} />
      {inOrder(data).map((area) => (
        <Dot area={area} data={data} scales={scales} />
      ))}
    </svg>
  )
}

/** The picked ones last, so that nothing lies over them. */
const inOrder = ({ areas, marked, like = [] }: FunnelData) => [
  ...areas.filter(({ name }) => name !== marked && !like.includes(name)),
  ...areas.filter(({ name }) => like.includes(name)),
  ...areas.filter(({ name }) => name === marked),
]

function Axis({ scales: { y, ticks } }: { scales: Scales }) {
  return (
    <>
      {ticks.map((tick) => (
        <text x={edge.left - 8} y={at(y(tick) + 4)} text-anchor="end">
          {tick}
        </text>
      ))}
      <line x1={edge.left} x2={width - edge.right} y1={at(y(1))} y2={at(y(1))} stroke={ink} />
      <text x={width / 2} y={height - 26} text-anchor="middle">
        Count expected at England’s rate
      </text>
      <text x={width / 2} y={height - 10} text-anchor="middle">
        Dots: limits of chance alone. Dashes: with the spread between councils.
      </text>
      <text x={edge.left} y={edge.top - 6}>
        Ratio to England
      </text>
    </>
  )
}

function Curves({ scales: { x, y, most, top }, spread }: { scales: Scales; spread: number }) {
  const along = Array.from({ length: 60 }, (_, i) => most * ((i + 1) / 60) ** 2)
  const curve = (limit: (expected: number) => number) =>
    line<number>()
      .x((expected) => x(expected))
      .y((expected) => y(Math.min(top, limit(expected))))
      .digits(1)(along) ?? ''
  return [0, 1].map((end) => (
    <>
      <path
        d={curve((expected) => ratioLimits(expected)[end]!)}
        fill="none"
        stroke="#505a5f"
        stroke-dasharray="2 3"
      />
      <path
        d={curve((expected) => wider(expected, 0.95, spread ** 2)[end]!)}
        fill="none"
        stroke="#505a5f"
        stroke-dasharray="8 4"
      />
    </>
  ))
}

function Dot({ area, data, scales: { x, y } }: { area: FunnelPoint; data: FunnelData; scales: Scales }) {
  const own = area.name === data.marked
  const alike = data.like?.includes(area.name) ?? false
  return (
    <circle
      cx={at(x(area.expected))}
      cy={at(y(area.ratio))}
      r={own ? 6 : alike ? 5 : 3}
      fill={own ? '#f46a25' : alike ? '#28a197' : '#12436d'}
      stroke={own || alike ? ink : 'none'}
    >
      <title>{area.name}</title>
    </circle>
  )
}

export const funnelText = (data: FunnelData): string => renderToString(<FunnelDrawing {...data} />)
