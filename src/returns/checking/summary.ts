import { type Report, type RuleCount, ruleCounts, type Trouble } from '../check/index.ts'

const MOST_TROUBLES = 500

/** A report without its findings, as it is kept. */
export type Summary = Pick<Report, 'about' | 'notRun'> & {
  troubles: Trouble[]
  /** Troubles beyond those that are kept. */
  moreTroubles: number
  rules: RuleCount[]
}

/** What stops comes first; of many like ones the first are kept. */
export function summaryOf(report: Report): Summary {
  const { about, notRun } = report
  const troubles = report.troubles.toSorted((a, b) => Number(b.kind === 'stop') - Number(a.kind === 'stop'))
  return {
    about,
    notRun,
    troubles: troubles.slice(0, MOST_TROUBLES),
    moreTroubles: Math.max(0, troubles.length - MOST_TROUBLES),
    rules: ruleCounts(report),
  }
}
