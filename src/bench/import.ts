import { join } from 'node:path'
import { openDatabase } from '../platform/database/open.ts'
import { makeSsda903 } from '../returns/bench/make-ssda903.ts'
import type { Figure } from './figure.ts'
import { ends, kith, peakMemory } from './load/kith.ts'

/** Brings an invented SSDA903 return into an empty council by the command line. The database's own start is not counted. */
export async function measureImport(folder: string, children: number, share: number): Promise<Figure[]> {
  const { now } = await makeSsda903(join(folder, 'return'), children)
  const data = join(folder, 'import')
  const database = await openDatabase({ folder: data })
  const { seconds, memory } = await bringIn(data, now).finally(database.close)
  const what = `${children.toLocaleString('en-GB')} children's SSDA903 brought in`
  return [
    { name: 'import', what, value: seconds, unit: 's', bar: 60 * share },
    ...(memory
      ? [{ name: 'import', what: 'memory that took', value: memory, unit: 'MB', bar: 1024 } as const]
      : []),
  ]
}

async function bringIn(data: string, files: string): Promise<{ seconds: number; memory: number }> {
  const began = performance.now()
  const child = kith(data, 0, 'import', 'ssda903', files)
  let [said, memory] = ['', 0]
  child.stderr!.on('data', (text) => {
    said += text
  })
  const watch = setInterval(() => {
    memory = Math.max(memory, peakMemory(child))
  }, 100)
  const code = await ends(child)
  clearInterval(watch)
  if (code !== 0 && code !== 1) throw new Error(`The import ended with ${code}. ${said}`)
  return { seconds: (performance.now() - began) / 1000, memory }
}
