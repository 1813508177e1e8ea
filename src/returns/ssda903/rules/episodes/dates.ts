import { birthday, dayOf } from '../../model/days.ts'
import { childRule, rowRule } from '../../rule.ts'
import { isOpen } from '../words.ts'

const CHILDREN_ACT = dayOf(1991, 10, 14)
const DECEMBER_2005 = dayOf(2005, 12, 31)

/** When an episode begins and ends, by itself and beside the child's birthday. */
export const episodeDates = [
  childRule({
    code: '302',
    fields: ['DECOM', 'DOB'],
    message: 'The first episode begins before the child is born. Correct DECOM or the date of birth.',
    find: (child) => {
      const first = child.byStart[0]
      if (!first) return []
      const header = child.rows.Header.filter(({ DOB }) => first.DECOM < DOB)
      return header.length > 0 ? [first, ...header] : []
    },
  }),
  childRule({
    code: '352',
    fields: ['DECOM', 'RNE', 'DOB'],
    message: 'Care begins on or after the 18th birthday. Correct DECOM or the date of birth.',
    find: (child) => {
      const adult = birthday(child.header?.DOB ?? Number.NaN, 18)
      return child.episodes.filter(({ RNE, DECOM }) => RNE === 'S' && DECOM >= adult)
    },
  }),
  rowRule({
    code: '353',
    table: 'Episodes',
    fields: ['DECOM'],
    message:
      'The episode begins before 14 October 1991, when the Children Act came into force. Correct DECOM.',
    wrong: (episode) => episode.DECOM < CHILDREN_ACT,
  }),
  rowRule({
    code: '354',
    table: 'Episodes',
    fields: ['DECOM'],
    message:
      'The episode begins after the end of the year. Correct DECOM, or leave the episode for next year.',
    wrong: (episode, { end }) => episode.DECOM > end,
  }),
  rowRule({
    code: '355',
    table: 'Episodes',
    fields: ['DECOM', 'DEC'],
    message:
      'The episode begins and ends on the same day. Take it out if it lasted less than 24 hours, or correct a date.',
    wrong: (episode) => episode.DECOM === episode.DEC,
  }),
  rowRule({
    code: '356',
    table: 'Episodes',
    fields: ['DECOM', 'DEC'],
    message: 'The episode ends before it begins. Correct DECOM or DEC.',
    wrong: (episode) => episode.DEC < episode.DECOM,
  }),
  childRule({
    code: '359',
    fields: ['DEC', 'LS', 'PLACE', 'DOB'],
    message:
      'The young person has turned 18 and the episode is still open. End it, unless they go on in a residential home under V2.',
    find: (child, { end }) => {
      if (!(birthday(child.header?.DOB ?? Number.NaN, 18) < end)) return []
      return child.episodes.filter(
        (episode) => isOpen(episode) && !(episode.LS === 'V2' && episode.PLACE === 'K2'),
      )
    },
  }),
  rowRule({
    code: '385',
    table: 'Episodes',
    fields: ['DEC'],
    message: 'The episode ends after the end of the year. Leave DEC and REC blank, or correct the date.',
    wrong: (episode, { end }) => episode.DEC > end,
  }),
  rowRule({
    code: '445',
    table: 'Episodes',
    fields: ['LS', 'DECOM'],
    message: 'A freeing order (D1) cannot begin after 30 December 2005. Correct LS or DECOM.',
    wrong: (episode) => episode.LS === 'D1' && episode.DECOM > DECEMBER_2005,
  }),
  rowRule({
    code: '446',
    table: 'Episodes',
    fields: ['LS', 'DECOM'],
    message: 'A placement order (E1) cannot begin before 1 December 2005. Correct LS or DECOM.',
    wrong: (episode) => episode.LS === 'E1' && episode.DECOM < dayOf(2005, 12, 1),
  }),
  rowRule({
    code: '451',
    table: 'Episodes',
    fields: ['DEC', 'REC', 'LS'],
    message: 'An episode under a freeing order (D1) is still open; no such order is in force. End it.',
    wrong: (episode) => episode.LS === 'D1' && !episode.given('DEC') && !episode.given('REC'),
  }),
]
