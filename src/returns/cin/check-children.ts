import type { Finding } from '../check/index.ts'
import { censusYear, headerRow } from './census.ts'
import { childOf, rowCounter } from './child.ts'
import { startRun } from './findings.ts'
import { group, leaf } from './make.ts'
import { CIN_RULESETS, cinRules } from './rulesets.ts'
import type { XmlElement } from './tree.ts'

/** The rules by which a census year is checked: its own, or the newest where it has none yet. */
export function rulesetFor(year: number): string {
  const own = `${year - 1}-${String(year).slice(2)}`
  return CIN_RULESETS.includes(own) ? own : CIN_RULESETS.at(-1)!
}

/**
 * Checks children who never were in a file, as things stood on a day, one after another; `end` tells what only the whole return shows. Rows of
 * findings count from 0 within the child’s own rows of the table.
 */
export function startChildren(
  year: number,
  on: string,
): { child(element: XmlElement): Finding[]; end(): Finding[] } {
  const details = [
    leaf('Collection', 'CIN'),
    leaf('Year', String(year)),
    leaf('ReferenceDate', `${year}-03-31`),
  ]
  const census = censusYear(headerRow(group('Header', [group('CollectionDetails', details)])), on)
  const run = startRun(cinRules(rulesetFor(year))!, census, null)
  let position = 0
  return {
    child: (element) => run.child(childOf(element, rowCounter()), position++),
    end: () => run.end(),
  }
}
