import { type Shown, suppress } from '../../engines/statistics/suppress.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { addDays, addMonths } from '../../platform/time/day.ts'
import { HELP } from './help.ts'
import { KINSHIP } from './kinship.ts'
import type { Figure, Measure, Span } from './measure.ts'
import { OUTSIDE } from './outside.ts'
import { SUPPORT } from './support.ts'
import { TOLD } from './told.ts'

export const MEASURES: readonly Measure[] = [...SUPPORT, ...HELP, ...KINSHIP, ...OUTSIDE, ...TOLD]

/** A measure with its figure as it may be shown. */
export interface ShownMeasure extends Omit<Measure, 'read'> {
  count: Shown
  parts: { name: string; count: Shown }[]
}

export interface Improvements extends Span {
  measures: ShownMeasure[]
}

/** What the review asks to know, of the twelve months that end with a day. Small numbers are hidden from everybody. */
export async function readImprovements(viewer: Viewer, on: string): Promise<Improvements> {
  const span = { from: addDays(addMonths(on, -12), 1), on }
  const measures: ShownMeasure[] = []
  for (const { read, ...measure } of MEASURES)
    measures.push({ ...measure, ...shown(await read(viewer, span)) })
  return { ...span, measures }
}

/** Counts are of everyone in the record and none is sampled, so none has an interval. */
export function shown({ count, parts = [] }: Figure): Pick<ShownMeasure, 'count' | 'parts'> {
  const safe = suppress(parts.map((part) => part.count))
  return {
    count: suppress([count])[0]!,
    parts: parts.map(({ name }, at) => ({ name, count: safe[at]! })),
  }
}

const NUMBER = new Intl.NumberFormat('en-GB')

/** "1,040", or why there is no number. */
export const inWords = (count: Shown): string =>
  count === 'small'
    ? '1 to 5'
    : count === 'hidden with another'
      ? 'hidden with another'
      : NUMBER.format(count)
