import type { SmallArea } from '../areas/read-areas-file.ts'
import { type Circle, cartogram, WIDE } from './cartogram.ts'
import type { Drawing } from './drawings.ts'

/** Fills and the ink on them, told apart also without colour vision; a number in each circle says the same. */
const LOOKS = [
  { fill: '#12436d', ink: '#ffffff' },
  { fill: '#f46a25', ink: '#0b0c0c' },
  { fill: '#28a197', ink: '#0b0c0c' },
  { fill: '#801650', ink: '#ffffff' },
  { fill: '#d0d3d6', ink: '#0b0c0c' },
  { fill: '#a285d1', ink: '#0b0c0c' },
] as const
const FREE = { fill: '#ffffff', ink: '#0b0c0c' } as const

/** A drawing as a picture: a circle for each area, as large as its people, with the number of its neighbourhood. */
export function FootprintMap({ drawing }: { drawing: Drawing }) {
  const { footprints, free } = drawing
  const { circles, high } = cartogram([...footprints.flatMap(({ areas }) => areas), ...free])
  const numbers = new Map(footprints.flatMap(({ areas }, at) => areas.map(({ code }) => [code, at] as const)))
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDE} ${Math.ceil(high)}`}
      width={WIDE}
      height={Math.ceil(high)}
      role="img"
      font-family="Arial, sans-serif"
      class="kith-chart__drawing"
    >
      <title>{`${drawing.name}: a map of its areas`}</title>
      <desc>{mapInWords(drawing)}</desc>
      {circles.map((circle) => (
        <AreaCircle circle={circle} at={numbers.get(circle.area.code)} />
      ))}
    </svg>
  )
}

export const mapInWords = ({ footprints, free }: Drawing): string =>
  `${footprints.length} neighbourhoods, ${footprints.reduce((sum, { areas }) => sum + areas.length, 0)} areas in them and ${free.length} in none. A circle stands near to where its area lies and is as large as the number of people; the number in it is that of the neighbourhood in the table.`

function AreaCircle({ circle: { area, x, y, r }, at }: { circle: Circle; at: number | undefined }) {
  const { fill, ink } = at === undefined ? FREE : LOOKS[at % LOOKS.length]!
  const [cx, cy] = [x.toFixed(1), y.toFixed(1)]
  const size = Math.max(7, Math.min(14, r))
  return (
    <g>
      <title>{areaInWords(area)}</title>
      <circle
        {...{ cx, cy, r: r.toFixed(1), fill }}
        stroke="#0b0c0c"
        stroke-width={at === undefined ? 1.5 : 0.5}
        stroke-dasharray={at === undefined ? '3 2' : undefined}
      />
      {at !== undefined && r > 4 && (
        <text
          x={cx}
          y={(y + size * 0.36).toFixed(1)}
          text-anchor="middle"
          font-size={size.toFixed(1)}
          fill={ink}
        >
          {at + 1}
        </text>
      )}
    </g>
  )
}

const areaInWords = ({ name, people }: SmallArea) =>
  people === null ? name : `${name}, ${people.toLocaleString('en-GB')} people`
