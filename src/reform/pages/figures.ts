const NUMBERS = [0, 1, 2, 3].map(
  (places) =>
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places }),
)

/** Numbers as pages of the reform show them, with up to three places. What is no number is a dash: nothing else ever reaches a screen. */
const shown = (value: number | undefined, places: number) =>
  value === undefined || !Number.isFinite(value)
    ? '–'
    : NUMBERS[places]!.format(Math.round(value * 10 ** places) === 0 ? 0 : value).replace('-', '−')

export const whole = (value: number | undefined) => shown(value, 0)

/** £ million, in billions where that is easier to read. A minus is not parted from its sum at the end of a line. */
export function million(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '–'
  const sign = value < 0 ? '−\u2060' : ''
  const size = Math.abs(value)
  return size >= 10_000 ? `${sign}£${shown(size / 1000, 1)}bn` : `${sign}£${whole(size)}m`
}

/** A share as a percentage: one place, two where it is small. */
export const percent = (share: number | undefined, places = Math.abs(share ?? 0) < 0.03 ? 2 : 1) =>
  share === undefined || !Number.isFinite(share) ? '–' : `${shown(100 * share, places)}%`

/** A programme year as people say it: 1 is 2023/24. Nought, where it never comes to be, says so. */
export const programmeYear = (year: number) =>
  year > 0 ? `year ${year} (${2022 + year}/${String(23 + year).padStart(2, '0')})` : 'not within these years'

/** A line of the review's final report. */
export const lineOf = (line: number) => `L${line}`

export const numeric = (text: string, extra?: string) => ({
  text,
  format: 'numeric',
  ...(extra ? { class: extra } : {}),
})
