import { sortBy } from '../../model/child.ts'
import { birthday, isDay } from '../../model/days.ts'
import { childRule, rowRule } from '../../rule.ts'
import { codeRule, dateRule } from '../families.ts'
import { careSpells, covers, coversDay, outlivesCare, overlapping } from './spells.ts'

/** Times when a child was missing (M) or away without agreement (A). */
export const missingRules = [
  rowRule({
    code: '564',
    table: 'Missing',
    fields: ['MISSING', 'MIS_START'],
    message: 'The child was missing or away, but since when is blank. Give MIS_START.',
    wrong: (row) => (row.MISSING === 'M' || row.MISSING === 'A') && !row.given('MIS_START'),
  }),
  rowRule({
    code: '565',
    table: 'Missing',
    fields: ['MISSING', 'MIS_START'],
    message: 'MIS_START is given, but not whether the child was missing or away. Write M or A.',
    wrong: (row) => row.given('MIS_START') && row.MISSING === '',
  }),
  rowRule({
    code: '566',
    table: 'Missing',
    fields: ['MISSING', 'MIS_END'],
    message: 'MIS_END is given, but not whether the child was missing or away. Write M or A.',
    wrong: (row) => row.given('MIS_END') && row.MISSING === '',
  }),
  rowRule({
    code: '567',
    table: 'Missing',
    fields: ['MIS_START', 'MIS_END'],
    message: 'The child came back before going missing. Correct the dates.',
    wrong: (row) => row.MIS_END < row.MIS_START,
  }),
  rowRule({
    code: '570',
    table: 'Missing',
    fields: ['MIS_START'],
    message: 'The child went missing after the end of the year. Correct the date, or leave it for next year.',
    wrong: (row, { end }) => row.MIS_START > end,
  }),
  rowRule({
    code: '571',
    table: 'Missing',
    fields: ['MIS_END'],
    message: 'The child came back outside the year. Correct the date.',
    wrong: (row, { start, end }) => row.MIS_END < start || row.MIS_END > end,
  }),
  childRule({
    code: '574',
    fields: ['MIS_START', 'MIS_END'],
    message: 'The child went missing again before coming back. Correct the dates of both.',
    find: ({ rows }) => overlapping(rows.Missing, (row) => ({ start: row.MIS_START, end: row.MIS_END })),
  }),
  childRule({
    code: '575',
    fields: ['MIS_START', 'MIS_END', 'DEC'],
    message: 'The child is still recorded as missing, but the episode has ended. Give MIS_END.',
    find: ({ rows, episodes }) =>
      rows.Missing.filter(
        (row) =>
          !isDay(row.MIS_END) &&
          episodes.some((episode) => isDay(episode.DEC) && coversDay(episode, row.MIS_START)),
      ),
  }),
  childRule({
    code: '576',
    needs: ['last year'],
    fields: ['MIS_START'],
    message: 'The child was missing at the end of last year, but MIS_START differs now. Correct it.',
    find: ({ rows, last }) => {
      const open = last.Missing.filter((row) => isDay(row.MIS_START) && !isDay(row.MIS_END))
      const first = sortBy(rows.Missing, (row) => row.MIS_START)[0] ?? rows.Missing[0]
      return first && open.some((row) => row.MIS_START !== first.MIS_START) ? [first] : []
    },
  }),
  childRule({
    code: '577',
    fields: ['MIS_START', 'MIS_END', 'DECOM', 'DEC'],
    message:
      'The child came back when not in care, or never came back though care ended. Correct MIS_END or the episodes.',
    find: (child) => child.rows.Missing.filter((row) => outlivesCare(child, row.MIS_START, row.MIS_END)),
  }),
  childRule({
    code: '578',
    fields: ['MIS_START', 'DECOM', 'DEC'],
    message: 'The child went missing when not in care. Correct MIS_START or the episodes.',
    find: (child) => {
      const spells = careSpells(child)
      return child.rows.Missing.filter(
        ({ MIS_START: day }) =>
          isDay(day) && spells.length > 0 && !spells.some((spell) => covers(spell, day)),
      )
    },
  }),
  childRule({
    code: '580',
    fields: ['MIS_END', 'DEC', 'REC', 'DOB'],
    message: 'The young person was missing until care ended at 18. Write REC E8.',
    find: ({ rows, episodes }) =>
      episodes.filter(
        ({ DEC, REC }) =>
          REC !== 'E8' && rows.Missing.some((row) => row.MIS_END === DEC && birthday(row.DOB, 18) === DEC),
      ),
  }),
  childRule({
    code: '581',
    fields: ['MIS_START', 'DECOM', 'DEC'],
    message: 'No episode covers the day the child went missing. Correct MIS_START or the episodes.',
    find: ({ rows, episodes }) =>
      rows.Missing.filter(
        ({ MIS_START: day }) => episodes.length > 0 && !episodes.some((episode) => coversDay(episode, day)),
      ),
  }),
  rowRule({
    code: '586',
    table: 'Missing',
    fields: ['DOB', 'MIS_START'],
    message: 'The child went missing on or before the day of birth. Correct one of the dates.',
    wrong: (row) => row.MIS_START <= row.DOB,
  }),
  dateRule('1004', 'Missing', 'MIS_START', 'must be filled'),
  dateRule('1005', 'Missing', 'MIS_END', 'may be blank'),
  codeRule('1006', 'Missing', 'MISSING', new Set(['M', 'A']), 'may be blank'),
]
