import { SW_REASON } from '../../codes/lists.ts'
import { dayOf } from '../../model/days.ts'
import { childRule, rowRule } from '../../rule.ts'
import { dateRule } from '../families.ts'
import { isOpen, isShortBreak } from '../words.ts'

/** Social workers have been recorded since this day. */
const BEGAN = dayOf(2023, 4, 1)

const ALL = ['SW_ID', 'SW_DECOM', 'SW_REASON'] as const

/** Each value of a time with a social worker taken by itself. */
export const socialWorkerValues = [
  childRule({
    code: 'SW01STG1',
    fields: [...ALL],
    message:
      'The child is looked after, but the social worker is not fully recorded. Give SW_ID, SW_DECOM and SW_REASON.',
    find: ({ rows, episodes }) => {
      const open = episodes.filter((episode) => isOpen(episode) && !isShortBreak(episode))
      if (open.length === 0) return []
      if (rows.SWEpisodes.length === 0) return open
      return rows.SWEpisodes.filter((row) => ALL.some((field) => !row.given(field)))
    },
  }),
  rowRule({
    code: 'SW01aSTG1',
    table: 'SWEpisodes',
    fields: ['SW_ID', 'SW_DECOM'],
    message: 'The social worker or the day they began is blank. Give SW_ID and SW_DECOM.',
    wrong: (row) => !row.given('SW_DECOM') || (row.SW_DECOM < BEGAN && !row.given('SW_ID')),
  }),
  rowRule({
    code: 'SW01bSTG1',
    table: 'SWEpisodes',
    fields: ALL,
    message:
      'Since April 2023 the social worker, the day they began and the reason are all asked. Give what is blank.',
    wrong: (row) =>
      !row.given('SW_DECOM') || (row.SW_DECOM >= BEGAN && !(row.given('SW_ID') && row.given('SW_REASON'))),
  }),
  rowRule({
    code: 'SW02STG1',
    table: 'SWEpisodes',
    fields: ['SW_ID'],
    message: 'SW_ID is blank or does not begin with SW or XX. Give the registration number.',
    wrong: ({ SW_ID: id }) => !id.startsWith('SW') && !id.startsWith('XX'),
  }),
  rowRule({
    code: 'SW03STG1',
    table: 'SWEpisodes',
    fields: ALL,
    message: 'SW_ID, SW_DECOM or SW_REASON is blank. Give all three.',
    wrong: (row) => ALL.some((field) => !row.given(field)),
  }),
  dateRule('SW04STG1', 'SWEpisodes', 'SW_DECOM', 'may be blank', 'may be ZZ'),
  dateRule('SW05STG1', 'SWEpisodes', 'SW_DEC', 'may be blank', 'may be ZZ'),
  rowRule({
    code: 'SW06STG2',
    table: 'SWEpisodes',
    fields: ['SW_DECOM'],
    message: 'The social worker began after the end of the year. Correct SW_DECOM.',
    wrong: (row, { end }) => row.SW_DECOM > end,
  }),
  rowRule({
    code: 'SW07STG2',
    table: 'SWEpisodes',
    fields: ['SW_DEC'],
    message: 'The social worker ended after the year, or too long before it to be asked. Correct SW_DEC.',
    wrong: (row, { start, end, year }) =>
      row.SW_DEC > end || row.SW_DEC < (year < 2025 ? start : start - 365),
  }),
  rowRule({
    code: 'SW09STG2',
    table: 'SWEpisodes',
    fields: ['SW_DECOM', 'SW_DEC'],
    message: 'The social worker began and ended on the same day. Correct the dates, or take the row out.',
    wrong: (row) => row.SW_DEC === row.SW_DECOM,
  }),
  rowRule({
    code: 'SW13STG1',
    table: 'SWEpisodes',
    fields: ['SW_REASON', 'SW_DECOM'],
    message: 'SW_REASON is not a code of its list, or is blank though asked since April 2023. Give it.',
    wrong: (row, { year }) =>
      row.SW_REASON === '' ? year >= 2025 && row.SW_DECOM >= BEGAN : !SW_REASON.has(row.SW_REASON),
  }),
]
