import { type Share, shareOf } from '../../engines/statistics/share.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { addMonths } from '../../platform/time/day.ts'
import { OUTCOMES, type OutcomeKey } from './framework.ts'
import type { Heading } from './headings.ts'
import { MEASURES, type Measure } from './measures.ts'
import { readFamilyOutcomes } from './read-family-outcomes.ts'

export interface ShownMeasure extends Omit<Measure, 'ask'> {
  /** Undefined where there are too few. */
  share: Share | undefined
}

export interface ShownOutcome {
  key: OutcomeKey
  name: string
  of: readonly ('family' | 'child')[]
  measures: ShownMeasure[]
  /** What was brought in under the heading of Supporting Families beside it. */
  brought: { heading: Heading; quarter: string; share: Share | undefined; source: string } | undefined
}

/** The framework’s outcomes as the record tells them, of twelve months, counted when asked. */
export async function readOutcomes(viewer: Viewer): Promise<ShownOutcome[]> {
  const span = { from: addMonths(viewer.today, -12), today: viewer.today }
  const shown: ShownMeasure[] = []
  for (const { ask, ...measure } of MEASURES) {
    const { rows } = await ask(viewer.actor.authority, span).execute(viewer.db)
    const [row] = rows as { some: number; all: number }[]
    shown.push({ ...measure, share: shareOf(row!.some, row!.all) })
  }
  const brought = await readFamilyOutcomes(viewer)
  return Object.entries(OUTCOMES).map(([key, outcome]) => ({
    key: key as OutcomeKey,
    name: outcome.name,
    of: outcome.of,
    measures: shown.filter((one) => one.outcome === key),
    brought: 'heading' in outcome ? brought.get(outcome.heading) : undefined,
  }))
}
