import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../platform/database/open.ts'
import { testDatabase } from '../platform/testing/database.ts'
import { verifyLedger } from '../record/ledger/verify.ts'
import { ensureDemo } from './index.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
  await database.asOwner((owner) => owner.deleteFrom('council').execute())
})

const count = (table: 'family' | 'person' | 'visit' | 'conversation') =>
  database.within('ALDER', async (db) => {
    const row = await db
      .selectFrom(table)
      .select((where) => where.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return row.n
  })

describe('the fictional council', () => {
  it('is made in an empty database, clears what a stopped start left, and is left alone after that', async () => {
    const options = { families: 12, children: 26, today: '2026-11-21' }
    await database.within('ALDER', (db) =>
      db
        .insertInto('family')
        .values({ id: '00000000-0000-7000-8000-000000000001', name: 'Left over', team_id: null })
        .execute(),
    )
    expect(await ensureDemo(database, { council: 'ALDER' }, options)).toBe(true)
    expect(await count('family')).toBe(12)
    expect(await count('visit')).toBeGreaterThan(12)
    expect(await count('conversation')).toBeGreaterThan(4)
    expect(await ensureDemo(database, { council: 'ALDER' }, options)).toBe(false)
    expect(await count('family')).toBe(12)
  })

  it('has a ledger that holds', async () => {
    const result = await database.within('ALDER', (db) => verifyLedger(db, 'ALDER'))
    expect(result.broken).toEqual([])
    expect(result.links).toBeGreaterThan(300)
  })
})
