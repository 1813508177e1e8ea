import { expect, test } from 'vitest'
import { emptyGrid } from './grid.ts'
import { type PopulationModel, plainCourse } from './model.ts'
import { runReplicates } from './replicates.ts'

const model: PopulationModel = {
  ageEdges: [0, 216],
  entryEdges: [0, 216],
  stayEdges: [0, 6],
  rates: Float64Array.of(0.1, 0.03),
  exits: { names: ['out'], shares: Float64Array.of(1, 1), mayReturn: [true] },
  returns: { rate: 0.01, settle: 0.02 },
  places: {
    names: ['one'],
    mix: Float64Array.of(1),
    next: Float64Array.of(1),
    early: Float64Array.of(0.1),
    late: Float64Array.of(0.1),
    edge: 6,
    sameKind: Float64Array.of(0),
  },
  groups: { sizes: [1], together: 0 },
}
const job = (entries: number, seed: number) => ({
  model,
  course: plainCourse(model, 3, new Float64Array(3).fill(entries)),
  start: emptyGrid(model),
  count: 0,
  seed,
})

test('threads change the time, never the lives', async () => {
  const jobs = [job(200, 1), job(50, 2)]
  const alone = await runReplicates(jobs, 12)
  const seen: number[] = []
  const together = await runReplicates(jobs, 12, { threads: 2, onProgress: (done) => seen.push(done) })
  expect(together).toEqual(alone)
  expect(seen.at(-1)).toBe(24)
})

test('parts with keys of their own sum to the whole: what one council does changes no other', async () => {
  const [a, b] = [job(200, 1), job(50, 2)]
  const [both, onlyA] = [await runReplicates([a, b], 3), await runReplicates([a], 3)]
  expect(both[0]).toEqual(onlyA[0])
})

test('a number of replicates that makes no sense is refused', async () => {
  await expect(runReplicates([job(1, 1)], 0)).rejects.toThrow('whole number of replicates')
})
