import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import fc from 'fast-check'
import pg from 'pg'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../platform/database/open.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { insertPerson } from '../people/insert-person.ts'
import { makeWorld, type World } from '../testing/world.ts'
import { entryDigest, linkHash } from './chain.ts'
import { ledgerCommand } from './command.ts'
import { verifyLedger } from './verify.ts'
import { writeEntry } from './write.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

afterEach(() => {
  process.exitCode = 0
})

/** A person with five entries of their own. */
async function somebody(): Promise<{ person: string; entries: string[] }> {
  return world.as(world.actors['key-worker'], async (context) => {
    const person = await insertPerson(context, { givenNames: 'Tess', familyName: 'Tamper' })
    const entries: string[] = []
    for (const body of ['one', 'two', 'three', 'four'])
      entries.push(await writeEntry(context, { kind: 'note-written', title: 'Note', body, people: [person] }))
    return { person, entries }
  })
}

const verify = () => world.database.within('TEST', (db) => verifyLedger(db, 'TEST'))

/** What is found of this person, when SQL is run as somebody with every right to the database, and then undone. */
async function afterTampering(person: string, ...statements: string[]): Promise<string[]> {
  const tampered = await asSuperuser(world.database, statements)
  try {
    return (await verify()).broken
      .filter((one) => one.person === person)
      .map((one) => `${one.position}: ${one.what}`)
  } finally {
    await tampered.undo()
  }
}

const TABLES = ['ledger_entry', 'ledger_link', 'ledger_head']

async function asSuperuser(database: Database, statements: string[]) {
  const client = new pg.Client({ ...database.owner, user: 'postgres' } as pg.ClientConfig)
  await client.connect()
  await client.query("set session_replication_role = 'replica'")
  for (const table of TABLES) await client.query(`create temp table kept_${table} as table ${table}`)
  for (const statement of statements) await client.query(statement)
  const undo = async () => {
    for (const table of TABLES) {
      await client.query(`delete from ${table}`)
      await client.query(`insert into ${table} table kept_${table}`)
    }
    await client.end()
  }
  return { client, undo }
}

describe('tampering with the ledger', () => {
  it('is found where a word of an entry was changed', async () => {
    const { person, entries } = await somebody()
    const found = await afterTampering(
      person,
      `update ledger_entry set body = 'tow' where id = '${entries[1]}'`,
    )
    expect(found).toEqual(['3: the entry is not what was written'])
  })

  it('is found where a fact, an author or a day was changed', async () => {
    const { person, entries } = await somebody()
    for (const change of [
      `facts = '{"a": 1}'`,
      `author = 'Somebody else'`,
      `happened_on = '2020-01-01'`,
      `about = '{}'`,
    ]) {
      const found = await afterTampering(
        person,
        `update ledger_entry set ${change} where id = '${entries[0]}'`,
      )
      expect(found).toEqual(['2: the entry is not what was written'])
    }
  })

  it('is found where an entry was deleted', async () => {
    const { person, entries } = await somebody()
    const remove = `delete from ledger_entry where id = '${entries[1]}'`
    expect(await afterTampering(person, remove)).toEqual(['4: an entry is missing before this one'])
    const withLink = [`delete from ledger_link where entry_id = '${entries[1]}'`, remove]
    expect(await afterTampering(person, ...withLink)).toEqual(['4: an entry is missing before this one'])
  })

  it('is found where the last entry was deleted with its link', async () => {
    const { person, entries } = await somebody()
    const link = `delete from ledger_link where entry_id = '${entries[3]}'`
    const entry = `delete from ledger_entry where id = '${entries[3]}'`
    expect(await afterTampering(person, link, entry)).toEqual(['5: the last entries are missing'])
    const head = `delete from ledger_head where person_id = '${person}'`
    expect(await afterTampering(person, link, entry, head)).toEqual(['4: the head of the chain is missing'])
  })

  it('is found where the last link was taken away and the head put back to fit', async () => {
    const { person, entries } = await somebody()
    const found = await afterTampering(
      person,
      `delete from ledger_link where entry_id = '${entries[3]}'`,
      `update ledger_head h set position = 4, hash = l.hash from ledger_link l
        where h.person_id = '${person}' and l.person_id = h.person_id and l.position = 4`,
    )
    expect(found).toEqual(['null: an entry about this person is not in their chain'])
  })

  it('is found where two entries were swapped', async () => {
    const { person, entries } = await somebody()
    const [, two, three] = entries
    const found = await afterTampering(
      person,
      `update ledger_link set entry_id = case entry_id when '${two}'::uuid then '${three}'::uuid else '${two}'::uuid end
        where person_id = '${person}' and entry_id in ('${two}', '${three}')`,
    )
    expect(found).toEqual(['3: the entry is not what was written', '4: the entry is not what was written'])
  })

  it('leaves nothing to find when it is undone', async () => {
    expect((await verify()).broken).toEqual([])
  })
})

