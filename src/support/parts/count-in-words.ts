import type { Shown } from '../../engines/statistics/suppress.ts'

/** A count for a table in which those of 1 to 4 are hidden. */
export const countInWords = (count: Shown): string | number =>
  count === 'small' ? 'Fewer than 5' : count === 'hidden with another' ? 'Not shown' : count
