import { overlap, type Period } from '../../platform/time/period.ts'

/** A family's involvement as the record holds it. */
export interface KeptHelp {
  id: string
  period: Period
  /** A file opened it for this child alone, and nobody works with the family in it. */
  ours: boolean
  /** The child is in it. */
  hasChild: boolean
}

export type HelpChange =
  | { kind: 'new'; period: Period }
  | { kind: 'moved'; id: string; period: Period; before: Period }
  | { kind: 'joined'; id: string; period: Period }

/**
 * What to do with a family's involvements so that each of a child's times of need or care lies in one. Those that a
 * file opened and nobody works in follow the files; those that people work in are theirs: the child only comes in.
 */
export function fitHelp(kept: readonly KeptHelp[], times: readonly Period[]): HelpChange[] {
  const now = kept.map((help) => ({ ...help }))
  return times.flatMap((time): HelpChange[] => {
    const near = now.filter(({ period }) => overlap(period, time))
    const own = near.find(({ ours }) => ours)
    const place = own ?? near[0]
    if (!place) {
      now.push({ id: '', period: time, ours: false, hasChild: true })
      return [{ kind: 'new', period: time }]
    }
    if (!own) return join(place, time)
    const others = now.filter((help) => help !== own).map(({ period }) => period)
    const period = clear(time, own.period, others)
    const before = own.period
    own.period = period
    return same(period, before) ? [] : [{ kind: 'moved', id: own.id, period, before }]
  })
}

function join(place: KeptHelp, time: Period): HelpChange[] {
  if (place.hasChild) return []
  place.hasChild = true
  const from = time.from > place.period.from ? time.from : place.period.from
  return [{ kind: 'joined', id: place.id, period: { from, until: place.period.until } }]
}

/** The time as far as it does not reach into other involvements; where it would, what stands stays. */
const clear = (time: Period, before: Period, others: readonly Period[]): Period =>
  others.some((other) => overlap(other, time)) ? before : time

const same = (a: Period, b: Period): boolean => a.from === b.from && a.until === b.until
