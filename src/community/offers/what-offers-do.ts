import { type Share, shareOf } from '../../engines/statistics/share.ts'
import { type Shown, suppress } from '../../engines/statistics/suppress.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { OFFER_KINDS, type OfferKind } from './kinds.ts'
import { heldLately, type Session } from './read-sessions.ts'

/** What was held of one kind in twelve months. Heads are counted each time: somebody who comes weekly counts weekly. */
export interface Done {
  kind: OfferKind
  sessions: number
  adults: Shown
  children: Shown
  firstTime: Shown
  /** Of those who answered, who said that it helped; undefined where too few did. */
  helped: Share | undefined
}

/** Counts of 1 to 5 stay hidden; the others are shown as they are. */
const WITHIN = { smallest: 6, roundTo: 1 }

/** For learning, by kind; kinds that were not held are left out. */
export async function whatOffersDo(viewer: Viewer): Promise<Done[]> {
  const byKind = Map.groupBy(await heldLately(viewer), ({ kind }) => kind)
  return (Object.keys(OFFER_KINDS) as OfferKind[]).flatMap((kind) => {
    const held = byKind.get(kind)
    return held ? [doneOf(kind, held)] : []
  })
}

function doneOf(kind: OfferKind, held: readonly Session[]): Done {
  const sum = (of: (session: Session) => number | null) => held.reduce((all, one) => all + (of(one) ?? 0), 0)
  const [adults, children] = suppress([sum((one) => one.adults), sum((one) => one.children)], WITHIN)
  const [firstTime] = suppress([sum((one) => one.firstTime)], WITHIN)
  const yes = sum((one) => one.helped)
  const helped = shareOf(yes, yes + sum((one) => one.notHelped))
  return { kind, sessions: held.length, adults: adults!, children: children!, firstTime: firstTime!, helped }
}
