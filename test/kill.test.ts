import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureDemo } from '../src/demo/index.ts'
import { type Database, openDatabase } from '../src/platform/database/open.ts'
import { openSession } from '../src/platform/sign-in/session.ts'
import { verifyLedger } from '../src/record/ledger/verify.ts'
import { freePort } from './demonstration.ts'

/**
 * The application as it is started by hand, on a data folder of its own with its own PostgreSQL; many writes at once; the
 * plug pulled out of one or the other. What was answered must be there, once.
 */
const folder = mkdtempSync(join(tmpdir(), 'kith-kill-'))
const KITH = fileURLToPath(new URL('../bin/kith.mjs', import.meta.url))
const COUNCIL = 'ALDER'
const AT_ONCE = 12
const ENOUGH = 60

let port: number
let cookie: string
let family: string

beforeAll(async () => {
  port = await freePort()
  await inDatabase(async (database) => {
    await ensureDemo(database, { council: COUNCIL }, { families: 2, children: 4 })
    await database.within(COUNCIL, async (db) => {
      const lead = await db
        .selectFrom('allocation')
        .innerJoin('involvement', 'involvement.id', 'allocation.involvement_id')
        .innerJoin('account', 'account.worker_id', 'allocation.worker_id')
        .select(['account.id', 'family_id'])
        .where('part', '=', 'key-worker')
        .executeTakeFirstOrThrow()
      await db.updateTable('account').set({ active: true }).where('id', '=', lead.id).execute()
      family = lead.family_id
      cookie = `kith=${await openSession(db, COUNCIL, lead.id, new Date())}`
    })
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Opens the data folder's database by itself, while the application does not run. */
async function inDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ folder })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

async function serve(): Promise<ChildProcess> {
  const env = { ...process.env, KITH_DATA: folder, PORT: String(port), DATABASE_URL: undefined }
  const child = spawn(process.execPath, [KITH, 'serve'], { env, detached: true, stdio: 'ignore' })
  for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt++) {
    if (await isReady()) return child
    await sleep(100)
  }
  throw new Error('The application did not start.')
}

const isReady = () =>
  fetch(`http://127.0.0.1:${port}/health`).then(
    ({ ok }) => ok,
    () => false,
  )

/** Ends the application and its launcher at once, as a power cut would: the child leads a group of its own. */
function kill(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done())
    process.kill(-child.pid!, 'SIGKILL')
  })
}

function killDatabase(): void {
  const [pid] = readFileSync(join(folder, 'postgres/database/postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGKILL')
}

interface Write {
  key: string
  words: string
  answered: boolean
}

/** Sends one visit; true where it was acknowledged. */
async function send({ key, words }: Write): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/record-visit`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ family, on: '2026-11-02', place: 'telephone', happened: words }),
  })
  await answer.arrayBuffer()
  return answer.status < 300
}

/** Writes with many hands until the plug is pulled (once enough was acknowledged) and nothing answers any more. */
async function writeUntil(pull: () => void | Promise<void>): Promise<Write[]> {
  const writes: Write[] = []
  let pulled: Promise<void> | undefined
  const hand = async () => {
    for (let turn = 0; turn < 400; turn++) {
      const write = { key: randomUUID(), words: `Visit ${randomUUID()}`, answered: false }
      writes.push(write)
      write.answered = await send(write).catch(() => false)
      if (!write.answered) return
      if (writes.filter(({ answered }) => answered).length >= ENOUGH) pulled ??= Promise.resolve(pull())
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, hand))
  await pulled
  return writes
}

/** How often each visit stands in the record, and whether the ledger holds. */
async function found(): Promise<{
  times: Map<string, number>
  broken: unknown[]
  entries: Map<string, number>
}> {
  return inDatabase((database) =>
    database.within(COUNCIL, async (db) => {
      const rows = await db.selectFrom('visit').select('happened').where('family_id', '=', family).execute()
      const entries = await db.selectFrom('ledger_entry').select('body').execute()
      const { broken } = await verifyLedger(db, COUNCIL)
      return {
        times: count(rows.map(({ happened }) => happened)),
        entries: count(entries.flatMap(({ body }) => /Visit [0-9a-f-]{36}/.exec(body)?.[0] ?? [])),
        broken,
      }
    }),
  )
}

const count = (words: string[]) =>
  new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]))

async function expectAllThere(writes: readonly Write[]): Promise<void> {
  const answered = writes.filter(({ answered }) => answered)
  expect(answered.length).toBeGreaterThanOrEqual(ENOUGH)
  const child = await serve()
  for (const write of writes) write.answered = await send(write)
  expect(writes.filter(({ answered }) => !answered)).toEqual([])
  await stop(child)
  const { times, entries, broken } = await found()
  for (const { words } of writes) {
    expect(times.get(words), words).toBe(1)
    expect(entries.get(words), words).toBe(1)
  }
  expect(broken).toEqual([])
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done())
    child.kill('SIGTERM')
  })
}

describe('no acknowledged entry is lost, and none is written twice when it is sent again', () => {
  it('where the application is killed in the middle of many writes', { timeout: 60_000 }, async () => {
    const child = await serve()
    const writes = await writeUntil(() => kill(child))
    const kept = (await found()).times
    for (const { words, answered } of writes) if (answered) expect(kept.get(words), words).toBe(1)
    await expectAllThere(writes)
  })

  it('where its database is killed in the middle of many writes', { timeout: 60_000 }, async () => {
    const child = await serve()
    const writes = await writeUntil(killDatabase)
    expect(await isReady()).toBe(false)
    await kill(child)
    const kept = (await found()).times
    for (const { words, answered } of writes) if (answered) expect(kept.get(words), words).toBe(1)
    await expectAllThere(writes)
  })
})
