import { variance } from '../../engines/summary.ts'
import { knownCouncils } from '../comparison/facts/three-years.ts'
import { outlook } from '../forecast/outlook.ts'
import { inCare } from '../model/facts/national.ts'

/** The number in care then as a share of now, with the ends of an 80% interval. */
export type Change = { middle: number; low: number; high: number }

/** Four chances in five lie within so many standard deviations of a normal number. */
const EIGHTY = 1.2816

/**
 * How the number in care changes: as England's outlook says, and `more` on top of it. The interval holds England's past
 * errors and, for a council, how far councils went apart from England in two published years, growing with time.
 */
export function changeAhead(years: number, england: boolean, more: number): Change {
  const ahead = outlook(years).years.at(-1)!
  const middle = (ahead.middle / inCare.at(-1)!.value) * (1 + more)
  const nation = Math.log(ahead.high / ahead.middle)
  const own = england ? 0 : EIGHTY * apart() * Math.sqrt(years / 2)
  const wide = Math.hypot(nation, own)
  return { middle, low: middle * Math.exp(-wide), high: middle * Math.exp(wide) }
}

let known: number | undefined

/** Standard deviation of councils' changes from March 2023 to March 2025, as logarithms; councils of 50 and more. */
function apart(): number {
  known ??= Math.sqrt(
    variance(
      knownCouncils.flatMap(({ years }) => {
        const [before, after] = [years[2023].inCare, years[2025].inCare]
        return before && after && before >= 50 ? [Math.log(after / before)] : []
      }),
    ),
  )
  return known
}
