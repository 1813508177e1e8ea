import { groupNames, type PrintedLine, printedSubtotals, printedTotal } from './printed.ts'
import { type GroupId, type ReplayRow, replayRows } from './rows.ts'

/** What a reader may change about a row: start later (whole years), carry out a part of it, or leave it out (scale 0). */
export type RowChange = {
  delay?: number
  scale?: number
  /** A yearly deflator of this row's own, in place of the general one. */
  deflator?: number
}

export type ReplayOptions = {
  /** Changes by row id, by group id, or `all`; the most particular one wins. */
  changes?: Readonly<Record<string, RowChange>>
  /** Yearly inflation added when a row starts later (L9986 asks for it); 0.02 is 2%. */
  inflation?: number
  /** Yearly deflator applied to every year, for figures in the prices of `priceYear`. */
  deflator?: number
  /** Programme year whose prices the figures are shown in, when a deflator is given; 1 = 2023/24. */
  priceYear?: number
  /** Number of years shown. Beyond year 10 a delayed row keeps its path; nothing is made up after it. */
  years?: number
}

export type Replay = {
  years: readonly string[]
  rows: readonly { row: ReplayRow; net: readonly number[] }[]
  groups: readonly {
    id: GroupId
    name: string
    net: readonly number[]
    printed?: PrintedLine
    note?: string
  }[]
  total: readonly number[]
  cumulative: readonly number[]
}

/** The financial year of a programme year: 1 is 2023/24 (L9986). */
const programmeYear = (year: number) => `${2022 + year}/${String(23 + year).padStart(2, '0')}`

/**
 * The review's table, replayed: rows as printed unless changed, subtotals and total computed from the rows.
 * £ million a year. Throws a sentence where an option makes no sense.
 */
export function replay(options: ReplayOptions = {}): Replay {
  check(options)
  const length = options.years ?? 10
  const rows = replayRows.map((row) => ({ row, net: changed(row, options, length) }))
  const groupIds = Object.keys(groupNames) as GroupId[]
  const groups = groupIds.map((id) => group(id, rows, options))
  const total = sumColumns(
    rows.map((each) => each.net),
    length,
  )
  const years = Array.from({ length }, (_, i) => programmeYear(i + 1))
  return { years, rows, groups, total, cumulative: runningSum(total) }
}

function group(id: GroupId, rows: Replay['rows'], options: ReplayOptions): Replay['groups'][number] {
  const own = rows.filter((each) => each.row.group === id).map((each) => each.net)
  const net = sumColumns(own, own[0]?.length ?? 0)
  const printed = printedSubtotals[id]
  const name = groupNames[id]
  return printed && asPrinted(options)
    ? { id, name, net, printed, note: misprint(net, printed) }
    : { id, name, net }
}

/** A sentence about a printed subtotal that differs from its rows; undefined where they agree. */
function misprint(net: readonly number[], printed: PrintedLine): string | undefined {
  const wrong = net.flatMap((value, i) =>
    value === printed.net[i] ? [] : [{ year: i + 1, value, printed: printed.net[i] }],
  )
  if (wrong.length === 0) return undefined
  const places = wrong
    .map((each) => `year ${each.year} prints ${minus(each.printed)}, the rows give ${minus(each.value)}`)
    .join('; ')
  return `The printed subtotal (L${printed.line}) differs from its own rows: ${places}. The printed total uses the rows.`
}

const minus = (value = 0) => String(value).replace('-', '−')

const asPrinted = (options: ReplayOptions) =>
  !options.changes && !options.deflator && (options.years ?? 10) === 10

/** True where the computed total equals the printed one (L9984) in every year. */
export const totalAgrees = (total: readonly number[]) =>
  printedTotal.net.every((value, i) => value === total[i])

function changed(row: ReplayRow, options: ReplayOptions, length: number): number[] {
  const change = options.changes?.[row.id] ?? options.changes?.[row.group] ?? options.changes?.all ?? {}
  const delay = change.delay ?? 0
  const factor = (change.scale ?? 1) * (1 + (options.inflation ?? 0)) ** delay
  return Array.from({ length }, (_, i) =>
    clean((row.net[i - delay] ?? 0) * factor * deflate(i + 1, change.deflator ?? options.deflator, options)),
  )
}

function deflate(year: number, rate: number | undefined, { priceYear = 1 }: ReplayOptions): number {
  return rate ? (1 + rate) ** (priceYear - year) : 1
}

const clean = (value: number) => (value === 0 ? 0 : value)

const sumColumns = (rows: readonly (readonly number[])[], length: number) =>
  Array.from({ length }, (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0))

export function runningSum(values: readonly number[]): number[] {
  let sum = 0
  return values.map((value) => {
    sum += value
    return sum
  })
}

function check(options: ReplayOptions) {
  const ids = new Set([...replayRows.map((row) => row.id), ...Object.keys(groupNames), 'all'])
  for (const [id, change] of Object.entries(options.changes ?? {})) {
    if (!ids.has(id))
      throw new RangeError(`There is no row or group called “${id}”. Use one of: ${[...ids].join(', ')}.`)
    checkChange(id, change)
  }
  for (const rate of [options.inflation, options.deflator]) checkRate(rate)
  const years = options.years ?? 10
  if (!Number.isInteger(years) || years < 1 || years > 40)
    throw new RangeError('Show between 1 and 40 whole years.')
}

function checkRate(rate = 0) {
  if (!(rate > -0.5 && rate < 1))
    throw new RangeError('A yearly rate lies between -50% and 100%; 0.02 means 2%.')
}

function checkChange(id: string, { delay = 0, scale = 1, deflator }: RowChange) {
  checkRate(deflator)
  if (!Number.isInteger(delay) || delay < 0 || delay > 30)
    throw new RangeError(`The delay of “${id}” is in whole years from 0 to 30.`)
  if (!(scale >= 0 && scale <= 10))
    throw new RangeError(`The scale of “${id}” is between 0 (left out) and 10.`)
}
