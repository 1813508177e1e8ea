import { careAsks } from './care.ts'
import { careExperienceAsks } from './care-experience.ts'
import { deliveryAsks } from './delivery.ts'
import { familyHelpAsks } from './family-help.ts'
import { familyNetworkAsks } from './family-network.ts'
import { type Milestone, milestones } from './milestones.ts'
import { protectionAsks } from './protection.ts'
import type { Owner, Recommendation } from './recommendation.ts'
import { systemAsks } from './system.ts'
import { workforceAsks } from './workforce.ts'

/** The 81 recommendations, in the order of the report. */
export const recommendations: readonly Recommendation[] = [
  ...familyHelpAsks,
  ...protectionAsks,
  ...familyNetworkAsks,
  ...careAsks,
  ...careExperienceAsks,
  ...workforceAsks,
  ...systemAsks,
]

/** The seven asks about carrying the reform out. */
export { deliveryAsks }

export const everyAsk: readonly Recommendation[] = [...recommendations, ...deliveryAsks]

export function recommendation(id: string): Recommendation {
  const found = everyAsk.find((each) => each.id === id)
  if (!found)
    throw new RangeError(`There is no recommendation ${id}. They run from 2.1 to 8.20, and from I1 to I7.`)
  return found
}

/** Milestones that a recommendation belongs to, by date. */
export const milestonesOf = (id: string): Milestone[] =>
  milestones.filter((each) => each.recommendations.includes(id))

export const byOwner = (): Map<Owner, Recommendation[]> => Map.groupBy(everyAsk, (each) => each.owner)

/** What has been reported about a recommendation or milestone: who wrote it decides; nothing is guessed. */
export type Progress = {
  id: string
  on: string
  status: 'not begun' | 'under way' | 'done' | 'not taken up'
  note: string
}

export type QuarterlyReport = {
  from: string
  to: string
  counts: Record<Progress['status'] | 'nothing reported', number>
  changed: readonly Progress[]
  overdue: readonly Milestone[]
  coming: readonly Milestone[]
}

/** The report of a quarter (dates as 2024-03-31): the latest word on each ask at its end, and milestones passed or near. */
export function quarterlyReport(progress: readonly Progress[], from: string, to: string): QuarterlyReport {
  if (!(from < to)) throw new RangeError('A quarter begins before it ends.')
  for (const each of progress) recommendation(each.id)
  const known = progress.filter((each) => each.on <= to)
  const latest = new Map([...known].sort((a, b) => a.on.localeCompare(b.on)).map((each) => [each.id, each]))
  const status = (id: string) => latest.get(id)?.status ?? 'nothing reported'
  const open = (milestone: Milestone) =>
    milestone.recommendations.some((id) => !['done', 'not taken up'].includes(status(id)))
  const counts = { 'not begun': 0, 'under way': 0, done: 0, 'not taken up': 0, 'nothing reported': 0 }
  for (const { id } of everyAsk) counts[status(id)] += 1
  return {
    from,
    to,
    counts,
    changed: known.filter((each) => each.on >= from),
    overdue: milestones.filter((each) => each.by <= to && open(each)),
    coming: milestones.filter((each) => each.by > to && each.by <= yearAfter(to)),
  }
}

const yearAfter = (date: string) => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`

/** The yearly report to Parliament (I1), for the year to the anniversary of publication, 23 May of `year`. */
export function annualReport(progress: readonly Progress[], year: number) {
  if (!(Number.isInteger(year) && year >= 2023 && year <= 2040))
    throw new RangeError('Annual reports run from 2023 to 2040, each to 23 May.')
  const report = quarterlyReport(progress, `${year - 1}-05-24`, `${year}-05-23`)
  const owners = [...byOwner()].map(([owner, asks]) => ({
    owner,
    asks: asks.length,
    reported: asks.filter((ask) => report.changed.some((each) => each.id === ask.id)).length,
  }))
  return { ...report, owners }
}