describe('kith ledger', () => {
  async function kith(...words: string[]): Promise<string> {
    const lines: string[] = []
    const program = new Command().exitOverride()
    const database = { ...world.database, close: async () => {} }
    ledgerCommand(program, { open: async () => database, print: (line) => lines.push(line) })
    await program.parseAsync(['ledger', ...words], { from: 'user' })
    return lines.join('\n')
  }

  it('says that every council’s ledger holds', async () => {
    expect(await kith('verify')).toMatch(
      /^OTHER: the ledger holds \(0 people, 0 links\)\nTEST: the ledger holds/,
    )
    expect(process.exitCode ?? 0).toBe(0)
  })

  it('names the chain that does not hold and exits with 1', async () => {
    const { person, entries } = await somebody()
    const { undo } = await asSuperuser(world.database, [
      `update ledger_entry set title = 'X' where id = '${entries[3]}'`,
    ])
    const said = await kith('verify').finally(() => undo())
    expect(said).toContain(`person ${person}, entry 5: the entry is not what was written`)
    expect(process.exitCode).toBe(1)
  })

  it('prints its report as JSON', async () => {
    const report = JSON.parse(await kith('verify', '--json'))
    expect(report).toMatchObject({
      holds: true,
      councils: [{ council: 'OTHER' }, { council: 'TEST', broken: [] }],
    })
  })

  it('finds a history written anew with all its hashes, by a witness kept outside', async () => {
    const { person, entries } = await somebody()
    const file = join(mkdtempSync(join(tmpdir(), 'kith-witness-')), 'witness.json')
    await kith('witness', file)
    expect(await kith('verify', '--against', file)).toContain('TEST: the ledger holds')
    const { client, undo } = await asSuperuser(world.database, [
      `update ledger_entry set body = 'forged' where id = '${entries[3]}'`,
    ])
    await forgeLast(client, person)
    const blind = await kith('verify')
    const seeing = await kith('verify', '--against', file).finally(() => undo())
    expect(blind).toContain('TEST: the ledger holds')
    expect(seeing).toContain(`person ${person}, entry 5: the chain is not the one seen on`)
  })
})

/** Gives the last link and the head of a person the hash that fits the entry as it now is. */
async function forgeLast(client: pg.Client, person: string): Promise<void> {
  const { rows } = await client.query(
    `select e.*, l.position from ledger_link l join ledger_entry e on e.id = l.entry_id
      where l.person_id = $1 order by l.position desc limit 1`,
    [person],
  )
  const before = await client.query('select hash from ledger_link where person_id = $1 and position = $2', [
    person,
    rows[0].position - 1,
  ])
  const hash = linkHash(before.rows[0].hash, person, rows[0].position, entryDigest(rows[0]))
  await client.query('update ledger_link set hash = $1 where person_id = $2 and position = $3', [
    hash,
    person,
    rows[0].position,
  ])
  await client.query('update ledger_head set hash = $1 where person_id = $2', [hash, person])
}

describe('what is written', () => {
  it('holds however its facts look: the database gives back what was hashed', async () => {
    const { person } = await somebody()
    const sample = fc
      .sample(fc.dictionary(fc.string(), fc.jsonValue()), 60)
      .filter((facts) => !JSON.stringify(facts).includes('\\u0000'))
    await world.as(world.actors['key-worker'], async (context) => {
      for (const facts of [...sample, { at: new Date(), half: '\ud800', none: undefined, list: [undefined] }])
        await writeEntry(context, { kind: 'test', title: 'Half \ud800', people: [person], facts })
    })
    expect((await verify()).broken).toEqual([])
  })
})
