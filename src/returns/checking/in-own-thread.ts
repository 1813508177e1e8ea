import { Worker } from 'node:worker_threads'
import type { CheckJob } from './check-files.ts'

/** More than the largest return of England needs (250,000 children: about 2 GB). */
const MOST_MEMORY_MB = 3072
const MOST_MINUTES = 15

/** Why a check did not come to its end, in a sentence for whoever asked for it. */
export class CheckStopped extends Error {}

/**
 * Checks in a thread with bounds of its own. @throws CheckStopped where it needs more memory or time than there is, or
 * goes wrong in a way that nobody foresaw.
 */
export async function inOwnThread(job: CheckJob, progress: (doing: string) => void): Promise<void> {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const clock = setTimeout(() => reject(new CheckStopped(TOO_LONG)), MOST_MINUTES * 60_000)
  worker.on('message', progress)
  worker.on('error', (error) => reject(new CheckStopped(wordsFor(error))))
  worker.on('exit', () => resolve())
  try {
    await promise
  } finally {
    clearTimeout(clock)
    await worker.terminate()
  }
}

const TOO_LONG = `The check took longer than ${MOST_MINUTES} minutes and was stopped. Check a part of the return.`

const wordsFor = (error: unknown): string =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'The files need more memory than a check may have. Check a part of the return.'
    : 'The check came upon something that Kith cannot deal with. This is a fault of Kith: tell the people who look after it, with the files if you may.'
