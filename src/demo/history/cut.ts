import type { Day } from '../../platform/time/day.ts'
import type { FactValues } from '../../record/history/fact-table.ts'
import type { ChildFact } from './history.ts'

/** What goes blank with a day that has not come yet. */
const WITH: Readonly<Record<string, readonly string[]>> = {
  ended_on: ['why_ended', 'why_moved'],
  closed_on: ['why_closed'],
  agreed_on: ['factors'],
  conference_on: ['no_conference'],
}

/** Facts as they stood at the end of a day: what had not begun is not there, what had not ended is open. */
export function cutAt(facts: readonly ChildFact[], today: Day): ChildFact[] {
  return facts.flatMap((fact) => {
    const values = valuesAt(fact, today)
    return values ? [{ ...fact, values }] : []
  })
}

function valuesAt({ fact, values }: ChildFact, today: Day): FactValues | undefined {
  const { columns, required } = fact
  if (typeof values.year === 'string' && `${values.year}-03-31` > today) return undefined
  if (required.some((name) => columns[name] === 'day' && String(values[name]) > today)) return undefined
  const kept = { ...values }
  for (const [name, type] of Object.entries(columns)) {
    if (type !== 'day' || kept[name] === null || String(kept[name]) <= today || isPlanned(fact.table, name))
      continue
    for (const gone of [name, ...(WITH[name] ?? [])]) if (gone in kept) kept[gone] = null
  }
  return kept
}

/** Days that are known beforehand: by when a conference is due, and the 18th birthday of a child who came alone. */
const isPlanned = (table: string, name: string): boolean =>
  (table === 'section_47' && name === 'conference_by') ||
  (table === 'unaccompanied_child' && name === 'until')
