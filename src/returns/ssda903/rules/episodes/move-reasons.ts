import { birthday } from '../../model/days.ts'
import { childRule, rowRule } from '../../rule.ts'
import { isTemporary, withPrevious } from '../words.ts'

/** Why a home ended (REASON_PLACE_CHANGE). */
export const moveReasons = [
  childRule({
    code: '225',
    fields: ['REASON_PLACE_CHANGE', 'REC', 'PLACE'],
    message:
      'The child moved to another home after this episode, but the reason is blank. Give REASON_PLACE_CHANGE.',
    find: ({ byStart }) =>
      byStart.filter((episode, i) => {
        const next = byStart[i + 1]
        if (!next || episode.REC !== 'X1' || episode.given('REASON_PLACE_CHANGE')) return false
        return !isTemporary(episode) && !isTemporary(next) && ['P', 'B', 'T', 'U'].includes(next.RNE)
      }),
  }),
  childRule({
    code: '226',
    fields: ['REASON_PLACE_CHANGE', 'PLACE'],
    message:
      'No reason is asked for going to a temporary home or coming back. Take REASON_PLACE_CHANGE out here and before.',
    find: ({ byStart }) =>
      [...withPrevious(byStart)]
        .filter(
          ([now, before]) =>
            isTemporary(now) && (now.given('REASON_PLACE_CHANGE') || before?.given('REASON_PLACE_CHANGE')),
        )
        .map(([now]) => now),
  }),
  rowRule({
    code: '233',
    table: 'Episodes',
    fields: ['REASON_PLACE_CHANGE', 'DEC'],
    message:
      'REASON_PLACE_CHANGE is given, but the episode has not ended. Give DEC and REC, or take the reason out.',
    wrong: (episode) => episode.given('REASON_PLACE_CHANGE') && !episode.given('DEC'),
  }),
  childRule({
    code: '234',
    fields: ['REASON_PLACE_CHANGE', 'DECOM', 'DOB'],
    message:
      'The reason is a custody arrangement (CUSTOD), but the child was under 10. Correct the reason or the dates.',
    find: (child) =>
      child.episodes.flatMap((episode) => {
        if (episode.REASON_PLACE_CHANGE !== 'CUSTOD') return []
        const header = child.rows.Header.filter(({ DOB }) => episode.DECOM < birthday(DOB, 10))
        return header.length > 0 ? [episode, ...header] : []
      }),
  }),
]
