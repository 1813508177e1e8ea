import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { reportJson } from '../check/index.ts'
import { checkCin } from './check.ts'
import { madeUpChildren, madeUpHeader } from './generate.ts'
import { writeCin } from './write.ts'

/** One measurement: seconds cover reading, every rule and the report by child; the memory is the most the process has held. */
export type CinBench = {
  children: number
  megabytes: number
  rows: number
  rulesRun: number
  rowsFound: number
  seconds: number
  peakMegabytes: number
}

/** Checks made-up censuses of growing size and measures each; files are written to the system's temporary folder and removed. */
export async function* benchCin(
  sizes: readonly number[] = [5_000, 50_000, 250_000],
): AsyncGenerator<CinBench> {
  const folder = mkdtempSync(join(tmpdir(), 'cin-bench-'))
  try {
    for (const children of sizes) {
      const file = join(folder, `${children}.xml`)
      await writeCensusFile(file, children)
      yield measure(file)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Writes a made-up census of so many children; the same seed gives the same file. */
export async function writeCensusFile(file: string, children: number, seed = 1): Promise<void> {
  await pipeline(
    Readable.from(writeCin(madeUpHeader(), madeUpChildren({ children, seed }))),
    createWriteStream(file),
  )
}

function measure(file: string): CinBench {
  const began = performance.now()
  const report = checkCin({ input: file })
  let rowsFound = 0
  for (const finding of report.findings) rowsFound += finding.rows.length
  for (const piece of reportJson(report)) void piece.length
  const seconds = Math.round(performance.now() - began) / 1000
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  const { children, rows, rulesRun } = report.about
  return {
    children,
    megabytes: Math.round(statSync(file).size / 1e6),
    rows,
    rulesRun,
    rowsFound,
    seconds,
    peakMegabytes,
  }
}
