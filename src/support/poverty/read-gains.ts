import { sql } from 'kysely'
import { type Share, shareOf } from '../../engines/statistics/share.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { CHECK } from './kinds.ts'

/** What help with money came to in twelve months; undefined where it would be about fewer than five families. Pence. */
export interface Gains {
  /** Families helped today to whom a benefits check was offered. */
  offered: Share | undefined
  came: { families: number; weekly: number; once: number; debt: number } | undefined
}

const FEWEST = 5

export async function readGains(viewer: Viewer, from: string): Promise<Gains> {
  const { db, actor, today } = viewer
  const { authority } = actor
  const { rows: helped } = await sql<{ all: number; offered: number }>`
    select count(*)::int as all, (count(*) filter (where exists (select from money_offer o where o.authority = ${authority}
      and o.family_id = i.family_id and o.kind = ${CHECK} and o.offered_on >= lower(i.during))))::int as offered
    from involvement i where i.authority = ${authority} and i.during @> ${today}::date`.execute(db)
  const { rows } = await sql<NonNullable<Gains['came']>>`
    select count(distinct family_id)::int as families, coalesce(sum(weekly_pence), 0)::float as weekly,
      coalesce(sum(once_pence), 0)::float as once, coalesce(sum(debt_pence), 0)::float as debt
    from money_result where authority = ${authority} and superseded_by is null and found_on >= ${from}::date
      and weekly_pence + once_pence + debt_pence > 0`.execute(db)
  const { all, offered } = helped[0]!
  return { offered: shareOf(offered, all), came: rows[0]!.families < FEWEST ? undefined : rows[0] }
}
