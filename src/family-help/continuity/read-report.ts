import { type Shown, suppress } from '../../engines/statistics/suppress.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { addMonths } from '../../platform/time/day.ts'
import type { Continuity } from './meter.ts'
import { readContinuity } from './read-continuity.ts'

/** How many families had none, one, two, three, or four and more of something. */
export interface Spread {
  of: Measure
  counts: Shown[]
}

export const MEASURES = {
  keyWorkers: 'Key workers',
  handovers: 'Changes of key worker',
  workers: 'People who worked with them',
  assessments: 'Assessments',
  plans: 'Plans',
  times: 'Times that help began',
} as const satisfies Partial<Record<keyof Continuity, string>>

export type Measure = keyof typeof MEASURES

export const SIZES = ['0', '1', '2', '3', '4 or more'] as const

export interface Report {
  /** Families helped at any time since this day, and all of their help that this record knows. */
  since: string
  families: number
  spreads: Spread[]
}

const MONTHS = 12

/** How whole the help is of the families that were helped in the last twelve months. No family and no worker is in it. */
export async function readReport(viewer: Viewer): Promise<Report> {
  const since = addMonths(viewer.today, -MONTHS)
  const all = [...(await readContinuity(viewer, { since })).values()]
  const measures = Object.keys(MEASURES) as Measure[]
  return { since, families: all.length, spreads: measures.map((of) => spreadOf(all, of)) }
}

/** Counts of fewer than six families are hidden, and one more where they could be worked out. */
export function spreadOf(all: readonly Continuity[], of: Measure): Spread {
  const most = SIZES.length - 1
  const counts = SIZES.map((_, size) => all.filter((one) => Math.min(one[of], most) === size).length)
  return { of, counts: suppress(counts, { smallest: 6, roundTo: 1 }) }
}
