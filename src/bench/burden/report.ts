import { type Asked, BAR, BASELINE, type Baseline, TASK_WORDS, type Task } from './baseline.ts'
import type { Beside } from './desk.ts'
import type { Measured } from './measure.ts'

/** A task beside the baseline, and whether it keeps the bars: nothing asked twice, two fifths of the middle at most. */
export interface Line extends Baseline {
  task: Task | 'journey'
  what: string
  kith: Asked
  beside: Beside
  holds: { repeats: boolean; fields: boolean; seconds: boolean }
}

/** Each task and the journey of all that were worked. */
export function linesOf(measured: readonly Measured[]): Line[] {
  const tasks = measured.map(({ task, sum, beside }) =>
    line(task, TASK_WORDS[task], sum, beside, BASELINE[task]),
  )
  const of = (pick: (one: Line) => Asked) => addUp(tasks.map(pick))
  const baseline = { low: of((one) => one.low), middle: of((one) => one.middle), high: of((one) => one.high) }
  const beside = {
    offered: sum(tasks, (one) => one.beside.offered),
    secondsWithLongBoxes: sum(tasks, (one) => one.beside.secondsWithLongBoxes),
  }
  return [
    ...tasks,
    line(
      'journey',
      'all of it, each once',
      of((one) => one.kith),
      beside,
      baseline,
    ),
  ]
}

function line(task: Line['task'], what: string, kith: Asked, beside: Beside, baseline: Baseline): Line {
  const { middle } = baseline
  const holds = {
    repeats: kith.repeats === 0,
    fields: kith.fields <= BAR * middle.fields,
    seconds: kith.seconds <= BAR * middle.seconds,
  }
  return { task, what, kith, beside, ...baseline, holds }
}

const sum = <T>(all: readonly T[], pick: (one: T) => number) =>
  all.reduce((total, one) => total + pick(one), 0)

function addUp(all: readonly Asked[]): Asked {
  return {
    fields: sum(all, (one) => one.fields),
    repeats: sum(all, (one) => one.repeats),
    freeText: sum(all, (one) => one.freeText),
    seconds: sum(all, (one) => one.seconds),
  }
}

/** A table for a person: ours, then the baseline's low, middle and high. */
export function inWords(lines: readonly Line[]): string {
  const rows = lines.flatMap(({ what, kith, beside, low, middle, high, holds }) => [
    what,
    row('fields asked', 'fields', { kith, low, middle, high }, holds.fields),
    row('asked again', 'repeats', { kith, low, middle, high }, holds.repeats),
    row('text boxes', 'freeText', { kith, low, middle, high }),
    row('seconds', 'seconds', { kith, low, middle, high }, holds.seconds),
    `  ${besideInWords(beside)}`,
  ])
  return [HEAD, ...rows, ...NOTES].join('\n')
}

const besideInWords = ({ offered, secondsWithLongBoxes }: Beside) =>
  `(${offered} more offered where they apply; ${Math.round(secondsWithLongBoxes)} s with 150 words in every box)`

const HEAD = `${''.padEnd(18)}${['Kith', 'low', 'middle', 'high'].map((one) => one.padStart(9)).join('')}`

function row(
  name: string,
  key: keyof Asked,
  all: Record<'kith' | keyof Baseline, Asked>,
  holds?: boolean,
): string {
  const figures = [all.kith, all.low, all.middle, all.high].map((one) =>
    one[key].toFixed(key === 'seconds' ? 0 : 1),
  )
  const verdict = holds === undefined ? '' : holds ? '   holds' : '   misses'
  return `  ${name.padEnd(16)}${figures.map((one) => one.replace(/\.0$/, '').padStart(9)).join('')}${verdict}`
}

const NOTES = [
  '',
  `A bar holds where nothing is asked twice, and fields and seconds are at most ${BAR} of the baseline’s middle.`,
  'Modelled, not timed: keystrokes alone, 30 words in a box that asks for little and 150 in any other, on both sides.',
  'The baseline is counted from public form definitions, few of them complete: most of its figures are floors.',
]
