import type { Viewer } from '../../../platform/operations/operation.ts'
import type { Day } from '../../../platform/time/day.ts'
import { insideOf } from '../../derive/cin-inside.ts'
import { timesInNeed } from '../../derive/cin-times.ts'
import type { DerivedRow } from '../../derive/row.ts'
import { adoptions, careLeavers } from './after-care.ts'
import { assessments, enquiries, type InsideAll } from './assessments-and-enquiries.ts'
import { contacts, referrals } from './contacts-and-referrals.ts'
import { inCare } from './in-care.ts'
import { inNeed, protection } from './in-need.ts'
import { childrenOf, type Known, knownOf } from './known.ts'
import { type Window, windowOf } from './window.ts'

type Reader = Pick<Viewer, 'db' | 'actor'>

/** Children read and held at once. */
const BATCH = 500

/** How far it is, and who of the last batch is in a list. */
interface Looked {
  done: number
  of: number
  people: string[]
}

/**
 * The rows of the eleven lists as things stood on a day, in the order of the children’s numbers. The same record and day
 * give the same rows. Lists 2 and 11 stay empty, for a reason (decision 633).
 */
export async function deriveAnnexA(
  viewer: Reader,
  on: Day,
  told: (looked: Looked) => void = () => {},
): Promise<DerivedRow[]> {
  const window = windowOf(on)
  const children = await childrenOf(viewer, window)
  const rows: DerivedRow[] = []
  for (let at = 0; at < children.length; at += BATCH) {
    const known = await knownOf(viewer, children.slice(at, at + BATCH), window)
    const made = known.map((child) => ({ child, rows: rowsOf(child, window) }))
    for (const { rows: own } of made) rows.push(...own)
    const people = made.flatMap(({ child, rows: own }) => (own.length > 0 ? [child.person] : []))
    told({ done: at + known.length, of: children.length, people })
  }
  return rows
}

/** What the lists say of one child. */
export function rowsOf(child: Known, window: Window): DerivedRow[] {
  const times = timesInNeed(child).filter(({ values }) => String(values.referred_on) <= window.on)
  const insides = times.map((time) => insideOf(child, time, window.asked))
  const inside: InsideAll = Object.fromEntries(
    ['Assessments', 'CINPlanDates', 'Section47', 'ChildProtectionPlans'].map((name) => [
      name,
      insides.flatMap(({ groups }) => groups.find((group) => group.name === name)?.facts ?? []),
    ]),
  )
  const reviews = insides
    .flatMap(({ reviews }) => reviews.map(({ values }) => String(values.reviewed_on)))
    .sort()
  return [
    ...contacts(child, window),
    ...referrals(child, times, window),
    ...assessments(child, inside, window),
    ...enquiries(child, inside, window),
    ...inNeed(child, times, inside, window),
    ...protection(child, inside, reviews, window),
    ...inCare(child, window),
    ...careLeavers(child, window),
    ...adoptions(child, window),
  ]
}
