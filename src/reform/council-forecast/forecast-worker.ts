import { parentPort, workerData } from 'node:worker_threads'
import { type Making, makeForecast } from './make-forecast.ts'

/** What the thread tells: how far it is, then the forecast or the sentence why there is none. */
export type Told = { done: number } | { forecast: ReturnType<typeof makeForecast> } | { problem: string }

const tell = (told: Told) => parentPort?.postMessage(told)

try {
  tell({ forecast: makeForecast(workerData as Making, (done) => done % 5 === 0 && tell({ done })) })
} catch (error) {
  if (!(error instanceof RangeError)) throw error
  tell({ problem: error.message })
}
