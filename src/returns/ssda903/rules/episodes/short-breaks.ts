import { isDay } from '../../model/days.ts'
import { childRule, rowRule } from '../../rule.ts'
import { anyGiven } from '../families.ts'
import { daysFrom, isShortBreak, isTemporary } from '../words.ts'

const REVIEWED = ['REVIEW', 'REVIEW_CODE'] as const

/** Short breaks (legal status V3 and V4) are planned, brief, and from the child's own home. */
export const shortBreaks = [
  rowRule({
    code: '365',
    table: 'Episodes',
    fields: ['LS', 'DECOM', 'DEC'],
    message: 'A single short break (V3) lasts more than 17 days. Correct its dates or its legal status.',
    wrong: (episode, { end }) => episode.LS === 'V3' && daysFrom(episode.DECOM, episode.DEC, end) > 17,
  }),
  rowRule({
    code: '366',
    table: 'Episodes',
    fields: ['LS', 'RNE'],
    message: 'Every short break (V3) begins anew. Write RNE S.',
    wrong: (episode) => episode.LS === 'V3' && episode.RNE !== 'S',
  }),
  childRule({
    code: '367',
    fields: ['LS', 'DECOM', 'DEC'],
    message:
      'Short breaks (V3) add up to more than 75 days in the year. Correct their dates or their legal status.',
    find: (child, { start, end }) => {
      const breaks = child.episodes.filter(
        ({ LS, DECOM, DEC }) => LS === 'V3' && DECOM <= end && (DEC >= start || !isDay(DEC)),
      )
      const inYear = breaks.map(
        ({ DECOM, DEC }) => Math.min(isDay(DEC) ? DEC : end, end) - Math.max(DECOM, start),
      )
      return inYear.reduce((sum, days) => sum + days, 0) > 75 ? breaks : []
    },
  }),
  rowRule({
    code: '382',
    table: 'Episodes',
    fields: ['LS', 'PLACE'],
    message: 'A short break (V3, V4) cannot be in a temporary home (T0 to T4). Correct LS or PLACE.',
    wrong: (episode) => isShortBreak(episode) && isTemporary(episode),
  }),
  rowRule({
    code: '384',
    table: 'Episodes',
    fields: ['LS', 'PLACE'],
    message: 'A short break (V3, V4) cannot be a long-term foster home (U1, U4). Correct LS or PLACE.',
    wrong: (episode) => isShortBreak(episode) && (episode.PLACE === 'U1' || episode.PLACE === 'U4'),
  }),
  rowRule({
    code: '214',
    table: 'Episodes',
    fields: ['LS', 'PL_POST', 'URN'],
    message: 'Postcode and URN of the home are not asked for short breaks (V3, V4). Take them out.',
    wrong: (episode) => isShortBreak(episode) && (episode.given('PL_POST') || episode.given('URN')),
  }),
  rowRule({
    code: '398',
    table: 'Episodes',
    fields: ['LS', 'HOME_POST', 'PL_POST'],
    message: 'Postcodes are not asked for short breaks (V3, V4). Take them out.',
    wrong: (episode) => isShortBreak(episode) && (episode.given('HOME_POST') || episode.given('PL_POST')),
  }),
  childRule({
    code: '399',
    fields: ['MOTHER', 'LS', 'REVIEW', 'REVIEW_CODE'],
    message: 'The child has only short breaks, for which MOTHER and reviews are not asked. Take them out.',
    find: (child) => {
      if (child.episodes.length === 0 || !child.episodes.every(isShortBreak)) return []
      const { Episodes, Header, Reviews } = child.rows
      const asked =
        Header.some((row) => row.given('MOTHER')) || Reviews.some((row) => anyGiven(row, REVIEWED))
      return asked ? [...Episodes, ...Header, ...Reviews] : []
    },
  }),
]
