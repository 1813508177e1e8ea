/** A yearly figure for England; `year` is that of the 31 March that it stands at or that ends the period. */
export type YearValue = { year: number; value: number }

const series = (from: number, values: readonly number[]): YearValue[] =>
  values.map((value, i) => ({ year: from + i, value }))

/**
 * Children in care at 31 March, as known when each year was first used in a projection: 2012 to 2020 rounded, from
 * general knowledge of the Department’s yearly releases (2015 checked: SFR 34/2015); 2021 as first published, the
 * figure that the review starts from (L173); 2022 to 2025 from explore education statistics (OGL v3.0).
 */
export const inCare = series(
  2012,
  [
    67_080, 68_060, 68_800, 69_540, 70_440, 72_610, 75_370, 78_140, 80_000, 80_850, 82_090, 83_750, 83_530,
    81_770,
  ],
)

/** Children starting to be looked after in the year. Department for Education, explore education statistics, OGL v3.0. */
export const started = series(2021, [28_470, 31_100, 33_090, 33_130, 32_270])

/** Section 251 outturn, £ million, England (Department for Education, OGL v3.0), for the years after the review. */
export const section251 = [
  {
    year: '2022/23',
    total: 13_235,
    lookedAfter: 7_032,
    familySupport: 1_593,
    safeguarding: 3_263,
    youngPeople: 448,
    sureStart: 526,
    youthJustice: 299,
    other: 129,
  },
  {
    year: '2023/24',
    total: 14_826,
    lookedAfter: 8_139,
    familySupport: 1_737,
    safeguarding: 3_445,
    youngPeople: 474,
    sureStart: 560,
    youthJustice: 336,
    other: 134,
  },
  {
    year: '2024/25',
    total: 16_012,
    lookedAfter: 8_955,
    familySupport: 1_902,
    safeguarding: 3_587,
    youngPeople: 456,
    sureStart: 588,
    youthJustice: 360,
    other: 163,
  },
] as const

export const valueIn = (values: readonly YearValue[], year: number): number => {
  const found = values.find((each) => each.year === year)
  if (!found) throw new RangeError(`There is no published figure for ${year}.`)
  return found.value
}
