import { ADOPTED, ADOPTIVE, SHORT_BREAK, TEMPORARY } from '../codes/lists.ts'
import type { Child } from '../model/child.ts'
import { type Day, isDay } from '../model/days.ts'
import type { Setting } from '../model/setting.ts'
import type { RowOf } from '../model/table.ts'

/** The words the rules share, so that each reads like the sentence it stands for. */

export type Episode = RowOf<'Episodes'>

export const isShortBreak = (episode: Episode): boolean => SHORT_BREAK.has(episode.LS)
export const isTemporary = (episode: Episode): boolean => TEMPORARY.has(episode.PLACE)
export const isAdoptive = (episode: Episode): boolean => ADOPTIVE.has(episode.PLACE)
export const endsInAdoption = (episode: Episode): boolean => ADOPTED.has(episode.REC)

/** Care ended with this episode: it has a reason other than going on in the next one (X1). */
export const endsCare = (episode: Episode): boolean => episode.REC !== '' && episode.REC !== 'X1'

/** The episode has no readable end. */
export const isOpen = (episode: Episode): boolean => !isDay(episode.DEC)

/** The episode overlaps the collection year. */
export function isInYear(episode: Episode, { start, end }: Setting): boolean {
  return episode.DECOM <= end && (episode.DEC >= start || isOpen(episode))
}

/** Days from one day to another; an open end is taken for the last day of the year. */
export function daysFrom(from: Day, to: Day, end: Day): number {
  return (isDay(to) ? to : end) - from
}

/** True for a day within the collection year, both ends included. */
export const isWithinYear = (day: Day, { start, end }: Setting): boolean => day >= start && day <= end

/**
 * Looked after without a break throughout the year: at least one episode in the year, and none that begins care
 * after 1 April, ends care before 31 March, or is a short break. Source: SSDA903 guide, health and outcomes (OC2).
 */
export function isInCareAllYear(child: Child, setting: Setting): boolean {
  const inYear = child.episodes.some((episode) => isInYear(episode, setting))
  return inYear && !child.episodes.some((episode) => breaksTheYear(episode, setting))
}

function breaksTheYear(episode: Episode, setting: Setting): boolean {
  const { start, end } = setting
  const begins = episode.RNE === 'S' && episode.DECOM > start && episode.DECOM <= end
  const ends = episode.DEC >= start && episode.DEC < end && episode.REC !== 'X1'
  return begins || ends || (isShortBreak(episode) && isInYear(episode, setting))
}

/** Each episode with the one before it, in order of start; the first has none. */
export function* withPrevious<R>(rows: readonly R[]): Generator<[row: R, previous: R | undefined]> {
  for (let i = 0; i < rows.length; i++) yield [rows[i]!, rows[i - 1]]
}

/** The row that begins last; of several that begin together, the first in the file. */
export function latest<R>(rows: readonly R[], start: (row: R) => Day): R | undefined {
  return rows.reduce<R | undefined>(
    (last, row) => (isDay(start(row)) && !(last && start(last) >= start(row)) ? row : last),
    undefined,
  )
}

/** The text of a code list for a message: "A3, A4 or A5". */
export const orList = (codes: Iterable<string>): string =>
  [...codes].join(', ').replace(/, ([^,]*)$/, ' or $1')
