import type { Day } from '../../platform/time/day.ts'
import { chance } from '../chance.ts'
import type { Council, Neighbourhood } from '../council.ts'
import { cutAt } from '../history/cut.ts'
import { dayOf, numberOf } from '../history/days.ts'
import type { FamilyHistory } from '../history/history.ts'
import { diary } from './diary.ts'
import { addFactRows } from './fact-rows.ts'
import { addFamilyRows, type FamilyIds, idsFor } from './family-rows.ts'
import { addHelpRows, type Helpers } from './help-rows.ts'
import { type HelpSpan, helpSpans } from './help-spans.ts'
import { type KnownPeople, knownPeople } from './known-people.ts'
import { madeIds } from './made-ids.ts'
import type { Sheet } from './sheet.ts'
import { addTalkRows } from './talk-rows.ts'

/** A family that is helped today: what its pages still need. */
export interface HelpedToday {
  history: FamilyHistory
  people: KnownPeople
  ids: FamilyIds
  span: HelpSpan
  helpers: Helpers
  place: Neighbourhood
  /** The day on which the plan for a child in need last began in this help. */
  planFrom: Day | null
}

export interface Making {
  seed: number
  today: Day
  council: Council
}

/** Everything that the record holds of a family with its history, put into the sheet. Returns it where it is helped today. */
export function addFamily(
  sheet: Sheet,
  { seed, today, council }: Making,
  history: FamilyHistory,
): HelpedToday | undefined {
  const facts = cutAt(history.facts, today)
  const spans = helpSpans(history.helps, today)
  const talks = history.talks.filter(({ on }) => on <= numberOf(today))
  const from = [...spans.map((span) => span.from), ...talks.map(({ on }) => dayOf(on))].sort()[0]
  if (!from) return undefined
  const luck = chance(seed, history.number, 5)
  const makeId = madeIds(seed, history.number)
  const people = knownPeople(seed, history, today)
  const first = () => makeId(Date.parse(from))
  const ids = idsFor(first(), people, first)
  const place = council.neighbourhoods[history.neighbourhood]!
  const actor = luck.of(council.frontDoor).actor
  const own = { sheet, diary: diary(ids.family, makeId), makeId, actor, luck }
  addFamilyRows({ ...own, team: place.team, from, firstChild: history.number * 8 }, ids, people)
  const helped = spans.map((span) => ({
    span,
    helpers: addHelpRows({ ...own, place, experts: council.experts }, ids, span, facts),
  }))
  for (const talk of talks) {
    const during = helped.find(({ span }) => span.from === dayOf(talk.on))
    addTalkRows({ ...own, number: history.number }, ids, talk, during?.helpers.involvement ?? null)
  }
  addFactRows({ ...own, children: ids.children }, facts)
  own.diary.close(sheet)
  const now = helped.find(({ span }) => span.until === null)
  const plans = facts
    .filter(({ fact }) => fact.table === 'need_plan')
    .map(({ values }) => String(values.began_on))
  const planFrom =
    plans
      .filter((on) => now && on >= now.span.from)
      .sort()
      .at(-1) ?? null
  return now && { history, people, ids, place, planFrom, ...now }
}
