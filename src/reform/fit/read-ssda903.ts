import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { columnsIn, columnsOf, type Row, rowsIn } from './csv-tables.ts'
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
  const name = basename(folder)
  const header = readTable(folder, 'header.csv')
  const episodes = readTable(folder, 'episodes.csv')
  const has = readdirSync(folder).some((each) => each.toLowerCase() === 'uasc.csv')
  const alone = has ? readTable(folder, 'uasc.csv').map((row) => row.CHILD ?? '') : []
  return returnOf(name, bornIn(header), episodes, new Set(alone))
}

/** A return from the rows of its files; `name` is what the person calls it. */
export function returnOf(
  name: string,
  { born, problems: unborn }: Births,
  rows: readonly Row[],
  unaccompanied: ReadonlySet<string>,
): Return {
  const problems = new Map(unborn)
  const episodes = rows.flatMap((row) => readEpisode(row, born, (what) => note(problems, what)))
  if (episodes.length === 0)
    throw new RangeError(
      `No episode in ${name} can be used. Check that episodes.csv and header.csv are of the same children.`,
    )
  const latest = episodes.reduce((day, each) => Math.max(day, each.start, each.end ?? 0), 0)
  return {
    year: yearEnding(latest),
    born,
    episodes,
    problems: [...problems].map(([what, count]) => ({ what, count })),
    unaccompanied,
  }
}

const note = (problems: Map<string, number>, what: string) =>
  void problems.set(what, (problems.get(what) ?? 0) + 1)

function readTable(folder: string, name: string): Row[] {
  if (!existsSync(folder))
    throw new RangeError(
      `There is no folder ${folder}. Give the folder that holds header.csv and episodes.csv.`,
    )
  const file = readdirSync(folder).find((each) => each.toLowerCase() === name)
  if (!file)
    throw new RangeError(`There is no ${name} in ${folder}. It is one of the files of the SSDA903 return.`)
  const text = readFileSync(join(folder, file), 'utf8')
  const missing = columnsOf[name]!.filter((column) => !columnsIn(text).includes(column))
  if (missing.length > 0)
    throw new RangeError(`${name} in ${basename(folder)} has no column ${missing.join(', ')}.`)
  return rowsIn(text)
}

/** Days of birth by the return's number for a child, and what could not be read. */
export type Births = { born: Map<string, Day>; problems: Map<string, number> }

export function bornIn(rows: readonly Row[]): Births {
  const born = new Map<string, Day>()
  const problems = new Map<string, number>()
  for (const row of rows) {
    const day = readDay(row.DOB)
    if (row.CHILD && day !== undefined) born.set(row.CHILD, day)
    else note(problems, 'children without a date of birth that can be read')
  }
  return { born, problems }
}

/** Short breaks under a series of agreements (V3, V4) are not counted as being in care in the published figures. */
export const shortBreaks = new Set(['V3', 'V4'])

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
          : impossible(start, end, birth)
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

/** Why an episode cannot have been so; undefined where it can. */
export const impossible = (start: Day, end: Day | undefined, birth: Day): string | undefined =>
  end !== undefined && end < start
    ? 'episodes that end before they begin'
    : start < birth
      ? 'episodes that begin before the child was born'
      : undefined
