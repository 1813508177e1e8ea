import { invalid } from '../../platform/errors.ts'
import { addMonths } from '../../platform/time/day.ts'

const MONTHS = 12

/** A warning that nobody looks at again follows a family for ever: it is looked at within a year. */
export function assertReviewDay(day: string, today: string): void {
  if (day <= today) throw invalid('reviewOn', 'Choose a day after today')
  if (day > addMonths(today, MONTHS)) throw invalid('reviewOn', 'Choose a day within the next 12 months')
}
