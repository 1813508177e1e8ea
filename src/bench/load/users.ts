import { sql } from 'kysely'
import { onDay } from '../../platform/database/days.ts'
import type { Database, Db } from '../../platform/database/open.ts'
import { openSession } from '../../platform/sign-in/session.ts'
import { dayInEngland } from '../../platform/time/day.ts'
import { idOf, type Kind } from '../made/index.ts'

/** Somebody at work, signed in, with the families whose pages they open. */
export interface User {
  cookie: string
  families: string[]
}

/** Twenty people: most of them key workers, of all the teams. */
const CREW: readonly [Kind, number][] = [
  ['key-worker', 13],
  ['social-worker', 4],
  ['manager', 1],
  ['front-door', 2],
]

export async function signIn(database: Database, council: string): Promise<User[]> {
  return database.within(council, async (db) => {
    const users: User[] = []
    for (const [kind, many] of CREW)
      for (let n = 0; n < many; n++) users.push(await signInOne(db, council, kind, n))
    return users
  })
}

async function signInOne(db: Db, council: string, kind: Kind, n: number): Promise<User> {
  const { rows } = await sql<{ id: string }>`select ${idOf(kind, String(n))}::text as id`.execute(db)
  const id = rows[0]!.id
  const cookie = `kith=${await openSession(db, council, id, new Date())}`
  return { cookie, families: await familiesOf(db, id) }
}

async function familiesOf(db: Db, worker: string): Promise<string[]> {
  const rows = await db
    .selectFrom('allocation')
    .innerJoin('involvement', 'involvement.id', 'allocation.involvement_id')
    .select('family_id')
    .where('worker_id', '=', worker)
    .where('allocation.during', '@>', onDay(dayInEngland(new Date())))
    .orderBy('family_id')
    .limit(50)
    .execute()
  return rows.map(({ family_id }) => family_id)
}
