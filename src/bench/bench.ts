import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { type Figure, holds, inWords } from './figure.ts'
import { measureImport } from './import.ts'
import { measureServing, type Served } from './serving.ts'
import { measureStart } from './start.ts'

const SERVED: readonly Served[] = ['home', 'family', 'search', 'million', 'writes']
export const NAMES: readonly string[] = [...SERVED, 'import', 'start']

export interface BenchOptions {
  /** Which figures; all of NAMES where it is left out. */
  only?: readonly string[]
  /** A tenth of everything. */
  small?: boolean
  /** Where the figures are written as JSON. */
  json?: string
}

/** Measures this machine and prints each figure with its bar. The folder that it works in is removed at the end. */
export async function bench(
  { only = NAMES, small = false, json }: BenchOptions,
  print: (line: string) => void,
  say: (line: string) => void,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-bench-'))
  try {
    print(machine())
    const figures: Figure[] = []
    for await (const some of measure(folder, new Set(only), small ? 0.1 : 1, say)) {
      figures.push(...some)
      for (const figure of some) print(inWords(figure))
    }
    if (json) await writeFile(json, report(figures, small))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function* measure(folder: string, asked: Set<string>, share: number, say: (line: string) => void) {
  const serve = new Set(SERVED.filter((one) => asked.has(one)))
  const sizes = { families: 41_000 * share, people: 1_000_000 * share, seconds: share < 1 ? 15 : 60 }
  if (asked.has('start')) yield await measureStart(folder)
  if (asked.has('import')) yield await measureImport(folder, 50_000 * share, share)
  if (serve.size) yield* measureServing(join(folder, 'serve'), sizes, serve, say)
}

const machine = () =>
  `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`

function report(figures: readonly Figure[], small: boolean): string {
  const all = figures.map((figure) => ({ ...figure, holds: holds(figure) ?? null }))
  return `${JSON.stringify({ machine: machine(), at: new Date().toISOString(), small, figures: all }, null, 2)}\n`
}
