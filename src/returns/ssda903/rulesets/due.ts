import { dayOf } from '../model/days.ts'
import type { Setting } from '../model/setting.ts'
import type { Rule } from '../rule.ts'

/**
 * Rules that miss an answer about the whole year: health, convictions, the questionnaire. The answer is due when the year
 * is over. Source: SSDA903 guide, outcomes (OC2): children looked after throughout the year that ended on 31 March.
 */
const WHEN_OVER = new Set(['186', '191', '197B', '543', '545'])

/** Is what the rule misses due on the day on which the return is looked at? */
export const isDue =
  ({ year, end }: Setting) =>
  ({ code }: Rule): boolean =>
    end >= dayOf(year, 3, 31) || !WHEN_OVER.has(code)
