import { type Child, sortBy } from '../../model/child.ts'
import { type Day, dayOf, isDay } from '../../model/days.ts'
import type { Setting } from '../../model/setting.ts'
import type { RowOf } from '../../model/table.ts'
import { childRule } from '../../rule.ts'
import { type Episode, endsCare, isShortBreak, withPrevious } from '../words.ts'

type WorkerRow = RowOf<'SWEpisodes'>

/** How one social worker follows another, and whether there is one whenever there is care. */
export const socialWorkerOrder = [
  childRule({
    code: 'SW08STG2',
    fields: ['SW_DECOM', 'SW_DEC'],
    message: 'An earlier social worker is still recorded as current. Give SW_DEC.',
    find: (child) =>
      inOrder(child)
        .slice(0, -1)
        .filter((row) => !row.given('SW_DEC')),
  }),
  childRule({
    code: 'SW10STG2',
    fields: ['SW_DECOM', 'SW_DEC', 'SW_REASON'],
    message:
      'More than seven days pass between two social workers. Correct the dates, or add who was in between.',
    find: (child) =>
      [...withPrevious(inOrder(child))]
        .filter(([row, before]) => before && row.SW_REASON !== 'FCONTA' && row.SW_DECOM - before.SW_DEC > 7)
        .map(([row]) => row),
  }),
  childRule({
    code: 'SW11aSTG2',
    fields: ['SW_DECOM', 'SW_DEC'],
    message: 'A social worker ended and none follows within five days. Add who came next.',
    find: (child, { end }) =>
      inOrder(child).filter(
        (row, i, rows) => end - row.SW_DEC >= 5 && !((rows[i + 1]?.SW_DECOM ?? Number.NaN) - row.SW_DEC <= 5),
      ),
  }),
  childRule({
    code: 'SW11bSTG2',
    fields: ['SW_DECOM', 'SW_DEC'],
    message:
      'The last social worker ended in the last days of the year and none follows. Add who came next, or take SW_DEC out.',
    find: (child, { end }) =>
      inOrder(child)
        .slice(-1)
        .filter((row) => Math.abs(end - row.SW_DEC) <= 5),
  }),
  childRule({
    code: 'SW12STG2',
    fields: ['DECOM', 'DEC', 'RNE', 'REC'],
    message: 'Care began or ended without a social worker recorded at the time. Add the social worker.',
    find: (child, setting) => {
      const since = firstDay(setting)
      return child.episodes.filter(
        (episode) => isCounted(episode, since) && lacksWorker(episode, child.rows.SWEpisodes),
      )
    },
  }),
  childRule({
    code: 'SW14STG2',
    fields: ['SW_DECOM', 'SW_DEC'],
    message: 'A social worker who is not the latest has no end. Give SW_DEC.',
    find: (child) =>
      inOrder(child)
        .slice(0, -1)
        .filter((row) => !row.given('SW_DEC')),
  }),
  childRule({
    code: 'SW17STG2',
    fields: ['SW_DECOM', 'SW_DEC'],
    message: 'The latest social worker has ended. Add who came next, or take SW_DEC out.',
    find: (child) =>
      inOrder(child)
        .slice(-1)
        .filter((row) => row.given('SW_DEC')),
  }),
]

const inOrder = ({ rows }: Child): readonly WorkerRow[] => sortBy(rows.SWEpisodes, (row) => row.SW_DECOM)

/** Care is looked at from a year before the collection year on; in 2023-24 from its first day. */
function firstDay({ start, year }: Setting): Day {
  return year < 2025 ? dayOf(2023, 4, 1) : start - 365
}

const isCounted = (episode: Episode, since: Day) =>
  !isShortBreak(episode) && (episode.DEC >= since || !isDay(episode.DEC))

/** No social worker begins on or after the start of care, or on or before its end. */
function lacksWorker(episode: Episode, workers: readonly WorkerRow[]): boolean {
  const begins = episode.RNE === 'S' && !workers.some((row) => row.SW_DECOM >= episode.DECOM)
  const ends =
    (endsCare(episode) || episode.REC === '') &&
    !workers.some((row) => row.SW_DECOM <= (isDay(episode.DEC) ? episode.DEC : Number.POSITIVE_INFINITY))
  return begins || ends
}
