import { Worker } from 'node:worker_threads'
import type { CohortGrid } from './grid.ts'
import type { Tally } from './life.ts'
import type { Course, PopulationModel } from './model.ts'
import { prepare, simulate } from './simulate.ts'

/** One population to simulate: `count` people to begin with, drawn from the grid. */
export type Job = { model: PopulationModel; course: Course; start: CohortGrid; count: number; seed: number }

/** Replicates `from` up to (not including) `to` of job number `job`. */
export type Piece = { job: number; from: number; to: number }

export type ReplicateOptions = {
  /** Threads beside this one; 0 works in this one. */
  threads?: number
  onProgress?: (done: number, total: number) => void
}

/**
 * Replicates of each job, in order, whatever the number of threads: the same seed gives the same lives.
 * Refuses a number of replicates that is not a whole number from 1 to 100,000.
 */
export async function runReplicates(
  jobs: readonly Job[],
  replicates: number,
  options: ReplicateOptions = {},
): Promise<Tally[][]> {
  if (!Number.isInteger(replicates) || replicates < 1 || replicates > 100_000)
    throw new RangeError('Ask for a whole number of replicates, from 1 to 100,000.')
  const results: Tally[][] = jobs.map(() => new Array<Tally>(replicates))
  const total = jobs.length * replicates
  let done = 0
  const keep = (piece: Piece, tallies: readonly Tally[]) => {
    for (const [i, tally] of tallies.entries()) results[piece.job]![piece.from + i] = tally
    done += tallies.length
    options.onProgress?.(done, total)
  }
  const threads = options.threads ?? 0
  const pieces = cut(jobs.length, replicates, threads)
  if (threads < 1) for (const piece of pieces) keep(piece, runPiece(jobs, piece))
  else await inThreads(jobs, pieces, threads, keep)
  return results
}

/** Pieces large enough to be worth sending and small enough to share evenly. */
function cut(jobs: number, replicates: number, threads: number): Piece[] {
  const size = Math.max(1, Math.ceil(replicates / Math.max(1, Math.ceil((8 * Math.max(1, threads)) / jobs))))
  const starts = Array.from({ length: Math.ceil(replicates / size) }, (_, i) => i * size)
  return Array.from({ length: jobs }, (_, job) =>
    starts.map((from) => ({ job, from, to: Math.min(replicates, from + size) })),
  ).flat()
}

/** The replicates of one piece, in this thread. */
export function runPiece(jobs: readonly Job[], { job, from, to }: Piece): Tally[] {
  const { model, course, start, count, seed } = jobs[job]!
  const simulation = prepare(model, course, start, count, seed)
  return Array.from({ length: to - from }, (_, i) => simulate(simulation, seed, from + i))
}

async function inThreads(
  jobs: readonly Job[],
  pieces: readonly Piece[],
  threads: number,
  keep: (piece: Piece, tallies: Tally[]) => void,
) {
  const queue = [...pieces]
  const workers = Array.from(
    { length: Math.min(threads, pieces.length) },
    () => new Worker(new URL('./replicate-worker.ts', import.meta.url), { workerData: jobs }),
  )
  try {
    await Promise.all(workers.map((worker) => drain(worker, queue, keep)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function drain(
  worker: Worker,
  queue: Piece[],
  keep: (piece: Piece, tallies: Tally[]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let piece = queue.shift()
    const next = () => (piece ? worker.postMessage(piece) : resolve())
    worker.on('error', reject)
    worker.on('exit', (code) =>
      piece
        ? reject(
            new Error(`A thread of the simulation stopped (code ${code}). Try again with fewer threads.`),
          )
        : undefined,
    )
    worker.on('message', (tallies: Tally[]) => {
      keep(piece!, tallies)
      piece = queue.shift()
      next()
    })
    next()
  })
}
