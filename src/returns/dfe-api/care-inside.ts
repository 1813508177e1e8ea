import { adoption, adoptionDecision, careEpisode, careLeaver } from '../../care/index.ts'
import type { FactTable } from '../../record/history/fact-table.ts'
import { wholeHistory } from '../derive/asked.ts'
import { type ChildRecord, factsOf, type HeldFact } from '../derive/child-record.ts'
import { firstOf, isNoFurtherAction, lastOf, type Time } from '../derive/cin-times.ts'
import type { Basis } from '../derive/row.ts'
import { asOn, inYear } from '../derive/time-of-facts.ts'
import { idOf } from './ids.ts'
import type { Noting } from './notes.ts'
import { type Episode, ordered } from './payload.ts'

interface Place {
  id: string
  path: string
}

/** What a child’s care, adoption and leaving care put into each time in need. Every stay is in one time, the latest that fits. */
export function careInside(record: ChildRecord, times: readonly Time[], on: string) {
  const held = (table: FactTable) =>
    factsOf(record, table).flatMap((fact) =>
      inYear(table, fact.values, wholeHistory(on)) ? [asOn(table, fact, wholeHistory(on))] : [],
    )
  const stays = staysOf(held(careEpisode))
  const home = (day: string) => timeOf(times, day)
  const decisions = held(adoptionDecision)
  const matches = factsOf(record, adoption).filter(
    ({ values }) => values.matched_on && String(values.matched_on) <= on,
  )
  const last = times.filter((time) => !isNoFurtherAction(time)).at(-1) ?? times.at(-1)
  return (time: Time, place: Place, noted: Noting): Partial<Episode> => ({
    ...placements(
      record,
      stays.filter(({ from }) => home(from) === time),
      place,
      noted,
    ),
    ...adoptionOf(
      decisions.filter(({ values }) => home(String(values.decided_on)) === time),
      stays,
      matches,
      place,
      noted,
    ),
    ...(time === last ? leaving(record, on, place, noted) : {}),
  })
}

/** The latest time that has the day in it; where none has, the one that began last before it; else the first. */
function timeOf(times: readonly Time[], day: string): Time | undefined {
  const helped = times.filter((time) => !isNoFurtherAction(time))
  const before = helped.filter((time) => firstOf(time) <= day)
  return (
    before.findLast((time) => lastOf(time) === null || lastOf(time)! >= day) ?? before.at(-1) ?? helped[0]
  )
}

/** A stay in one home: episodes that follow each other because only the law changed are one stay. */
interface Stay {
  from: string
  first: HeldFact
  last: HeldFact
}

function staysOf(episodes: readonly HeldFact[]): Stay[] {
  const stays: Stay[] = []
  for (const fact of episodes.toSorted((a, b) => (began(a) < began(b) ? -1 : 1))) {
    const stay = stays.at(-1)
    if (stay && fact.values.why_began === 'L' && stay.last.values.ended_on === fact.values.began_on)
      stay.last = fact
    else stays.push({ from: began(fact), first: fact, last: fact })
  }
  return stays
}

const began = ({ values }: HeldFact): string => String(values.began_on)

function placements(
  { person }: ChildRecord,
  stays: readonly Stay[],
  { id: episode, path }: Place,
  { say }: Noting,
): Partial<Episode> {
  if (stays.length === 0) return {}
  const kind = 'child_looked_after_placements'
  const things = stays.map(({ from, first, last }, at) => {
    const ended: Basis = { says: `How the stay ended`, entry: last.entry }
    const told = say(
      `${path}.${kind}[${at}]`,
      {
        start_date: from,
        start_reason: first.values.why_began,
        placement_type: last.values.home_kind,
        postcode: last.values.placed_postcode,
        end_date: last.values.ended_on,
        end_reason: last.values.why_ended,
        change_reason: last.values.why_moved,
      },
      { says: `A stay in a home from ${from}`, entry: first.entry },
      { end_date: ended, end_reason: ended, change_reason: ended },
    )
    return { child_looked_after_placement_id: idOf(person, kind, episode, from), ...told }
  })
  return { [kind]: ordered(kind, things) }
}

const WITH_ADOPTERS = ['A3', 'A4', 'A5', 'A6']

function adoptionOf(
  decisions: readonly HeldFact[],
  stays: readonly Stay[],
  matches: readonly HeldFact[],
  { path }: Place,
  { say }: Noting,
): Partial<Episode> {
  const decision = decisions.at(-1)
  if (!decision) return {}
  const decided = String(decision.values.decided_on)
  const match = matches.find(({ values }) => values.matched_on && String(values.matched_on) >= decided)
  const placed = stays.find(
    ({ from, first }) => from >= decided && WITH_ADOPTERS.includes(String(first.values.home_kind)),
  )
  const told = say(
    `${path}.adoption`,
    { initial_decision_date: decided, matched_date: match?.values.matched_on, placed_date: placed?.from },
    { says: 'The decision for adoption', entry: decision.entry },
    {
      matched_date: { says: 'Matched with adopters', entry: match?.entry },
      placed_date: { says: 'Went to live with adopters', entry: placed?.first.entry },
    },
  )
  return told ? { adoption: told } : {}
}

/** What is known of a care experienced young person, from the latest year that was over. No day of contact is told. */
function leaving(record: ChildRecord, on: string, { path }: Place, { say }: Noting): Partial<Episode> {
  const latest = factsOf(record, careLeaver)
    .filter(({ values }) => `${values.year}-03-31` <= on)
    .toSorted((a, b) => (String(a.values.year) < String(b.values.year) ? -1 : 1))
    .at(-1)
  if (!latest) return {}
  const { activity, accommodation, year } = latest.values
  const basis = { says: `As told for the year to March ${year}`, entry: latest.entry }
  const told = say(`${path}.care_leavers`, { activity, accommodation }, basis)
  return told ? { care_leavers: told } : {}
}
