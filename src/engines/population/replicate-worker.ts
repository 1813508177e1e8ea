import { parentPort, workerData } from 'node:worker_threads'
import { type Job, type Piece, runPiece } from './replicates.ts'

const jobs = workerData as readonly Job[]

parentPort?.on('message', (piece: Piece) => parentPort?.postMessage(runPiece(jobs, piece)))
