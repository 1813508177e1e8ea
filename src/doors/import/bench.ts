import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../platform/database/open.ts'
import { makeSsda903 } from '../../returns/bench/make-ssda903.ts'
import { runImport } from './run-import.ts'

export interface ImportBench {
  children: number
  facts: number
  seconds: number
  /** Processor time of this program; the database's own is not in it. */
  cpuSeconds: number
  /** The most memory that this program has held, in megabytes. */
  peakMegabytes: number
  reconciles: boolean
}

/** Invents the SSDA903 return of a very large council and brings it into the council `authority`, which must exist. */
export async function benchImport(
  database: Database,
  authority: string,
  children = 50_000,
): Promise<ImportBench> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-import-'))
  try {
    const { now } = await makeSsda903(folder, children)
    const actor = { authority, name: 'Benchmark', roles: ['records-officer'] }
    const [began, cpu] = [performance.now(), process.cpuUsage()]
    const report = await runImport({ database, actor, kind: 'ssda903', path: now })
    const { user, system } = process.cpuUsage(cpu)
    return {
      children: report.children,
      facts: report.newFacts,
      seconds: Math.round(performance.now() - began) / 1000,
      cpuSeconds: Math.round((user + system) / 1000) / 1000,
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
      reconciles: report.reconciles,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
