import { availableParallelism } from 'node:os'
import { cohort } from '../engines/population/cohort.ts'
import { runReplicates } from '../engines/population/replicates.ts'
import { prepare, simulate } from '../engines/population/simulate.ts'
import { councilJob, publishedCouncils, sizedJob } from './model/councils.ts'
import { england } from './model/england.ts'
import { drawRun } from './model/pages/run/draw-run.tsx'
import { runScenario } from './model/scenario.ts'

export type Benchmark = { what: string; limit: string; seconds: number; ok: boolean }

const years = 12

/**
 * The speeds that the model must keep, measured on this machine. `say` is told of progress.
 * England is 153 councils less those suppressed; it runs on all cores.
 */
export async function benchModel(say: (text: string) => void = () => {}): Promise<Benchmark[]> {
  return [cohortRun(), redraw(), wholePage(), nationalReplicate(), averageCouncil(), await allOfEngland(say)]
}

const timed = (what: string, limit: number, run: () => void, times = 1): Benchmark => {
  const began = performance.now()
  for (let i = 0; i < times; i++) run()
  const seconds = (performance.now() - began) / 1000 / times
  return { what, limit: `under ${limit} s`, seconds, ok: seconds < limit }
}

function cohortRun(): Benchmark {
  const { model, course, start } = sizedJob(england(), 82_000, 1, years, 1)
  for (let i = 0; i < 20; i++) cohort(model, course, start)
  return timed('Expected numbers, England, 12 years', 0.01, () => cohort(model, course, start), 50)
}

function redraw(): Benchmark {
  runScenario()
  return timed(
    'Whole scenario after a change of a slider (four courses and money)',
    0.1,
    () => runScenario(),
    10,
  )
}

/** What the server does when somebody moves a slider: read the address, run, draw every chart and table, write it out. */
function wholePage(): Benchmark {
  let coverage = 5
  const page = () => drawRun({ 'familyHelp-coverage': String(coverage++), saving: 'net' })
  page()
  return timed('The page of levers redrawn after a change, with all its charts', 0.1, page, 20)
}

function nationalReplicate(): Benchmark {
  const { model, course, start, count, seed } = sizedJob(england(), 82_000, 1, years, 1)
  const simulation = prepare(model, course, start, count, seed)
  simulate(simulation, 1, 0)
  let replicate = 1
  return timed(
    'One replicate, England, 82,000 in care, 12 years, one thread',
    0.25,
    () => simulate(simulation, 1, replicate++),
    5,
  )
}

function averageCouncil(): Benchmark {
  const { model, course, start, count, seed } = sizedJob(
    england(),
    Math.round(82_000 / 153),
    1 / 153,
    years,
    1,
  )
  const simulation = prepare(model, course, start, count, seed)
  return timed('1,000 replicates of an average council, 12 years, one thread', 5, () => {
    for (let replicate = 0; replicate < 1000; replicate++) simulate(simulation, 1, replicate)
  })
}

async function allOfEngland(say: (text: string) => void): Promise<Benchmark> {
  const start = england()
  const jobs = publishedCouncils().map((council) => councilJob(council, years, 1, start))
  const threads = availableParallelism()
  const began = performance.now()
  let shown = -1
  await runReplicates(jobs, 200, {
    threads,
    onProgress: (done, total) => {
      const tenth = Math.floor((10 * done) / total)
      if (tenth > shown) say(`England: ${10 * tenth}%`)
      shown = Math.max(shown, tenth)
    },
  })
  const seconds = (performance.now() - began) / 1000
  return {
    what: `200 replicates of all ${jobs.length} councils with figures, ${threads} threads`,
    limit: 'shown',
    seconds,
    ok: true,
  }
}

/** The measurements as lines of text. */
export const benchLines = (results: readonly Benchmark[]) =>
  results.map(
    ({ what, limit, seconds, ok }) =>
      `${ok ? 'ok  ' : 'slow'}  ${seconds < 0.1 ? `${(seconds * 1000).toFixed(1)} ms` : `${seconds.toFixed(2)} s`}  ${what} (${limit})`,
  )
