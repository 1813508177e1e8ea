import type { Beside } from './beside.ts'
import type { FunnelData } from './funnel-drawing.tsx'
import { INDICATORS } from './indicators.ts'

/** The funnel plot of an indicator, with a council and those alike picked out. */
export const funnelOf = (
  { key, year, areas, spread }: Beside,
  marked?: string,
  like: readonly string[] = [],
): FunnelData => ({
  title: `${INDICATORS[key].name}, ${year}`,
  says: `${areas.filter(({ outside }) => outside).length} of ${areas.length} councils lie outside the limits that allow for the spread between councils. A council outside asks a question; it does not answer one.`,
  areas,
  spread,
  marked,
  like,
})
