import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { inferSchema, initParser } from 'udsv'
import { type Day, readDay, yearEnding } from './days.ts'

/** An episode of the statutory return (Department for Education, SSDA903): one placement under one legal status. */
export type Episode = {
  child: string
  start: Day
  end: Day | undefined
  reasonNew: string
  legal: string
  place: string
  provider: string
  reasonEnd: string
}

export type Return = {
  year: number
  born: Map<string, Day>
  episodes: Episode[]
  problems: Problem[]
  unaccompanied: ReadonlySet<string>
}

/** What could not be used, and how often; told to the person, never hidden. */
export type Problem = { what: string; count: number }

/**
 * One year's return from a folder with header.csv and episodes.csv. The year is the one in which the latest date lies.
 * Throws a sentence where a file or column is missing or nothing in it can be used.
 */
export function readReturn(folder: string): Return {
  const header = readTable(folder, 'header.csv', ['CHILD', 'DOB'])
  const rows = readTable(folder, 'episodes.csv', ['CHILD', 'DECOM', 'RNE', 'LS', 'PLACE', 'DEC', 'REC'])
  const problems = new Map<string, number>()
  const note = (what: string) => problems.set(what, (problems.get(what) ?? 0) + 1)
  const born = new Map<string, Day>()
  for (const row of header) readBirth(row, born, note)
  const episodes = rows.flatMap((row) => readEpisode(row, born, note))
  if (episodes.length === 0)
    throw new RangeError(
      `No episode in ${basename(folder)} can be used. Check that episodes.csv and header.csv are of the same children.`,
    )
  const latest = episodes.reduce((day, each) => Math.max(day, each.start, each.end ?? 0), 0)
  return {
    year: yearEnding(latest),
    born,
    episodes,
    problems: [...problems].map(([what, count]) => ({ what, count })),
    unaccompanied: readUnaccompanied(folder),
  }
}

/** Children of uasc.csv, where the return has one. */
function readUnaccompanied(folder: string): ReadonlySet<string> {
  const has = readdirSync(folder).some((each) => each.toLowerCase() === 'uasc.csv')
  return new Set(has ? readTable(folder, 'uasc.csv', ['CHILD']).map((row) => row.CHILD ?? '') : [])
}

type Row = Record<string, string>

function readTable(folder: string, name: string, columns: readonly string[]): Row[] {
  if (!existsSync(folder))
    throw new RangeError(
      `There is no folder ${folder}. Give the folder that holds header.csv and episodes.csv.`,
    )
  const file = readdirSync(folder).find((each) => each.toLowerCase() === name)
  if (!file)
    throw new RangeError(`There is no ${name} in ${folder}. It is one of the files of the SSDA903 return.`)
  const text = readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')
  const [first = ''] = text.split(/\r?\n/, 1)
  const missing = columns.filter(
    (column) =>
      !first
        .split(',')
        .map((each) => each.trim().replaceAll('"', '').toUpperCase())
        .includes(column),
  )
  if (missing.length > 0)
    throw new RangeError(`${name} in ${basename(folder)} has no column ${missing.join(', ')}.`)
  if (text.trim().split(/\r?\n/).length < 2) return []
  return initParser(inferSchema(text)).stringObjs<Row>(text)
}

function readBirth(row: Row, born: Map<string, Day>, note: (what: string) => void) {
  const day = readDay(row.DOB)
  if (row.CHILD && day !== undefined) born.set(row.CHILD, day)
  else note('children without a date of birth that can be read')
}

/** Short breaks under a series of agreements (V3, V4) are not counted as being in care in the published figures. */
const shortBreaks = new Set(['V3', 'V4'])

function readEpisode(row: Row, born: Map<string, Day>, note: (what: string) => void): Episode[] {
  const [start, end] = [readDay(row.DECOM), readDay(row.DEC)]
  const birth = born.get(row.CHILD ?? '')
  const wrong =
    start === undefined
      ? 'episodes without a first day that can be read'
      : birth === undefined
        ? 'episodes of a child who is not in the header file'
        : row.DEC?.trim() && end === undefined
          ? 'episodes with a last day that cannot be read'
          : end !== undefined && end < start
            ? 'episodes that end before they begin'
            : start < birth
              ? 'episodes that begin before the child was born'
              : undefined
  if (wrong) note(wrong)
  if (wrong || start === undefined || shortBreaks.has(row.LS ?? '')) return []
  return [
    {
      child: row.CHILD ?? '',
      start,
      end,
      reasonNew: row.RNE ?? '',
      legal: row.LS ?? '',
      place: row.PLACE ?? '',
      provider: row.PLACE_PROVIDER ?? '',
      reasonEnd: row.REC ?? '',
    },
  ]
}
