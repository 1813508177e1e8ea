import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll } from 'vitest'
import { type Config, readConfig } from '../../../platform/config.ts'
import type { Database } from '../../../platform/database/open.ts'
import { newId } from '../../../platform/id.ts'
import { registry } from '../../../platform/operations/registry.ts'
import { openSession } from '../../../platform/sign-in/session.ts'
import { testDatabase } from '../../../platform/testing/database.ts'
import { createApp, type Log, type Services } from '../index.ts'
import { room } from './room.tsx'

export interface TestApp {
  app: FastifyInstance
  database: Database
  folder: string
  account: string
  /** The headers of somebody who is signed in. */
  signedIn: { cookie: string }
  /** Cuts the application off from its database, until it is called again. */
  cut(): void
  /** Moves the clock on. */
  wait(minutes: number): void
}

/** The application over a room of its own, with one key worker who is signed in. */
export async function testApp(changes: Partial<Config> = {}, log?: Log): Promise<TestApp> {
  const database = await testDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'kith-web-'))
  const time = { now: new Date('2026-03-27T14:30:00Z') }
  const config = { ...readConfig({ KITH_DATA: folder, KITH_COUNCIL: 'TEST', PORT: '3000' }), ...changes }
  const lines = { cut: false }
  const services: Services = {
    database: {
      ...database,
      within: (council, work) => (lines.cut ? away() : database.within(council, work)),
    },
    config,
    registry: registry([room]),
    pages: room.pages ?? [],
    downloads: room.downloads ?? [],
    mayEver: (_actor, capability) => capability !== 'never',
    roleInWords: (role) => `Role: ${role}.`,
    clock: () => time.now,
  }
  const app = await createApp(services, log)
  afterAll(() => app.close())
  const { account, cookie } = await persona(database, time.now)
  const wait = (minutes: number) => {
    time.now = new Date(time.now.getTime() + minutes * 60_000)
  }
  const cut = () => {
    lines.cut = !lines.cut
  }
  return { app, database, folder, account, signedIn: { cookie: `kith=${cookie}` }, wait, cut }
}

const away = () => Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }))

async function persona(database: Database, now: Date): Promise<{ account: string; cookie: string }> {
  const id = newId()
  return database.within('TEST', async (db) => {
    const row = {
      id,
      issuer: 'development',
      subject: 'kim',
      name: 'Kim Moss',
      roles: ['key-worker'],
      active: true,
    }
    await db.insertInto('account').values(row).execute()
    return { account: id, cookie: await openSession(db, 'TEST', id, now) }
  })
}

/** A form's headers and body for `inject`. */
export function formOf(values: Record<string, string>) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
  return { headers, payload: new URLSearchParams(values).toString() }
}
