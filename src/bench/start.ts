import { join } from 'node:path'
import type { Figure } from './figure.ts'
import { startServer } from './load/kith.ts'

/** From the command to the first answer: on an empty folder, where the fictional council is made, and again. */
export async function measureStart(folder: string): Promise<Figure[]> {
  const data = join(folder, 'start')
  const first = await timeStart(data)
  const second = await timeStart(data)
  return [
    { name: 'start', what: 'first start, which makes the fictional council', value: first, unit: 's' },
    { name: 'start', what: 'second start', value: second, unit: 's', bar: 3 },
  ]
}

async function timeStart(data: string): Promise<number> {
  const began = performance.now()
  const server = await startServer(data)
  const seconds = (performance.now() - began) / 1000
  await server.stop()
  return seconds
}
