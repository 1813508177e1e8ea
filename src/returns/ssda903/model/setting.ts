import { type Codes, codesOf } from '../codes/index.ts'
import { type Day, dayOf } from './days.ts'
import type { Providers } from './providers.ts'

const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/

/** What a rule may know apart from the rows: the collection year, the authority, the codes of the year. */
export type Setting = {
  /** The year in which the collection ends: 2026 for 2025-26. */
  year: number
  /** 1 April */
  start: Day
  /** 31 March, or the earlier day on which the return is looked at. */
  end: Day
  /** The returning authority's code; '' when it is not known. */
  la: string
  format: 'csv' | 'xml'
  codes: Codes
  providers: Providers | null
  /** Whether a postcode exists; without a list of postcodes, whether it is written like one. */
  knowsPostcode: (postcode: string) => boolean
}

/** The setting of a collection year as things stood on a day, with nothing else known. */
export function settingOf(year: number, on = Number.POSITIVE_INFINITY): Setting {
  return {
    year,
    start: dayOf(year - 1, 4, 1),
    end: Math.min(dayOf(year, 3, 31), on),
    la: '',
    format: 'csv',
    codes: codesOf(year),
    providers: null,
    knowsPostcode: (postcode) => POSTCODE.test(postcode),
  }
}
