import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../src/platform/database/open.ts'
import { testDatabase } from '../src/platform/testing/database.ts'
import { makeWorld, type World } from '../src/record/testing/world.ts'

let database: Database
let world: World
beforeAll(async () => {
  database = await testDatabase({ hostile: true })
  world = await makeWorld(database)
})

/** Runs SQL as somebody who got a statement of theirs into the application, inside council OTHER. */
async function attack(statement: string): Promise<unknown[]> {
  return database.within('OTHER', async (db) => (await sql.raw(statement).execute(db)).rows)
}

/** The same from the pool's own login, outside any council. */
async function attackOutside(statement: string): Promise<unknown[]> {
  return (await sql.raw(statement).execute(database.outside)).rows
}

describe('somebody with SQL inside another council', () => {
  it('reads nothing from any table, with or without a condition', async () => {
    const tables = await database.asOwner(async (owner) =>
      sql<{
        name: string
      }>`select table_name as name from information_schema.columns where column_name = 'authority' and table_schema = 'public'`.execute(
        owner,
      ),
    )
    expect(tables.rows.length).toBeGreaterThan(30)
    for (const { name } of tables.rows) {
      expect(await attack(`select * from "${name}"`), name).toEqual([])
      expect(await attack(`select * from "${name}" where authority = 'TEST' or true`), name).toEqual([])
    }
  })

  it('changes and removes nothing there', async () => {
    const person = world.children[0]
    expect(
      await attack(`update person set given_names = 'Stolen' where id = '${person}' returning id`),
    ).toEqual([])
    expect(await attack(`delete from note where authority = 'TEST' returning id`)).toEqual([])
    await expect(
      attack(`insert into family (authority, id, name) values ('TEST', gen_random_uuid(), 'x')`),
    ).rejects.toThrow(/row-level security/)
    await attack(`insert into family (authority, id, name) values ('OTHER', '${world.unknownFamily}', 'x')`)
    await expect(attack(`update family set authority = 'TEST' where true`)).rejects.toThrow(
      /row-level security/,
    )
  })

  it('cannot switch the wall off', async () => {
    await expect(attack(`alter table person disable row level security`)).rejects.toThrow(/must be owner/)
    await expect(attack(`create policy mine on person using (true)`)).rejects.toThrow(/must be owner/)
    await expect(attack(`set local row_security = off; select * from person`)).rejects.toThrow(
      /row-level security/,
    )
    await expect(attack(`set role kith`)).rejects.toThrow(/permission denied/)
    await expect(attack(`set session authorization postgres`)).rejects.toThrow(/permission denied/)
    await expect(attack(`create table mine (x int)`)).rejects.toThrow(/permission denied/)
  })

  it('cannot rewrite the ledger or the log of who looked, not even its own council’s', async () => {
    const inside = (statement: string) => database.within('TEST', (db) => sql.raw(statement).execute(db))
    for (const table of ['ledger_entry', 'ledger_link', 'access_log', 'access_log_person']) {
      await expect(inside(`update ${table} set authority = authority`), table).rejects.toThrow(
        /permission denied/,
      )
      await expect(inside(`delete from ${table}`), table).rejects.toThrow(/permission denied/)
    }
  })
})

describe('somebody with the application’s login', () => {
  it('sees nothing before a council is entered', async () => {
    await expect(attackOutside('select * from person')).rejects.toThrow(/permission denied|no council set/)
    await expect(attackOutside(`set role kith_app; select * from person`)).rejects.toThrow(/no council set/)
    await expect(database.within(`x'; drop table person; --`, async () => 1)).rejects.toThrow(
      /bad council code/,
    )
  })

  it('is not the owner and cannot become it', async () => {
    await expect(attackOutside('alter table person no force row level security')).rejects.toThrow(
      /must be owner/,
    )
    await expect(attackOutside('set role kith')).rejects.toThrow(/permission denied/)
  })
})
