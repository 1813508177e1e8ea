import type { Params } from '../../platform/pages/page.ts'
import { groupNames } from './printed.ts'
import { type Replay, type ReplayOptions, type RowChange, replay } from './replay.ts'
import { replayRows } from './rows.ts'

/** A change of a row, a group or all rows, as a form and a link give it: whole years, per cent, per cent a year. */
export type AskedChange = { id: string; later: string; scale: string; deflate: string }

/** What the address of the replay asks for, and what comes of it: the table, or a sentence that says what to mend. */
export type Asked = {
  changes: readonly AskedChange[]
  inflation: string
  deflator: string
  years: string
  problem?: string
  table: Replay
}

const fields = ['row', 'later', 'scale', 'deflate'] as const

/** Reads an address. A change is `row~years~per cent~per cent a year`; a form's own fields add one more. */
export function readAsked(query: Params): Asked {
  const [row = '', later = '', scale = '', deflate = ''] = fields.map((name) => query[name]?.trim())
  const kept = (query.change ?? '').split(',').filter(Boolean).slice(0, 40).map(toChange)
  const added = row ? [{ id: row, later, scale, deflate }] : []
  const changes = [...kept.filter(({ id }) => id !== row), ...added].filter(changesSomething)
  const { inflation = '', deflator = '', years = '10' } = query
  const asked = { changes, inflation: inflation.trim(), deflator: deflator.trim(), years: years.trim() }
  try {
    return { ...asked, table: replay(optionsOf(asked)) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { ...asked, problem: error.message, table: replay() }
  }
}

function toChange(text: string): AskedChange {
  const [id = '', later = '', scale = '', deflate = ''] = text.split('~')
  return { id, later, scale, deflate }
}

const changesSomething = ({ later, scale, deflate }: AskedChange) =>
  (later !== '' && later !== '0') || (scale !== '' && scale !== '100') || (deflate !== '' && deflate !== '0')

function optionsOf({ changes, inflation, deflator, years }: Omit<Asked, 'table'>): ReplayOptions {
  return {
    ...(changes.length > 0
      ? { changes: Object.fromEntries(changes.map((each) => [each.id, optionsOfRow(each)])) }
      : {}),
    inflation: per100('yearly inflation', inflation, 0),
    deflator: per100('yearly deflator', deflator, 0),
    years: number('number of years', years, 10),
  }
}

function optionsOfRow({ id, later, scale, deflate }: AskedChange): RowChange {
  const name = nameOf(id)
  return {
    delay: number(`delay of “${name}”`, later, 0),
    scale: per100(`scale of “${name}”`, scale, 1),
    ...(deflate === '' ? {} : { deflator: per100(`deflator of “${name}”`, deflate, 0) }),
  }
}

const per100 = (what: string, text: string, otherwise: number) => number(what, text, 100 * otherwise) / 100

function number(what: string, text: string, otherwise: number): number {
  if (text === '') return otherwise
  const value = Number(text.replace(/[%,\s]/g, ''))
  if (!Number.isFinite(value)) throw new RangeError(`The ${what} is not a number: “${text.slice(0, 40)}”.`)
  return value
}

/** The name of a row, a group, or all rows; the id itself where there is none of that name. */
export function nameOf(id: string): string {
  if (id === 'all') return 'All rows'
  const group = Object.entries(groupNames).find(([key]) => key === id)
  return replayRows.find((row) => row.id === id)?.name ?? group?.[1] ?? id.slice(0, 40)
}

/** The address's query for what is asked: only what differs from the report as printed. */
export function queryOf({
  changes,
  inflation,
  deflator,
  years,
}: Pick<Asked, 'changes' | 'inflation' | 'deflator' | 'years'>): Record<string, string | undefined> {
  return {
    change: changes.map(({ id, later, scale, deflate }) => [id, later, scale, deflate].join('~')).join(','),
    inflation: inflation === '0' ? undefined : inflation,
    deflator: deflator === '0' ? undefined : deflator,
    years: years === '10' ? undefined : years,
  }
}

/** A change in words. */
export function changeInWords({ id, later, scale, deflate }: AskedChange): string {
  const parts = [
    later && later !== '0' && `${later} ${later === '1' ? 'year' : 'years'} later`,
    scale && scale !== '100' && `at ${scale}%`,
    deflate && deflate !== '0' && `deflated by ${deflate}% a year`,
  ]
  return `${nameOf(id)}: ${parts.filter(Boolean).join(', ')}`
}
