import { addAsset } from '../../community/index.ts'
import type { Db } from '../../platform/database/open.ts'
import { addDays, type Day } from '../../platform/time/day.ts'
import { carryOut, contextOn } from '../carry-out.ts'
import type { Neighbourhood } from '../council.ts'
import { ASSETS } from './assets.ts'

/** A handful of what the invented city has, written by the suburb's team. */
export async function writeCommunity(db: Db, places: readonly Neighbourhood[], today: Day): Promise<void> {
  const { actor } = places[0]!.manager
  for (const { neighbourhood, daysAgo, ...asset } of ASSETS) {
    const day = addDays(today, -daysAgo)
    const where = neighbourhood === undefined ? undefined : places[neighbourhood]?.id
    await carryOut(addAsset, contextOn(db, actor, day), { ...asset, neighbourhood: where, seenOn: day })
  }
}
