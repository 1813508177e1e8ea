import { type Share, shareOf } from '../../engines/statistics/share.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { addMonths } from '../../platform/time/day.ts'
import type { How } from './stability.ts'

/** Of the children who came home long enough ago, those who lived there without a break so long. */
export interface StillHome {
  months: number
  share: Share | undefined
}

const AFTER = [3, 6, 12] as const

/** How long it held, for children who came home in the last five years. Too few are not shown. */
export async function readStillHome({ db, today }: Viewer): Promise<StillHome[]> {
  const rows = await db
    .selectFrom('coming_home')
    .leftJoin('coming_home_look', 'coming_home_look.coming_home_id', 'coming_home.id')
    .select(['coming_home.id', 'home_on', 'how', 'looked_on'])
    .where('home_on', '>=', addMonths(today, -60))
    .execute()
  const returns = [...Map.groupBy(rows, ({ id }) => id).values()].map((looks) => ({
    homeOn: looks[0]!.home_on!,
    awayOn: firstAway(
      looks.flatMap(({ how, looked_on }) => (how && looked_on ? [{ how: how as How, on: looked_on }] : [])),
    ),
  }))
  return AFTER.map((months) => {
    const long = returns.filter(({ homeOn }) => addMonths(homeOn, months) <= today)
    const held = long.filter(({ homeOn, awayOn }) => !awayOn || awayOn >= addMonths(homeOn, months))
    return { months, share: shareOf(held.length, long.length) }
  })
}

function firstAway(looks: readonly { how: How; on: string }[]): string | undefined {
  return looks
    .filter(({ how }) => how === 'away')
    .map(({ on }) => on)
    .sort()[0]
}
