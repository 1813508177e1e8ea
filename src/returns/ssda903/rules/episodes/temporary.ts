import type { Setting } from '../../model/setting.ts'
import { type ChildRule, childRule, type RowRule, rowRule } from '../../rule.ts'
import { type Episode, isTemporary } from '../words.ts'

/** Temporary homes (T0 to T4): a few days away from the home a child returns to. */
export const temporaryHomes = [
  longestStay('375', 'T1', 42, 'A hospital stay'),
  longestStay('376', 'T3', 21, "A stay during the carer's holiday"),
  longestStay('379', 'T4', 7, 'A temporary stay of another kind'),
  childRule({
    code: '377',
    fields: ['PLACE', 'DECOM'],
    message:
      'The child has more than two temporary stays of kind T3 in the return. Correct PLACE where it was another home.',
    find: ({ episodes }) => {
      const stays = episodes.filter(({ PLACE }) => PLACE === 'T3')
      return stays.length > 2 ? stays : []
    },
  }),
  rowRule({
    code: '380',
    table: 'Episodes',
    fields: ['PLACE', 'RNE'],
    message: 'A temporary home (T0 to T4) begins with RNE P or B. Correct RNE or PLACE.',
    wrong: (episode) => isTemporary(episode) && episode.RNE !== 'P' && episode.RNE !== 'B',
  }),
  rowRule({
    code: '381',
    table: 'Episodes',
    fields: ['PLACE', 'REC'],
    message: 'Care cannot end in a temporary home (T0 to T4). Write REC X1, or correct PLACE.',
    wrong: (episode) => isTemporary(episode) && episode.given('REC') && episode.REC !== 'X1',
  }),
  childRule({
    code: '383',
    fields: ['PLACE', 'RNE', 'PL_POST'],
    message:
      'After a temporary home the child returns to the home before it, with RNE P. Correct the home, or use a home that is not temporary.',
    find: ({ byStart }, setting) =>
      byStart.filter(
        (now, i) => i > 1 && isTemporary(byStart[i - 1]!) && !returnsTo(now, byStart[i - 2]!, setting),
      ),
  }),
]

function returnsTo(now: Episode, before: Episode, { year }: Setting): boolean {
  const samePostcode = year < 2026 || now.PL_POST === before.PL_POST
  return now.RNE === 'P' && now.PLACE === before.PLACE && samePostcode
}

function longestStay(code: string, place: string, days: number, name: string): RowRule | ChildRule {
  return rowRule({
    code,
    table: 'Episodes',
    fields: ['PLACE', 'DECOM', 'DEC'],
    message: `${name} (${place}) lasts more than ${days} days. Correct the dates, or record it as the child's home.`,
    wrong: (episode) => episode.PLACE === place && episode.DEC - episode.DECOM > days,
  })
}
