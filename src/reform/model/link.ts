import { adjusted, type LeverSetting } from './adjusted.ts'
import type { Lever } from './levers.ts'
import type { ScenarioOptions } from './scenario.ts'
import {
  type ChoiceSwitch,
  closureSwitch,
  delaySwitch,
  everyLever,
  marginalSwitch,
  type NumberSwitch,
  pathSwitch,
  pricesSwitch,
  savingSwitch,
  switchesOf,
} from './switches.ts'

/** What an address says of each switch, as it was typed. */
export type Typed = Readonly<Record<string, string>>

export type ReadSwitches = {
  typed: Typed
  /** The scenario; switches that make no sense stand at their standard, and have a sentence in `problems`. */
  options: ScenarioOptions
  problems: { path: string[]; message: string }[]
}

const numbers: readonly NumberSwitch[] = [...everyLever.flatMap(switchesOf), delaySwitch, marginalSwitch]
const choices: readonly ChoiceSwitch[] = [savingSwitch, pricesSwitch, pathSwitch, closureSwitch]

/** The name of a number as an error has it: a lever's own are said with its name. */
const nameOf = ({ name, label }: NumberSwitch) => {
  const lever = everyLever.find(({ id }) => name.startsWith(`${id}-`))
  return lever ? `“${label}” of “${lever.name}”` : `“${label}”`
}

/** Reads the switches of an address: any text at all gives a scenario, and a sentence for what could not be read. */
export function readSwitches(query: Readonly<Record<string, string | undefined>>): ReadSwitches {
  const problems: ReadSwitches['problems'] = []
  const ask = (name: string) => (Object.hasOwn(query, name) ? (query[name] ?? '').trim().slice(0, 60) : '')
  const note = (name: string, message: string) => void problems.push({ path: [name], message })
  const number = (each: NumberSwitch) => readNumber(each, ask(each.name), note)
  const choice = (each: ChoiceSwitch) => readChoice(each, ask(each.name), note)
  const levers = everyLever
    .map((lever) => adjusted(lever, settingOf(lever, number)))
    .filter(({ coverage }) => coverage > 0)
  const prices = choice(pricesSwitch)
  const options = {
    path: choice(pathSwitch),
    closure: choice(closureSwitch),
    levers,
    delay: Math.round(number(delaySwitch)),
    money: {
      saving: choice(savingSwitch),
      marginal: number(marginalSwitch) / 100,
      prices: prices === 'cash' ? prices : Number(prices),
    },
  } as ScenarioOptions
  const all = [...numbers, ...choices]
  return {
    typed: Object.fromEntries(all.map(({ name, standard }) => [name, ask(name) || String(standard)])),
    options,
    problems,
  }
}

function settingOf(lever: Lever, number: (each: NumberSwitch) => number): LeverSetting {
  const [coverage, strength, later, stretch, cashable] = switchesOf(lever).map(number) as [
    number,
    number,
    number,
    number,
    number,
  ]
  return {
    coverage: coverage / 100,
    strength: strength / 100,
    later,
    stretch,
    cashable: cashable / 100,
  }
}

type Note = (name: string, message: string) => void

function readNumber(each: NumberSwitch, text: string, note: Note): number {
  const { name, min, max, standard } = each
  if (text === '') return standard
  const value = Number(text.replace(/%$/, ''))
  if (!Number.isFinite(value)) {
    note(name, `${nameOf(each)} is a number; “${text}” is none.`)
    return standard
  }
  if (value < min || value > max) {
    note(name, `${nameOf(each)} lies between ${min} and ${max}; you gave ${text}.`)
    return standard
  }
  if (name === delaySwitch.name && !Number.isInteger(value))
    note(name, `${nameOf(each)} is in whole years; you gave ${text}.`)
  return value
}

function readChoice({ name, label, options, standard }: ChoiceSwitch, text: string, note: Note): string {
  if (text === '' || options.some(({ value }) => value === text)) return text || standard
  note(name, `“${label}” is one of: ${options.map((each) => each.text).join('; ')}.`)
  return standard
}

/** The query of a link: only what differs from the standard, so that a link is short and says what was changed. */
export function switchesToQuery(typed: Typed): Record<string, string> {
  return Object.fromEntries(
    [...numbers, ...choices].flatMap(({ name, standard }) => {
      const value = typed[name] ?? ''
      return value === '' || value === String(standard) ? [] : [[name, value]]
    }),
  )
}

/** What of a scenario differs from the review's own, in words. */
export function changedSwitches(typed: Typed): { name: string; what: string; value: string }[] {
  const changed = switchesToQuery(typed)
  const says = (each: NumberSwitch | ChoiceSwitch) =>
    'options' in each
      ? { what: each.label, value: each.options.find(({ value }) => value === changed[each.name])?.text }
      : { what: nameOf(each).replaceAll(/[“”]/g, ''), value: withUnit(changed[each.name], each) }
  return [...numbers, ...choices]
    .filter(({ name }) => name in changed)
    .map((each) => ({ name: each.name, what: says(each).what, value: says(each).value ?? '' }))
}

export const withUnit = (value: string | undefined, { unit }: NumberSwitch) =>
  unit === '%' ? `${value}%` : `${value} ${unit}`
