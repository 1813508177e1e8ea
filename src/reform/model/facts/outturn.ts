import type { YearValue } from './national.ts'

const series = (values: readonly number[]): YearValue[] =>
  values.map((value, i) => ({ year: 2021 + i, value }))

/** Children who ceased to be looked after in the year. Department for Education, explore education statistics, OGL v3.0. */
export const ceased = series([28_120, 30_230, 31_850, 33_780, 34_450])

/**
 * Children in care at 31 March 2021 to 2025 by kind of home, as the Department groups them (the same source). The
 * figures for supported accommodation and other homes break in 2024, when supported accommodation began to be registered.
 */
export const homesOutturn = {
  foster: series([56_990, 57_170, 56_610, 55_960, 54_820]),
  childrensHomes: series([7_440, 7_610, 8_020, 8_710, 9_480]),
  supported: series([6_070, 7_470, 8_620, 6_080, 7_520]),
  other: series([10_290, 9_830, 10_500, 12_790, 9_950]),
} as const
