import { sql } from 'kysely'
import type { Database } from '../../platform/database/open.ts'
import type { Figure } from '../figure.ts'
import { percentile } from '../figure.ts'
import type { Client } from './client.ts'
import type { User } from './users.ts'
import { mustBeDone, visitTo } from './work-day.ts'

export interface Writing {
  database: Database
  council: string
  client: Client
  users: readonly User[]
  seconds: number
}

const WRITERS = 8

/** Visits recorded one after another by several workers; what was acknowledged is counted again in the database. */
export async function measureWrites({ database, council, client, users, seconds }: Writing): Promise<Figure> {
  const count = () => countVisits(database, council)
  const before = await count()
  const times: number[] = []
  const ends = performance.now() + seconds * 1000
  const write = async ({ cookie, families }: User) => {
    for (let n = 0; performance.now() < ends; n++) {
      const answer = await client.ask(visitTo(families[n % families.length]!, cookie))
      mustBeDone('visit', answer)
      times.push(answer.took)
    }
  }
  await Promise.all(
    users
      .filter(({ families }) => families.length)
      .slice(0, WRITERS)
      .map(write),
  )
  const kept = (await count()) - before
  if (kept !== times.length) throw new Error(`${times.length} visits were acknowledged, ${kept} are kept.`)
  const beside = { workers: WRITERS, 'p95 ms': percentile(times, 0.95), kept }
  return {
    name: 'writes',
    what: `visits recorded, ${await durability(database)}`,
    value: kept / seconds,
    unit: 'a second',
    beside,
  }
}

async function countVisits(database: Database, council: string): Promise<number> {
  return database.within(council, async (db) => {
    const { rows } = await sql<{
      n: number
    }>`select count(*) as n from visit where authority = ${council}`.execute(db)
    return rows[0]!.n
  })
}

async function durability({ outside }: Database): Promise<string> {
  const { rows } = await sql<{ sync: string; commit: string }>`
    select current_setting('fsync') as sync, current_setting('synchronous_commit') as commit`.execute(outside)
  const { sync, commit } = rows[0]!
  return sync === 'on' && commit === 'on'
    ? 'each on disk before it is acknowledged'
    : 'not forced onto the disk'
}
