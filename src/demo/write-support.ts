import { sql } from 'kysely'
import type { Db } from '../platform/database/open.ts'
import { addDays, type Day } from '../platform/time/day.ts'
import { spendFromBudget } from '../support/budget/spend-from-budget.ts'
import { carryOut, contextOn } from './carry-out.ts'
import type { Council, Staff } from './council.ts'

const BOUGHT = [
  { kind: 'clothes', what: 'School shoes for two', pounds: '48' },
  { kind: 'home', what: 'Two beds', pounds: '240' },
  { kind: 'energy', what: 'A top-up for the meter', pounds: '30' },
  { kind: 'travel', what: 'Bus passes for visits to Nan', pounds: '21.60' },
] as const

interface Helped {
  family: string
  goal: string
  worker: string
}

/** A few things that were bought or asked for in the suburb. */
export async function writeSupport(db: Db, authority: string, council: Council, today: Day): Promise<void> {
  const [place] = council.neighbourhoods
  const families = await helped(db, authority, place!.keyWorkers, today)
  for (const [at, { family, goal, worker }] of families.entries()) {
    const { actor } = place!.keyWorkers.find((one) => one.worker === worker)!
    await carryOut(spendFromBudget, contextOn(db, actor, addDays(today, -at)), {
      family,
      goal,
      ...BOUGHT[at]!,
    })
  }
}

/** A goal of each of the first families whose key worker is of the suburb's team. */
async function helped(db: Db, authority: string, staff: readonly Staff[], today: Day): Promise<Helped[]> {
  const { rows } = await sql<Helped>`
    select distinct on (i.family_id) i.family_id as family, g.id as goal, a.worker_id as worker
    from involvement i
    join allocation a on a.authority = ${authority} and a.involvement_id = i.id and a.part = 'key-worker'
      and a.during @> ${today}::date and a.worker_id = any(${staff.map(({ worker }) => worker)}::uuid[])
    join plan_goal g on g.authority = ${authority} and g.family_id = i.family_id and g.ended_on is null
    where i.authority = ${authority} and i.during @> ${addDays(today, -BOUGHT.length)}::date and i.during @> ${today}::date
    order by i.family_id, g.id limit ${BOUGHT.length}`.execute(db)
  return rows
}
