import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportJson } from '../check/index.ts'
import { checkSsda903 } from '../ssda903/check.ts'
import { makeSsda903 } from './make-ssda903.ts'

export type BenchResult = {
  children: number
  rows: number
  rulesRun: number
  rowsFound: number
  seconds: number
  /** The largest amount of memory the process has held, in megabytes. */
  peakMegabytes: number
}

/** Invents a return, checks it against every rule of 2025-26 that needs nothing else, and writes the report by child into nothing. */
export async function benchSsda903(children: number): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'))
  try {
    const { now, last } = await makeSsda903(folder, children)
    return measure(now, last)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measure(input: string, last: string): BenchResult {
  const began = performance.now()
  const report = checkSsda903({ input, last, ruleset: '2025-26' })
  let rowsFound = 0
  for (const finding of report.findings) rowsFound += finding.rows.length
  for (const piece of reportJson(report)) void piece.length
  const seconds = Math.round(performance.now() - began) / 1000
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  const { children, rows, rulesRun } = report.about
  return { children, rows, rulesRun, rowsFound, seconds, peakMegabytes }
}
