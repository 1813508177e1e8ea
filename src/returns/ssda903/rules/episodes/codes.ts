import * as lists from '../../codes/lists.ts'
import { dayOf } from '../../model/days.ts'
import { childRule, rowRule } from '../../rule.ts'
import { codeRule, dateRule } from '../families.ts'

const APRIL_2015 = dayOf(2015, 4, 1)
const OCTOBER_2023 = dayOf(2023, 10, 28)

/** Each value of an episode taken by itself. */
export const episodeCodes = [
  dateRule('141', 'Episodes', 'DECOM', 'may be blank'),
  codeRule('143', 'Episodes', 'RNE', lists.RNE, 'may be blank'),
  codeRule('144', 'Episodes', 'LS', lists.LS, 'may be blank'),
  codeRule('145', 'Episodes', 'CIN', lists.CIN, 'may be blank'),
  codeRule('146', 'Episodes', 'PLACE', ({ codes }) => codes.place, 'may be blank'),
  dateRule('147', 'Episodes', 'DEC', 'may be blank'),
  rowRule({
    code: '148',
    table: 'Episodes',
    fields: ['DEC', 'REC'],
    message:
      'Only one of DEC and REC is given. Give both when the episode has ended, neither while it goes on.',
    wrong: (episode) => episode.given('DEC') !== episode.given('REC'),
  }),
  codeRule('149', 'Episodes', 'REC', lists.REC, 'may be blank'),
  rowRule({
    code: '217',
    table: 'Episodes',
    fields: ['PLACE', 'DECOM', 'RNE'],
    message:
      'A child placed for adoption with their foster carers (A3, A5) since April 2015 must have RNE S, T or U. Correct one of them.',
    wrong: ({ PLACE, DECOM, RNE }) =>
      (PLACE === 'A3' || PLACE === 'A5') && DECOM >= APRIL_2015 && !['S', 'T', 'U'].includes(RNE),
  }),
  rowRule({
    code: '217t',
    table: 'Episodes',
    fields: ['PLACE', 'DEC'],
    message: 'PLACE P2 ended on 28 October 2023. Begin a new episode with the code that now applies.',
    wrong: (episode) => episode.PLACE === 'P2' && !(episode.DEC <= OCTOBER_2023),
  }),
  codeRule('1009', 'Episodes', 'REASON_PLACE_CHANGE', lists.REASON_PLACE_CHANGE, 'may be blank'),
  childRule({
    code: '426',
    fields: ['LS'],
    message: 'The child has short breaks of both kinds, V3 and V4. Use one of them throughout.',
    find: ({ episodes }) => {
      const breaks = episodes.filter(({ LS }) => LS === 'V3' || LS === 'V4')
      return new Set(breaks.map(({ LS }) => LS)).size > 1 ? breaks : []
    },
  }),
]
