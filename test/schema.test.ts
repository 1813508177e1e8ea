import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { migrationFiles } from '../src/platform/database/migrate.ts'
import type { Database } from '../src/platform/database/open.ts'
import { testDatabase } from '../src/platform/testing/database.ts'

/** Tables that belong to no council. */
const SHARED = ['council', 'kysely_migration', 'kysely_migration_lock']

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})

async function ask<Row>(query: string): Promise<Row[]> {
  return database.asOwner(async (owner) => (await sql.raw<Row>(query).execute(owner)).rows)
}

const councilTables = () =>
  ask<{ oid: number; name: string; secured: boolean; forced: boolean; policies: number }>(`
    select c.oid, c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and c.relname not in (${SHARED.map((name) => `'${name}'`)})`)

describe('every table of a council', () => {
  it('stands under row-level security that holds for its owner too', async () => {
    const tables = await councilTables()
    expect(tables.length).toBeGreaterThan(30)
    expect(tables.filter((table) => !table.secured || !table.forced || table.policies === 0)).toEqual([])
  })

  it('has the one policy expression', async () => {
    const policies = await ask<{ expression: string }>(`
      select distinct pg_get_expr(coalesce(polqual, polwithcheck), polrelid) as expression from pg_policy`)
    expect(policies).toEqual([{ expression: '(authority = kith.tenant())' }])
  })

  it('has authority first in its primary key and in every unique, exclusion and foreign key', async () => {
    const constraints = await ask<{
      name: string
      table: string
      kind: string
      first: string
      columns: string[]
    }>(`
      select con.conname as name, c.relname::text as table, con.contype as kind,
        (select attname from pg_attribute where attrelid = con.conrelid and attnum = con.conkey[1]) as first,
        (select array_agg(attname::text) from pg_attribute where attrelid = con.conrelid and attnum = any(con.conkey)) as columns
      from pg_constraint con join pg_class c on c.oid = con.conrelid
      where c.relnamespace = 'public'::regnamespace and con.contype in ('p', 'u', 'x', 'f')
        and c.relname not in (${SHARED.map((name) => `'${name}'`)})`)
    expect(
      constraints.filter((one) =>
        one.kind === 'p' ? one.first !== 'authority' : !one.columns.includes('authority'),
      ),
    ).toEqual([])
    expect(constraints.filter((one) => one.name.length >= 50)).toEqual([])
    const withKey = new Set(constraints.filter((one) => one.kind === 'p').map((one) => one.table))
    expect((await councilTables()).filter((table) => !withKey.has(table.name))).toEqual([])
  })

  it('has no trigger of ours, and no function runs with its owner’s rights', async () => {
    expect(await ask(`select tgname from pg_trigger where not tgisinternal`)).toEqual([])
    expect(
      await ask(
        `select proname from pg_proc where prosecdef and pronamespace in ('kith'::regnamespace, 'public'::regnamespace)`,
      ),
    ).toEqual([])
  })

  it('gives the application no role that owns or bypasses', async () => {
    const roles = await ask<{ rolname: string }>(`
      select rolname from pg_roles where rolname in ('kith_app', 'kith_login') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`)
    expect(roles).toEqual([])
    expect(
      await ask(
        `select relname from pg_class where relowner in ('kith_app'::regrole, 'kith_login'::regrole)`,
      ),
    ).toEqual([])
  })
})

describe('the migrations', () => {
  it('use nothing that a distributed database refuses', () => {
    for (const { name, path } of migrationFiles()) {
      const text = readFileSync(path, 'utf8').replace(/--.*$/gm, '')
      expect(text, name).not.toMatch(
        /create (or replace )?trigger|security definer|\bmerge into\b|\bcopy\b .* from/i,
      )
    }
  })

  it('bear numbers that no other bears', () => {
    const numbers = migrationFiles().map(({ name }) => name.slice(0, 4))
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})
