import { BOX, type Line, type Node, type Picture } from '../network/lay-out.ts'

const INK = '#1d2a2c'
const TEAL = '#0b4f57'

/** The network as a picture. Everything in it stands in the table beside it, which screen readers read instead. */
export function NetworkPicture({ picture, label }: { picture: Picture; label: string }) {
  const { width, height, homes, lines, nodes } = picture
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family="system-ui, sans-serif"
    >
      <title>{label}</title>
      {homes.map((home) => (
        <g>
          <rect
            x={home.x}
            y={8}
            width={home.width}
            height={height - 16}
            rx={12}
            fill="#fbf7f0"
            stroke="#e9dfcf"
          />
          <text x={home.x + 12} y={30} font-size={15} fill="#4a5759">
            {home.name}
          </text>
        </g>
      ))}
      {lines.map((line) => (
        <path
          d={routeOf(line)}
          fill="none"
          stroke={INK}
          stroke-width={1.5}
          stroke-dasharray={line.dashed ? '6 5' : undefined}
        />
      ))}
      {nodes.map((node) => (
        <PersonBox node={node} />
      ))}
    </svg>
  )
}

/** Straight between generations; an arc within one, so that it does not run through those between. */
function routeOf({ from, to }: Line): string {
  if (from.y !== to.y) {
    const [low, high] = from.y > to.y ? [from, to] : [to, from]
    const [start, end] = [low.y - BOX.height / 2, high.y + BOX.height / 2]
    const middle = (start + end) / 2
    return `M ${low.x} ${start} C ${low.x} ${middle} ${high.x} ${middle} ${high.x} ${end}`
  }
  const y = from.y + BOX.height / 2
  const depth = Math.min(56, 16 + Math.abs(from.x - to.x) / 12)
  return `M ${from.x} ${y} C ${from.x} ${y + depth} ${to.x} ${y + depth} ${to.x} ${y}`
}

function PersonBox({ node }: { node: Node }) {
  const [left, top] = [node.x - BOX.width / 2, node.y - BOX.height / 2]
  return (
    <g>
      <rect
        x={left}
        y={top}
        width={BOX.width}
        height={BOX.height}
        rx={8}
        fill={node.member ? '#eaf3f2' : '#ffffff'}
        stroke={node.counts ? TEAL : '#8a9698'}
        stroke-width={node.counts ? 4 : 1.5}
      />
      <text x={node.x} y={top + 25} font-size={17} font-weight={700} text-anchor="middle" fill={INK}>
        {short(node.name, 16)}
      </text>
      <text x={node.x} y={top + 45} font-size={14} text-anchor="middle" fill={INK}>
        {short(node.under, 20)}
      </text>
      <SafetyMark node={node} y={top + 66} />
      {node.counts && (
        <text x={left + 8} y={top + 20} font-size={16} fill={TEAL}>
          ★
        </text>
      )}
    </g>
  )
}

/** A word and a shape of its own, so that colour is not needed to tell them apart. */
function SafetyMark({ node, y }: { node: Node; y: number }) {
  if (node.safety === 'not-known') return null
  const safe = node.safety === 'safe'
  const x = node.x - 34
  return (
    <g>
      {safe ? (
        <circle cx={x} cy={y - 5} r={6} fill="none" stroke={INK} stroke-width={2} />
      ) : (
        <path d={`M ${x} ${y - 13} l 8 14 h -16 z`} fill={INK} />
      )}
      <text x={x + 14} y={y} font-size={14} fill={INK} font-weight={safe ? 400 : 700}>
        {safe ? 'Safe' : 'Not safe'}
      </text>
    </g>
  )
}

const short = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)
