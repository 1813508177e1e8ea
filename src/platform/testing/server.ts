import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../database/embedded.ts'
import { migrate } from '../database/migrate.ts'
import { connect } from '../database/open.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** How the tests reach the run's database server. */
    server: { host: string }
    /** The folder in which each worker leaves the SQL that it ran. */
    statements: string
  }
}

const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

/** One database server for the whole run, with a template that each test file's database is a copy of. */
export default async function setup(project: TestProject) {
  const folder = process.env.KITH_TEST_FOLDER ?? mkdtempSync(join(tmpdir(), 'kith-test-'))
  const embedded = await startEmbedded({ folder: join(folder, 'postgres'), settings: FAST })
  const { host } = embedded.owner()
  await remake({ host: host!, user: 'kith' })
  project.provide('server', { host: host! })
  project.provide('statements', process.env.KITH_TEST_STATEMENTS ?? '')
  return async () => {
    await embedded.stop()
    if (!process.env.KITH_TEST_FOLDER) rmSync(folder, { recursive: true, force: true })
  }
}

async function remake(server: { host: string; user: string }): Promise<void> {
  const admin = new pg.Client({ ...server, database: 'postgres' })
  await admin.connect()
  await admin.query('drop database if exists kith_template')
  await admin.query('create database kith_template')
  const owner = { ...server, database: 'kith_template' }
  await connect({ owner, login: owner }).asOwner(migrate)
  await admin.end()
}
