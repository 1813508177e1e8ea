import type { SmallArea } from '../areas/read-areas-file.ts'

/** A circle for an area: its middle and radius in the units of the drawing. */
export interface Circle {
  area: SmallArea
  x: number
  y: number
  r: number
}

export const WIDE = 720
const EDGE = 12
/** The share of the sheet that circles cover: high enough to see, low enough to move apart. */
const COVER = 0.42
const ROUNDS = 120
/** Pairs that are compared at most: what no map needs, a strange file could ask of everybody's server. */
const MOST_PAIRS = 20_000_000

/**
 * A circle for each area, as large as its people, near to where it lies and over no other (after Dorling, Area
 * cartograms, 1996). Areas without a place stand in rows in the order of their codes. Gives the circles and the height.
 */
export function cartogram(areas: readonly SmallArea[]): { circles: Circle[]; high: number } {
  if (areas.length === 0) return { circles: [], high: 0 }
  const placed = areas.every(({ east, north }) => east !== null && north !== null)
  return placed ? byPlace(areas) : inRows(areas)
}

function byPlace(areas: readonly SmallArea[]): { circles: Circle[]; high: number } {
  const [west, right] = span(areas.map(({ east }) => east!))
  const [south, top] = span(areas.map(({ north }) => north!))
  const inner = WIDE - 2 * EDGE
  const scale = inner / Math.max(right - west, top - south, 1)
  const high = Math.max(200, (top - south) * scale + 2 * EDGE)
  const unit = Math.sqrt(
    (COVER * WIDE * high) / (Math.PI * areas.reduce((sum, area) => sum + weight(area), 0)),
  )
  const circles = areas.map((area) => ({
    area,
    x: WIDE / 2 + (area.east! - (west + right) / 2) * scale,
    y: high / 2 - (area.north! - (south + top) / 2) * scale,
    r: Math.min(60, unit * Math.sqrt(weight(area))),
  }))
  let pairs = 0
  for (let round = 0; round < ROUNDS && pairs < MOST_PAIRS; round++) {
    const { moved, compared } = moveApart(circles)
    if (!moved) break
    pairs += compared
  }
  return fitted(circles)
}

/** An area without a count is drawn as a small one. */
const weight = ({ people }: SmallArea) => Math.max(people ?? 0, 300)

const span = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)]

/** Moves each pair that overlaps apart by half of what they share; says whether one did, and how many were compared. */
function moveApart(circles: readonly Circle[]): { moved: boolean; compared: number } {
  const across = circles.toSorted((a, b) => a.x - b.x)
  const largest = Math.max(...circles.map(({ r }) => r))
  let [moved, compared] = [false, 0]
  for (const [i, a] of across.entries())
    for (let j = i + 1; j < across.length; j++) {
      const b = across[j]!
      if (b.x - a.x > a.r + 2 * largest) break
      compared++
      if (pushApart(a, b, j - i)) moved = true
    }
  return { moved, compared }
}

function pushApart(a: Circle, b: Circle, steps: number): boolean {
  const [dx, dy] = [b.x - a.x || 0.01 * steps, b.y - a.y || 0.01]
  const apart = Math.hypot(dx, dy)
  const lack = a.r + b.r + 1 - apart
  if (lack <= 0.5) return false
  const [mx, my] = [(dx / apart) * lack * 0.5, (dy / apart) * lack * 0.5]
  a.x -= mx
  a.y -= my
  b.x += mx
  b.y += my
  return true
}

/** Moved apart they may stand outside: drawn back into the sheet. */
function fitted(circles: readonly Circle[]): { circles: Circle[]; high: number } {
  const left = Math.min(...circles.map(({ x, r }) => x - r))
  const right = Math.max(...circles.map(({ x, r }) => x + r))
  const top = Math.min(...circles.map(({ y, r }) => y - r))
  const bottom = Math.max(...circles.map(({ y, r }) => y + r))
  const scale = Math.min(1, (WIDE - 2 * EDGE) / (right - left))
  const across = (WIDE - (right - left) * scale) / 2
  return {
    circles: circles.map(({ area, x, y, r }) => ({
      area,
      x: across + (x - left) * scale,
      y: EDGE + (y - top) * scale,
      r: r * scale,
    })),
    high: (bottom - top) * scale + 2 * EDGE,
  }
}

function inRows(areas: readonly SmallArea[]): { circles: Circle[]; high: number } {
  const inRow = Math.max(6, Math.ceil(Math.sqrt(areas.length * 2)))
  const step = (WIDE - 2 * EDGE) / inRow
  const circles = areas.map((area, at) => ({
    area,
    x: EDGE + step * ((at % inRow) + 0.5),
    y: EDGE + step * (Math.floor(at / inRow) + 0.5),
    r: step / 2 - 2,
  }))
  return { circles, high: 2 * EDGE + step * Math.ceil(areas.length / inRow) }
}
