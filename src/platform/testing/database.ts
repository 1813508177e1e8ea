import { randomBytes } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { connect, type Database } from '../database/open.ts'

/**
 * A database of this test file's own, migrated and empty but for two councils, TEST and OTHER. Removed when the file
 * ends. `hostile`: what is sent is an attack, and not read by the check of the application's statements.
 */
export async function testDatabase({ hostile = false } = {}): Promise<Database> {
  const server = { ...inject('server'), user: 'kith' }
  const name = `kith_${randomBytes(6).toString('hex')}`
  await administer(server, `create database ${name} template kith_template`)
  const roles = {
    owner: { ...server, database: name },
    login: { ...server, user: 'kith_login', database: name },
  }
  const database = connect(roles, { onQuery: keep(hostile ? '' : inject('statements')), poolSize: 8 })
  const councils = [
    { code: 'TEST', name: 'Test council' },
    { code: 'OTHER', name: 'Other council' },
  ]
  await database.asOwner((owner) => owner.insertInto('council').values(councils).execute())
  afterAll(async () => {
    await database.close()
    await administer(server, `drop database ${name} with (force)`)
  })
  return database
}

async function administer(server: { host: string; user: string }, statement: string): Promise<void> {
  const client = new pg.Client({ ...server, database: 'postgres' })
  await client.connect()
  await client.query(statement)
  await client.end()
}

const seen = new Set<string>()

/** Keeps each statement once, for the test that reads all the SQL that the suite has run. */
function keep(folder: string) {
  return ({ sql }: { sql: string }) => {
    if (!folder || seen.has(sql)) return
    seen.add(sql)
    appendFileSync(`${folder}/${process.pid}.sql`, `${JSON.stringify(sql)}\n`)
  }
}
