import { Worker } from 'node:worker_threads'
import type { Told } from './forecast-worker.ts'
import type { Making } from './make-forecast.ts'
import type { Forecast } from './shown.ts'

/** Makes a forecast in a thread of its own, so that pages go on being answered. @throws RangeError with a sentence. */
export function makeInThread(making: Making, onProgress: (done: number) => void): Promise<Forecast> {
  const worker = new Worker(new URL('./forecast-worker.ts', import.meta.url), { workerData: making })
  return new Promise<Forecast>((resolve, reject) => {
    worker.on('message', (told: Told) => {
      if ('done' in told) onProgress(told.done)
      else if ('problem' in told) reject(new RangeError(told.problem))
      else resolve(told.forecast)
    })
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`The forecast’s thread stopped with code ${code}.`)))
  }).finally(() => worker.terminate())
}
