import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { checkCin } from './check.ts'
import { madeUpChildren, madeUpHeader } from './generate.ts'
import { writeCin } from './write.ts'

/** One measurement: how long a check took, and the most memory that the process has used so far, in MB. */
export type CinBench = {
  children: number
  megabytes: number
  seconds: number
  peakMegabytes: number
  findings: number
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
      yield measure(file, children)
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

function measure(file: string, children: number): CinBench {
  const start = performance.now()
  const report = checkCin({ input: file })
  let findings = 0
  for (const _ of report.findings) findings++
  const seconds = (performance.now() - start) / 1000
  const peakMegabytes = process.resourceUsage().maxRSS / 1024
  return { children, megabytes: statSync(file).size / 1e6, seconds, peakMegabytes, findings }
}
