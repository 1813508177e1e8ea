import type { Actor } from '../../platform/operations/operation.ts'
import type { Day } from '../../platform/time/day.ts'
import type { Chance } from '../chance.ts'
import type { Neighbourhood, Staff } from '../council.ts'
import type { ChildFact } from '../history/history.ts'
import type { Diary } from './diary.ts'
import type { FamilyIds } from './family-rows.ts'
import type { HelpSpan } from './help-spans.ts'
import type { Sheet } from './sheet.ts'

interface Around {
  sheet: Sheet
  diary: Diary
  makeId(moment: number): string
  actor: Actor
  luck: Chance
  place: Neighbourhood
  experts: readonly Staff[]
}

/** Who helps in an involvement that goes on. */
export interface Helpers {
  involvement: string
  keyWorker: Staff
  overseer: Staff
}

const WHY = {
  early: 'They asked for help early, before things grew.',
  need: 'The children needed help to be well and safe.',
} as const

/** An involvement with its children, and those who work in it while it goes on. */
export function addHelpRows(
  around: Around,
  ids: FamilyIds,
  span: HelpSpan,
  facts: readonly ChildFact[],
): Helpers {
  const { sheet, diary, makeId, actor } = around
  const { from, until, kind } = span
  const there = span.children.filter(({ child }) => ids.children[child])
  const people = there.map(({ child }) => ids.children[child]!)
  const noted = (on: Day, title: string, what: string) =>
    diary.note({ on, kind: what, title, people, actor, facts: { from, until, kind } })
  const entry_id = noted(from, 'Help began', 'involvement-opened')
  if (until) noted(until, 'Help ended', 'involvement-closed')
  const involvement = makeId(Date.parse(from))
  const intensity = kind === 'early' ? 'light' : 'ordinary'
  sheet.add('involvement', {
    id: involvement,
    family_id: ids.family,
    during: range(from, until),
    why: WHY[kind],
    intensity,
    entry_id,
  })
  for (const one of there)
    sheet.add('involvement_child', {
      id: makeId(Date.parse(one.from)),
      involvement_id: involvement,
      person_id: ids.children[one.child]!,
      during: range(one.from, until === null ? null : (one.until ?? until)),
    })
  addOverlays(around, ids, { involvement, span }, facts)
  return { involvement, ...allocate(around, { involvement, span, people }, facts) }
}

const range = (from: Day, until: Day | null): string => `[${from},${until ?? ''})`

/** A protection plan leads to a social worker as key worker (L1574) and an expert beside; care too. */
function allocate(
  { sheet, diary, makeId, luck, place, experts, actor }: Around,
  { involvement, span, people }: { involvement: string; span: HelpSpan; people: string[] },
  facts: readonly ChildFact[],
): { keyWorker: Staff; overseer: Staff } {
  const open = (table: string) =>
    facts.find((one) => one.fact.table === table && one.values.ended_on === null)?.values.began_on
  const [plan, care] = [open('protection_plan'), open('care_episode')]
  const keyWorker = luck.of(plan || care ? place.socialWorkers : place.keyWorkers)
  const overseer = luck.of(place.socialWorkers.filter((one) => one !== keyWorker))
  const begin = (staff: Staff, part: string, from: Day, reason: string) => {
    const title = `${staff.actor.name} ${BEGAN[part]}`
    const entry_id = diary.note({
      on: from,
      kind: 'allocation-began',
      title,
      people,
      actor,
      facts: { part, worker: staff.worker },
    })
    const during = range(from, null)
    sheet.add('allocation', {
      id: makeId(Date.parse(from)),
      involvement_id: involvement,
      worker_id: staff.worker,
      part,
      during,
      reason,
      entry_id,
    })
  }
  if (span.until === null) {
    begin(keyWorker, 'key-worker', span.from, 'Knows this kind of help well')
    begin(overseer, 'overseer', span.from, 'Oversees this part of the neighbourhood')
    if (typeof plan === 'string')
      begin(luck.of(experts), 'expert', plan, 'Joins because risk has risen; takes nothing over')
  }
  return { keyWorker, overseer }
}

const BEGAN: Readonly<Record<string, string>> = {
  'key-worker': 'became the key worker',
  overseer: 'became the overseeing social worker',
  expert: 'joined as Expert Child Protection Practitioner',
}

/** Protection plans and care lie over the involvement. */
function addOverlays(
  { sheet, diary, makeId, actor }: Around,
  ids: FamilyIds,
  { involvement, span }: { involvement: string; span: HelpSpan },
  facts: readonly ChildFact[],
): void {
  for (const { child, kind, from, until } of overlaysOf(facts)) {
    const person_id = ids.children[child]
    if (!person_id || from < span.from || (span.until !== null && from >= span.until)) continue
    const title = kind === 'care' ? 'In care' : 'A child protection plan'
    const entry_id = diary.note({
      on: from,
      kind: `${kind}-began`,
      title,
      people: [person_id],
      actor,
      facts: { from, until },
    })
    sheet.add('overlay', {
      id: makeId(Date.parse(from)),
      involvement_id: involvement,
      person_id,
      kind,
      during: range(from, until),
      entry_id,
    })
  }
}

interface Lying {
  child: number
  kind: 'care' | 'child-protection-plan'
  from: Day
  until: Day | null
}

function overlaysOf(facts: readonly ChildFact[]): Lying[] {
  const plans = facts.filter(({ fact }) => fact.table === 'protection_plan')
  const lying: Lying[] = plans.map(({ child, values }) => ({
    child,
    kind: 'child-protection-plan',
    from: String(values.began_on),
    until: values.ended_on as Day | null,
  }))
  return [...lying, ...careOf(facts)].filter(({ from, until }) => until === null || until > from)
}

/** Care from its first episode to the end of its last. */
function careOf(facts: readonly ChildFact[]): Lying[] {
  const times = new Map<string, Lying>()
  let begun = 0
  for (const { child, fact, values } of facts) {
    if (fact.table !== 'care_episode') continue
    if (values.why_began === 'S') begun += 1
    const key = `${child} ${begun}`
    const known = times.get(key)
    times.set(key, {
      child,
      kind: 'care',
      from: known?.from ?? String(values.began_on),
      until: values.ended_on as Day | null,
    })
  }
  return [...times.values()]
}
