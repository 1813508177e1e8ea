import type { Shown } from '../../engines/statistics/suppress.ts'
import type { SectionCode } from './sections.ts'

/** One figure of an assessment: already as it may be shown. */
export interface Figure {
  section: SectionCode
  name: string
  /** A count, or why there is none; a share or a rate where `unit` says so. */
  value: Shown
  unit: 'children' | 'families' | 'per cent' | 'per 10,000 children'
  /** Where chance alone could have put it, in the unit (95%). */
  interval?: readonly [low: number, high: number]
  source: string
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** "1,040 children", "61.7 per cent", "1 to 5 children". */
export function figureInWords({ value, unit, interval }: Figure): string {
  if (value === 'small') return `1 to 5 ${unit}`
  if (value === 'hidden with another') return 'Not shown, so that a small number stays hidden'
  const range = interval && ` (${interval.map((end) => NUMBER.format(end)).join(' to ')} by chance alone)`
  return `${NUMBER.format(value)} ${unit}${range ?? ''}`
}
