/** What a collection year added to the rules of the year before, and what it dropped. */
export type Change = { year: number; adds: readonly string[]; drops: readonly string[] }

const codes = (list: string) => list.split(' ')

/**
 * Every year as its differences from the one before, by the year in which it ends; the first, 2022 to 2023, is what
 * remains when all later additions are taken away. A rule whose code list changed is not listed: see codes/index.ts.
 * Source: SSDA903 validation rules, Department for Education.
 */
export const CHANGES: readonly Change[] = [
  {
    year: 2024,
    adds: codes(
      '217t 230 347 1016 SW01STG1 SW02STG1 SW03STG1 SW04STG1 SW05STG1 SW06STG2 SW07STG2 SW08STG2 SW09STG2 SW10STG2 SW11aSTG2 SW11bSTG2 SW12STG2 SW13STG1 SW14STG2',
    ),
    drops: [],
  },
  {
    year: 2025,
    adds: codes('231 232 SW01aSTG1 SW01bSTG1'),
    drops: codes('217t 230 370 445 451 555 556 SW01STG1 SW03STG1 SW11aSTG2 SW14STG2'),
  },
  { year: 2026, adds: codes('233 234 348 444 454 SW17STG2'), drops: [] },
  { year: 2027, adds: codes('700 701 702 703 704 705 706 707 708 709 710'), drops: [] },
]
