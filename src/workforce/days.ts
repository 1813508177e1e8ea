import { invalid } from '../platform/errors.ts'
import { fromDays, toRange } from '../platform/time/period.ts'

/** A period by its first and last day, as the database keeps it. @throws KithError `invalid` at `lastDay`. */
export function rangeOf(from: string, lastDay: string | undefined): string {
  if (lastDay && lastDay < from) throw invalid('lastDay', 'Choose the first day or one after it')
  return toRange(fromDays(from, lastDay ?? null))
}
