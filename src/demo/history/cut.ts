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
  const inCare = inCareThisYear(facts, today)
  return facts.flatMap((fact) => {
    const values = isUnderWay(fact.values, today) ? sofar(fact, today, inCare) : valuesAt(fact, today)
    return values ? [{ ...fact, values }] : []
  })
}

/** The return’s year that is not over. */
const isUnderWay = ({ year }: FactValues, today: Day): boolean =>
  typeof year === 'string' && `${year}-03-31` > today

/** The children with a day in care since the last 1 April, as far as has happened. */
function inCareThisYear(facts: readonly ChildFact[], today: Day): ReadonlySet<number> {
  const since = `${Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0)}-04-01`
  const episodes = facts.filter(
    ({ fact, values }) =>
      fact.table === 'care_episode' &&
      String(values.began_on) <= today &&
      String(values.ended_on ?? '9999') >= since,
  )
  return new Set(episodes.map(({ child }) => child))
}

/** Yearly answers that are known as soon as a child is in care; all others are given when the year is over. */
function sofar(
  { child, fact, values }: ChildFact,
  today: Day,
  inCare: ReadonlySet<number>,
): FactValues | undefined {
  const isThisYear = `${Number(values.year) - 1}-04-01` <= today
  if (!isThisYear || !inCare.has(child)) return undefined
  if (fact.table === 'earlier_permanence') return values
  if (fact.table === 'unaccompanied_child')
    return String(values.until) > today ? { ...values, until: null } : values
  if (fact.table !== 'care_motherhood') return undefined
  return String(values.child_born_on ?? '') > today ? { ...values, mother: '0', child_born_on: null } : values
}

function valuesAt({ fact, values }: ChildFact, today: Day): FactValues | undefined {
  const { columns, required } = fact
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
