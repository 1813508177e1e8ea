import { createWriteStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Lists } from '../annex-a/row.ts'
import { type CheckRequest, type Report, reportCsv, reportJson } from '../check/index.ts'
import { packedLines } from './kept-findings.ts'
import { storable } from './storable.ts'
import { summaryOf } from './summary.ts'
import type { CheckedKind } from './tables.ts'

/** What the worker gets: the paths of what was handed in, and a folder for what comes out. */
export type CheckJob = { kind: CheckedKind; request: Omit<CheckRequest, 'progress'>; folder: string }

/** Each is loaded only when it is asked for. */
const CHECKERS: Record<CheckedKind, () => Promise<(request: CheckRequest) => Report & { lists?: Lists }>> = {
  ssda903: async () => (await import('../ssda903/check.ts')).checkSsda903,
  cin: async () => (await import('../cin/check.ts')).checkCin,
  'annex-a': async () => (await import('../annex-a/check.ts')).checkAnnexA,
}

/** Checks what was handed in and leaves the summary, the findings packed together and the two reports in the folder. */
export async function checkFiles(
  { kind, request, folder }: CheckJob,
  progress: (doing: string) => void,
): Promise<void> {
  const check = await CHECKERS[kind]()
  const report = check({ ...request, progress })
  progress('Writing down what was found')
  writeFileSync(join(folder, 'summary.json'), storable(summaryOf(report)))
  await write(join(folder, 'findings'), packedLines(report.findings))
  await write(join(folder, 'report.csv'), reportCsv(report), true)
  await write(join(folder, 'report.json'), reportJson(report), true)
  if (report.lists) await write(join(folder, 'lists'), [JSON.stringify(report.lists)], true)
}

async function write(path: string, pieces: Iterable<string>, packed = false): Promise<void> {
  const source = Readable.from(inLargePieces(pieces), { objectMode: false })
  if (packed) await pipeline(source, createGzip({ level: 4 }), createWriteStream(path))
  else await pipeline(source, createWriteStream(path))
}

function* inLargePieces(pieces: Iterable<string>): Generator<string> {
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < 262_144) continue
    yield waiting
    waiting = ''
  }
  if (waiting) yield waiting
}
