import { availableParallelism } from 'node:os'
import { cohort } from '../engines/population/cohort.ts'
import { runReplicates } from '../engines/population/replicates.ts'
import { prepare, simulate } from '../engines/population/simulate.ts'
import { councilJob, publishedCouncils, sizedJob } from './model/councils.ts'
import { england } from './model/england.ts'
import { leverList } from './model/levers.ts'
import { drawRun } from './model/pages/run/draw-run.tsx'
import { runScenario } from './model/scenario.ts'

/**
 * One speed. The bar is held against the best of several runs, which other work on the machine disturbs least; the
 * middle one stands beside it, and how many times a fixed loop takes that long.
 */
export type Benchmark = {
  what: string
  limit: string
  seconds: number
  middle: number
  /** Seconds of a processor, the least of the runs: what other work on the machine cannot stretch by making us wait. */
  processor: number
  times: number
  loops: number
  ok: boolean
}

const years = 12

/**
 * The speeds that the model must keep, measured on this machine. `say` is told of progress.
 * England is 153 councils less those suppressed; it runs on all cores.
 */
export async function benchModel(say: (text: string) => void = () => {}): Promise<Benchmark[]> {
  return [cohortRun(), redraw(), wholePage(), nationalReplicate(), averageCouncil(), await allOfEngland(say)]
}

function timed(what: string, limit: number, run: () => void, times: number): Benchmark {
  const runs = Array.from({ length: times }, () => secondsOf(run))
  const took = runs.map(({ waited }) => waited).toSorted((a, b) => a - b)
  const seconds = took[0]!
  return {
    what,
    limit: `under ${limit} s`,
    seconds,
    middle: took[times >> 1]!,
    processor: Math.min(...runs.map(({ worked }) => worked)),
    times,
    loops: seconds / fixedLoop(),
    ok: seconds < limit,
  }
}

function secondsOf(run: () => void) {
  const [began, used] = [performance.now(), process.cpuUsage()]
  run()
  const { user, system } = process.cpuUsage(used)
  return { waited: (performance.now() - began) / 1000, worked: (user + system) / 1e6 }
}

const numbers = new Float64Array(10_000).fill(1)
let fixedLoopSeconds: number | undefined

/** Seconds for a million additions and multiplications of numbers in memory, the best of fifty: what this machine is. */
function fixedLoop(): number {
  const loop = () => {
    for (let round = 0; round < 100; round++)
      for (let i = 0; i < numbers.length; i++) numbers[i] = numbers[i]! * 0.999 + 0.001
  }
  fixedLoopSeconds ??= Math.min(...Array.from({ length: 50 }, () => secondsOf(loop).waited))
  return fixedLoopSeconds
}

function cohortRun(): Benchmark {
  const { model, course, start } = sizedJob(england(), 82_000, 1, years, 1)
  for (let i = 0; i < 20; i++) cohort(model, course, start)
  return timed('Expected numbers, England, 12 years', 0.01, () => cohort(model, course, start), 200)
}

function redraw(): Benchmark {
  let coverage = 0.5
  const turned = () => {
    coverage += 1e-4
    return leverList.map((lever) => ({ ...lever, coverage }))
  }
  runScenario()
  return timed(
    'Whole scenario after a change of every slider (four courses and money)',
    0.1,
    () => runScenario({ levers: turned() }),
    40,
  )
}

/** What the server does when somebody moves a slider: read the address, run, draw every chart and table, write it out. */
function wholePage(): Benchmark {
  let coverage = 5
  const page = () => drawRun({ 'familyHelp-coverage': String(coverage++), saving: 'net' })
  page()
  return timed('The page of levers redrawn after a change, with all its charts', 0.1, page, 40)
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
    15,
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
  return timed(
    '1,000 replicates of an average council, 12 years, one thread',
    5,
    () => {
      for (let replicate = 0; replicate < 1000; replicate++) simulate(simulation, 1, replicate)
    },
    3,
  )
}

async function allOfEngland(say: (text: string) => void): Promise<Benchmark> {
  const start = england()
  const jobs = publishedCouncils().map((council) => councilJob(council, years, 1, start))
  const threads = availableParallelism()
  const [began, used] = [performance.now(), process.cpuUsage()]
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
  const { user, system } = process.cpuUsage(used)
  return {
    what: `200 replicates of all ${jobs.length} councils with figures, ${threads} threads`,
    limit: 'shown',
    seconds,
    middle: seconds,
    processor: (user + system) / 1e6,
    times: 1,
    loops: seconds / fixedLoop(),
    ok: true,
  }
}

/** The measurements as lines of text. */
export const benchLines = (results: readonly Benchmark[]) =>
  results.map(
    ({ what, limit, seconds, middle, processor, times, loops, ok }) =>
      `${ok ? 'ok  ' : 'slow'}  ${inWords(seconds)}  ${what} (${limit}; ${times > 1 ? `best of ${times}, middle ${inWords(middle)}` : 'once'}; processor ${inWords(processor)}; ${loops.toLocaleString('en-GB', { maximumSignificantDigits: 2 })} fixed loops)`,
  )

const inWords = (seconds: number) =>
  seconds < 0.1 ? `${(seconds * 1000).toFixed(1)} ms` : `${seconds.toFixed(2)} s`
