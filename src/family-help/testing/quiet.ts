import type { QuietPeriods } from '../oversight/quiet-periods.ts'

/** As where a council has set nothing. */
export const QUIET: QuietPeriods = { contactDays: 21, supervisionDays: 42 }
