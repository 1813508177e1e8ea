import { KithError } from '../../platform/errors.ts'
import { dayInWords } from '../../platform/time/words.ts'

/** The time of a report: a quarter as 2026-Q3 (July to September), or a year to 23 May as 2027. */
export type ReportPeriod = { id: string; from: string; to: string; name: string }

const ENDS = ['03-31', '06-30', '09-30', '12-31']
const BEGINS = ['01-01', '04-01', '07-01', '10-01']
const MONTHS = ['January to March', 'April to June', 'July to September', 'October to December']

/** @throws KithError `not-found` where it is no quarter or year of the programme (2022 to 2040). */
export function reportPeriod(id: string | undefined): ReportPeriod {
  const [, year = '', quarter] = /^(20\d\d)(?:-Q([1-4]))?$/.exec(id ?? '') ?? []
  if (!(Number(year) >= 2022 && Number(year) <= 2040))
    throw new KithError('not-found', 'There is no such report. Choose a quarter or a year from the list.')
  if (!quarter) return annual(Number(year))
  const at = Number(quarter) - 1
  return {
    id: id!,
    from: `${year}-${BEGINS[at]}`,
    to: `${year}-${ENDS[at]}`,
    name: `${MONTHS[at]} ${year}`,
  }
}

/** The year to the anniversary of the review’s publication, 23 May 2022 (L10060). */
const annual = (year: number): ReportPeriod => ({
  id: String(year),
  from: `${year - 1}-05-24`,
  to: `${year}-05-23`,
  name: `The year to ${dayInWords(`${year}-05-23`)}`,
})

/** The quarter that a day lies in. */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** The quarters up to that of a day, newest first. */
export function quartersBefore(day: string, count: number): string[] {
  const at = Number(day.slice(0, 4)) * 4 + Math.ceil(Number(day.slice(5, 7)) / 3) - 1
  return Array.from({ length: count }, (_, i) => `${Math.floor((at - i) / 4)}-Q${((at - i) % 4) + 1}`)
}

/** The year to 23 May that a day lies in. */
export const reportYearOf = (day: string): string =>
  String(Number(day.slice(0, 4)) + (day.slice(5) > '05-23' ? 1 : 0))
