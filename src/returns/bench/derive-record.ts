import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../platform/database/open.ts'
import { type Asked, askedOf, KINDS, type Kind } from '../derive/asked.ts'
import { deriveReturn } from '../derive/derive-return.ts'
import { writeReturn } from '../derive/write-return.ts'
import { makeRecord } from './make-record.ts'

const AUTHORITY = 'BENCH'

export interface DeriveResult {
  return: `${Kind} derived`
  children: number
  rows: number
  seconds: number
  /** Seconds of processor time of this process; the database's own are not in it. */
  cpuSeconds: number
  /** The largest amount of memory the process has held, in megabytes. */
  peakMegabytes: number
}

/**
 * Fills a record of its own with invented children and derives both returns of 2025-26 from it into files, child by child.
 * Seconds cover reading the record, deriving and writing; filling the record is not counted.
 */
export async function* benchDerive(children: number): AsyncGenerator<DeriveResult> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'))
  const database = await openDatabase({ folder })
  try {
    await makeRecord(database, AUTHORITY, children)
    for (const kind of Object.keys(KINDS) as Kind[]) {
      const asked = askedOf(kind, 2026)
      const derived = deriveReturn({ database, authority: AUTHORITY, asked })
      yield await measure(asked, () => writeReturn(derived, { asked, folder: join(folder, kind) }))
    }
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure({ kind }: Asked, work: () => ReturnType<typeof writeReturn>): Promise<DeriveResult> {
  const began = performance.now()
  const cpu = process.cpuUsage()
  const { children, rows } = await work()
  const seconds = Math.round(performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return {
    return: `${kind} derived`,
    children,
    rows: Object.values(rows).reduce((sum, count) => sum + count, 0),
    seconds,
    cpuSeconds: Math.round((user + system) / 1000) / 1000,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}
