import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CheckRequest, reportJson } from '../check/index.ts'
import { checkSsda903 } from '../ssda903/check.ts'
import { makeLists, makeSsda903 } from './make-ssda903.ts'

export type BenchResult = {
  children: number
  rows: number
  rulesRun: number
  reportMegabytes: number
  seconds: number
  /** Seconds of processor time; more than `seconds` where both cores worked, less where others took them. */
  cpuSeconds: number
  /** The largest amount of memory the process has held, in megabytes. */
  peakMegabytes: number
}

/** Invents a return, checks it against every rule of 2025-26, and writes the report by child into nothing. */
export async function benchSsda903(children: number): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'))
  try {
    const { now, last } = await makeSsda903(folder, children)
    return measure({ input: now, last, ...makeLists(folder), la: 'E10000016' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measure(request: CheckRequest): BenchResult {
  const began = performance.now()
  const cpu = process.cpuUsage()
  const report = checkSsda903({ ...request, ruleset: '2025-26' })
  let characters = 0
  for (const piece of reportJson(report)) characters += piece.length
  const seconds = Math.round(performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const cpuSeconds = Math.round((user + system) / 1000) / 1000
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  const { children, rows, rulesRun } = report.about
  return {
    children,
    rows,
    rulesRun,
    reportMegabytes: Math.round(characters / 1e5) / 10,
    seconds,
    cpuSeconds,
    peakMegabytes,
  }
}
