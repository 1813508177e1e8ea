import encodeQR from 'qr'

const QUIET = 4

/** An address to point a phone at, drawn; the address stands beside it in words. */
export function QrCode({ address }: { address: string }) {
  const rows = encodeQR(address, 'raw', { border: QUIET })
  const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      width="180"
      height="180"
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label="The same address, to point a phone at"
      shape-rendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#ffffff" />
      <path d={dark.join('')} fill="#0b0c0c" />
    </svg>
  )
}
