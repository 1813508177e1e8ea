import { parentPort, workerData } from 'node:worker_threads'
import { type CheckJob, checkFiles } from './check-files.ts'

/** A thread of its own for one check, so that nobody else waits for it. */
await checkFiles(workerData as CheckJob, (doing) => parentPort?.postMessage(doing))
