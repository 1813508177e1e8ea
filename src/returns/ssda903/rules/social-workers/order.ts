import { type Child, sortBy } from '../../model/child.ts'
import { type Day, dayOf, isDay } from '../../model/days.ts'
import type { Setting } from '../../model/setting.ts'
import type { RowOf } from '../../model/table.ts'
import { childRule } from '../../rule.ts'
import { type Episode, isShortBreak, latest, withPrevious } from '../words.ts'

type WorkerRow = RowOf<'SWEpisodes'>

/** How one social worker follows another, and whether there is one whenever there is care. */
export const socialWorkerOrder = [
  childRule({
    code: 'SW08STG2',
    fields: ['SW_DECOM', 'SW_DEC'],
    message: 'An earlier social worker is still recorded as current. Give SW_DEC.',
    find: (child) => child.rows.SWEpisodes.filter((row) => row !== lastListed(child) && !row.given('SW_DEC')),
  }),
  childRule({
    code: 'SW10STG2',
    fields: ['SW_DECOM', 'SW_DEC', 'SW_REASON'],
    message:
      'More than seven days pass between two social workers. Correct the dates, or add who was in between.',
    find: (child) =>
      [...withPrevious(inOrder(child))]
        .filter(
          ([row, before]) =>
            before && row.SW_REASON !== 'FCONTA' && !(Math.abs(row.SW_DECOM - before.SW_DEC) <= 7),
        )
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
      child.rows.SWEpisodes.filter(
        (row) => row === current(child) && end >= row.SW_DEC && end - row.SW_DEC <= 5,
      ),
  }),
  childRule({
    code: 'SW12STG2',
    fields: ['DECOM', 'DEC', 'RNE', 'REC'],
    message: 'Care began or ended without a social worker recorded at the time. Add the social worker.',
    find: (child, setting) => {
      const since = firstDay(setting)
      return child.episodes.filter(
        (episode) => isCounted(episode, since) && lacksWorker(episode, child.rows.SWEpisodes, setting.end),
      )
    },
  }),
  childRule({
    code: 'SW14STG2',
    fields: ['SW_DECOM', 'SW_DEC'],
    message: 'A social worker who is not the latest has no end. Give SW_DEC.',
    find: (child) => child.rows.SWEpisodes.filter((row) => row !== lastListed(child) && !row.given('SW_DEC')),
  }),
  childRule({
    code: 'SW17STG2',
    fields: ['SW_DECOM', 'SW_DEC'],
    message: 'The latest social worker has ended. Add who came next, or take SW_DEC out.',
    find: (child) => child.rows.SWEpisodes.filter((row) => row === current(child) && row.given('SW_DEC')),
  }),
]

/** Social workers in order of their beginning; those without one come last. */
function inOrder({ rows }: Child): readonly WorkerRow[] {
  return [...sortBy(rows.SWEpisodes, (row) => row.SW_DECOM), ...undated(rows.SWEpisodes)]
}

/** The social worker who began last; where no beginning is known, the first. */
const current = ({ rows }: Child): WorkerRow | undefined =>
  latest(rows.SWEpisodes, (row) => row.SW_DECOM) ?? rows.SWEpisodes[0]

/** The social worker after whom nobody is listed: one whose beginning is not known may be the latest. */
const lastListed = (child: Child): WorkerRow | undefined =>
  undated(child.rows.SWEpisodes)[0] ?? current(child)

const undated = (rows: readonly WorkerRow[]) => rows.filter((row) => !isDay(row.SW_DECOM))

/** Care is looked at from a year before the collection year on; in 2023-24 from its first day. */
function firstDay({ start, year }: Setting): Day {
  return year < 2025 ? dayOf(2023, 4, 1) : start - 365
}

const isCounted = (episode: Episode, since: Day) =>
  !isShortBreak(episode) && (episode.DEC >= since || !isDay(episode.DEC))

/** There is no social worker, or one who begins neither after the start of care nor before its end. */
function lacksWorker(episode: Episode, workers: readonly WorkerRow[], end: Day): boolean {
  const until = isDay(episode.DEC) ? episode.DEC : end
  const begins = episode.RNE === 'S'
  const ends = episode.REC !== 'X1'
  const fits = ({ SW_DECOM: day }: WorkerRow) => (begins && day >= episode.DECOM) || (ends && day <= until)
  return (begins || ends) && (workers.length === 0 || !workers.every(fits))
}
