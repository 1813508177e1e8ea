import { mkdtempSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { explainStart } from './explain-start.ts'
import { start, welcome } from './main.ts'
import type { Database } from './platform/database/open.ts'
import { testDatabase } from './platform/testing/database.ts'

let database: Database
let environment: Record<string, string>
beforeAll(async () => {
  database = await testDatabase()
  const { host, user, database: name } = database.owner
  const address = `postgresql://${user}@localhost/${name}?host=${encodeURIComponent(String(host))}`
  environment = {
    DATABASE_URL: address,
    KITH_DATA: mkdtempSync(join(tmpdir(), 'kith-start-')),
    KITH_COUNCIL: 'TEST',
  }
})

const failure = (changes: Record<string, string>) =>
  start({ ...environment, ...changes }, false).then(
    async (running) => running.stop().then(() => 'it started'),
    explainStart,
  )

async function listening(): Promise<{ server: Server; port: string }> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return { server, port: String(typeof address === 'object' ? address?.port : 0) }
}

test('it starts, says where it is and stops', async () => {
  const { server, port } = await listening()
  await new Promise((done) => server.close(done))
  const running = await start({ ...environment, PORT: port }, false)
  expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200)
  expect(await welcome(running)).toContain(`http://localhost:${port}`)
  await running.stop()
  await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow()
})

test('a port that is taken is said in a sentence', async () => {
  const { server, port } = await listening()
  expect(await failure({ PORT: port })).toBe(
    `Port ${port} is taken. Stop the program that uses it, or set PORT to another number.`,
  )
  server.close()
})

test('a port that is none is said in a sentence', async () => {
  expect(await failure({ PORT: 'high' })).toBe('PORT is "high". Set it to a number from 1 to 65535.')
})

test('a database that cannot be reached is said in a sentence', async () => {
  expect(await failure({ DATABASE_URL: 'postgres://kith:secret@127.0.0.1:1/kith' })).toBe(
    'The database cannot be reached (ECONNREFUSED). Check DATABASE_URL and that the server is running.',
  )
})

test('personas without a password are kept on this machine', async () => {
  expect(await failure({ HOST: '0.0.0.0' })).toContain('KITH_DEMO=open')
})

test('a data folder that cannot be made is said in a sentence', async () => {
  expect(await failure({ KITH_DATA: '/dev/null/data' })).toContain('Set KITH_DATA')
})

test('a full disk is said in a sentence', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  expect(explainStart(full)).toBe('The disk is full. Free some space and start Kith again.')
})

test('a database that is newer than the program is left alone', async () => {
  await database.asOwner((owner) =>
    sql`insert into kysely_migration (name, timestamp) values ('9999-of-tomorrow', '2030-01-01')`.execute(
      owner,
    ),
  )
  expect(await failure({})).toBe(
    'The database is newer than this program (it has "9999-of-tomorrow"). Update Kith, then start it again.',
  )
})
