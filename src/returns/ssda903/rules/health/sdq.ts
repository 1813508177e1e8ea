import { SDQ_REASON } from '../../codes/lists.ts'
import type { Child } from '../../model/child.ts'
import { birthday } from '../../model/days.ts'
import type { Setting } from '../../model/setting.ts'
import { type ChildRule, childRule, rowRule } from '../../rule.ts'
import { codeRule } from '../families.ts'
import { isInCareAllYear } from '../words.ts'
import { type Health, hasSdq } from './fields.ts'

const SCORE = /^(\d|[1-3]\d|40)$/

/** The strengths and difficulties questionnaire: a score from 0 to 40, or the reason why there is none. */
export const sdq = [
  ofChildrenAllYear(
    '157',
    'The child was of the age for the questionnaire, so SDQ1 cannot be the reason. Give the score or another reason.',
    (row, { start, end }) =>
      birthday(row.DOB, 4) <= start &&
      birthday(row.DOB, 16) >= end &&
      !row.given('SDQ_SCORE') &&
      row.SDQ_REASON === 'SDQ1',
  ),
  rowRule({
    code: '180',
    table: 'OC2',
    fields: ['SDQ_SCORE'],
    message: 'SDQ_SCORE is not a whole number from 0 to 40. Correct it.',
    wrong: (row) => row.given('SDQ_SCORE') && !SCORE.test(row.text('SDQ_SCORE')),
  }),
  notAllYear('185', 'SDQ_SCORE'),
  ofChildrenAllYear(
    '186',
    'The child is of the age for the questionnaire and has neither score nor reason. Give one of them.',
    (row, { start, end }) => birthday(row.DOB, 4) <= start && birthday(row.DOB, 17) > end && !hasSdq(row),
  ),
  rowRule({
    code: '188',
    table: 'OC2',
    fields: ['DOB', 'SDQ_SCORE', 'SDQ_REASON'],
    message: 'The child is under 4, so the questionnaire is not asked. Take the score and the reason out.',
    wrong: (row, { end }) => birthday(row.DOB, 4) > end && hasSdq(row),
  }),
  rowRule({
    code: '189',
    table: 'OC2',
    fields: ['DOB', 'SDQ_SCORE', 'SDQ_REASON'],
    message:
      'The young person turned 17 before the year, so the questionnaire is not asked. Take the score and the reason out.',
    wrong: (row, { start }) => birthday(row.DOB, 17) < start && hasSdq(row),
  }),
  codeRule('196', 'OC2', 'SDQ_REASON', SDQ_REASON, 'may be blank'),
  rowRule({
    code: '197a',
    table: 'OC2',
    fields: ['SDQ_SCORE', 'SDQ_REASON'],
    message: 'Both a score and a reason for having none are given. Take one out.',
    wrong: (row) => row.given('SDQ_SCORE') && row.given('SDQ_REASON'),
  }),
  ofChildrenAllYear(
    '197B',
    'The child turned 4 or 17 in the year and has neither score nor reason. Give one of them.',
    (row, { start, end }) =>
      [4, 17].some((age) => birthday(row.DOB, age) >= start && birthday(row.DOB, age) <= end) && !hasSdq(row),
  ),
  notAllYear('198', 'SDQ_REASON'),
]

function ofChildrenAllYear(
  code: string,
  message: string,
  wrong: (row: Health, setting: Setting) => boolean,
): ChildRule {
  return childRule({
    code,
    fields: ['SDQ_SCORE', 'SDQ_REASON', 'DOB'],
    message,
    find: (child, setting) =>
      wrongWhere(
        child,
        (row) => wrong(row, setting),
        () => isInCareAllYear(child, setting),
      ),
  })
}

function notAllYear(code: string, field: 'SDQ_SCORE' | 'SDQ_REASON'): ChildRule {
  return childRule({
    code,
    fields: [field],
    message: `${field} is asked only for children looked after all year. Take it out, or check the episodes.`,
    find: (child, setting) =>
      wrongWhere(
        child,
        (row) => row.given(field),
        () => !isInCareAllYear(child, setting),
      ),
  })
}

/** Asks about the year only when a row would be wrong, as that is the longer question. */
function wrongWhere(child: Child, wrong: (row: Health) => boolean, holds: () => boolean): Health[] {
  const rows = child.rows.OC2.filter(wrong)
  return rows.length > 0 && holds() ? rows : []
}
