import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { newId } from '../id.ts'
import { testDatabase } from '../testing/database.ts'
import type { Db } from './open.ts'

const database = await testDatabase()
const named = (db: Db, name: string) =>
  db.selectFrom('account').select('name').where('name', '=', name).execute()

async function addAccount(council: string, name: string): Promise<void> {
  const row = { id: newId(), issuer: 'test', subject: name, name, email: null, worker_id: null, roles: [] }
  await database.within(council, (db) =>
    db
      .insertInto('account')
      .values({ ...row, active: true })
      .execute(),
  )
}

test('a statement that comes again is planned once, and answers as before', async () => {
  await addAccount('TEST', 'Ada')
  await database.within('TEST', async (db) => {
    for (let time = 0; time < 8; time++) {
      expect(await named(db, 'Ada')).toEqual([{ name: 'Ada' }])
      expect(await named(db, 'Kim')).toEqual([])
    }
    const { rows } = await sql<{ kept: number }>`
      select count(*) as kept from pg_prepared_statements
      where statement like 'select "name" from "account"%' and name like 'kith-%'`.execute(db)
    expect(rows).toEqual([{ kept: 1 }])
  })
})

test('a plan that one council made gives another council its own rows alone', async () => {
  await addAccount('OTHER', 'Noor')
  const all = (council: string) =>
    database.within(council, async (db) => {
      const { rows } = await sql<{ name: string }>`
        select name from account where authority = ${council} or authority <> ${council}`.execute(db)
      return rows.map(({ name }) => name)
    })
  for (let time = 0; time < 8; time++) {
    expect(await all('TEST')).toEqual(['Ada'])
    expect(await all('OTHER')).toEqual(['Noor'])
  }
})
