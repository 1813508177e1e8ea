import { careEpisode, unaccompanied } from '../../care/index.ts'
import type { Asked } from './asked.ts'
import { type ChildRecord, factsOf, type HeldFact } from './child-record.ts'
import { inYear } from './time-of-facts.ts'

/**
 * A child who arrived without family is on the list of every year until that ended: the list of an earlier year goes on
 * while the child is in care. (SSDA903 guide: the list holds whoever was unaccompanied at any time in the year.)
 */
export function carriedOver(child: ChildRecord, asked: Asked): HeldFact[] {
  const earlier = factsOf(child, unaccompanied)
    .filter(({ values }) => String(values.year) < String(asked.year))
    .toSorted((a, b) => String(a.values.year).localeCompare(String(b.values.year)))
    .at(-1)
  const inCare = factsOf(child, careEpisode).some(({ values }) => inYear(careEpisode, values, asked))
  const over = earlier?.values.until && String(earlier.values.until) < asked.from
  return earlier && inCare && !over ? [earlier] : []
}
