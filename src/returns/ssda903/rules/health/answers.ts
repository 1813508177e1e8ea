import { YES_NO } from '../../codes/lists.ts'
import { birthday } from '../../model/days.ts'
import { childRule, rowRule } from '../../rule.ts'
import { isInCareAllYear } from '../words.ts'
import { CHECKS, type Health, isAnswered, lacksACheck, QUESTIONS } from './fields.ts'

/** Health, convictions and substance misuse of children looked after all year. */
export const healthAnswers = [
  rowRule({
    code: '158',
    table: 'OC2',
    fields: ['INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
    message: 'Help was received, so whether it was offered is not asked. Take INTERVENTION_OFFERED out.',
    wrong: (row) => row.INTERVENTION_RECEIVED === '1' && row.given('INTERVENTION_OFFERED'),
  }),
  rowRule({
    code: '159',
    table: 'OC2',
    fields: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
    message: 'No help was received for substance misuse. Say in INTERVENTION_OFFERED whether it was offered.',
    wrong: (row) =>
      row.SUBSTANCE_MISUSE === '1' && row.INTERVENTION_RECEIVED === '0' && !row.given('INTERVENTION_OFFERED'),
  }),
  rowRule({
    code: '181',
    table: 'OC2',
    fields: QUESTIONS,
    message: 'A yes-or-no answer is neither 0 nor 1. Correct it.',
    wrong: (row) => QUESTIONS.some((field) => row.given(field) && !YES_NO.has(row[field])),
  }),
  rowRule({
    code: '182',
    table: 'OC2',
    fields: QUESTIONS,
    message:
      'Some health answers are given and others are blank. Answer immunisations, teeth, assessment and substance misuse.',
    wrong: (row) =>
      lacksACheck(row) &&
      (row.given('CONVICTED') ||
        row.given('HEALTH_CHECK') ||
        row.given('INTERVENTION_RECEIVED') ||
        row.given('INTERVENTION_OFFERED')),
  }),
  childRule({
    code: '190',
    fields: [...QUESTIONS],
    message:
      'Health answers are asked only for children looked after all year. Take them out, or check the episodes.',
    find: (child, setting) => {
      const answered = child.rows.OC2.filter(isAnswered)
      return answered.length > 0 && !isInCareAllYear(child, setting) ? answered : []
    },
  }),
  childRule({
    code: '191',
    fields: [...CHECKS],
    message:
      'The child was looked after all year, but a health answer is blank. Give immunisations, teeth, assessment and substance misuse.',
    find: (child, setting) => {
      if (!isInCareAllYear(child, setting)) return []
      return child.rows.OC2.length > 0 ? child.rows.OC2.filter(lacksACheck) : child.byStart.slice(0, 1)
    },
  }),
  rowRule({
    code: '192',
    table: 'OC2',
    fields: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED'],
    message: 'SUBSTANCE_MISUSE is 1. Say in INTERVENTION_RECEIVED whether help was received.',
    wrong: (row) => row.SUBSTANCE_MISUSE === '1' && !row.given('INTERVENTION_RECEIVED'),
  }),
  rowRule({
    code: '193',
    table: 'OC2',
    fields: ['SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
    message: 'Help is recorded, but no substance misuse. Correct SUBSTANCE_MISUSE, or take the help out.',
    wrong: (row) =>
      (row.SUBSTANCE_MISUSE === '0' || row.SUBSTANCE_MISUSE === '') &&
      (row.given('INTERVENTION_RECEIVED') || row.given('INTERVENTION_OFFERED')),
  }),
  childRule({
    code: '215',
    fields: ['IN_TOUCH', 'ACTIV', 'ACCOM', ...QUESTIONS],
    message:
      'The child has both care leaver and health answers. A care leaver is not asked about health: take one out.',
    find: ({ rows }) => {
      const leaver = rows.OC3.filter(
        (row) => row.given('IN_TOUCH') || row.given('ACTIV') || row.given('ACCOM'),
      )
      const health = rows.OC2.filter(isAnswered)
      return leaver.length > 0 && health.length > 0 ? [...leaver, ...health] : []
    },
  }),
  rowRule({
    code: '542',
    table: 'OC2',
    fields: ['CONVICTED', 'DOB'],
    message:
      'Convictions are not asked of a child under 10. Take CONVICTED out, or correct the date of birth.',
    wrong: (row, { end }) => row.given('CONVICTED') && birthday(row.DOB, 10) > end,
  }),
  childRule({
    code: '543',
    fields: ['CONVICTED', 'DOB'],
    message: 'CONVICTED is blank for a child of 10 or over looked after all year. Write 0 or 1.',
    find: (child, setting) =>
      allYear(
        child.rows.OC2.filter((row) => !row.given('CONVICTED') && birthday(row.DOB, 10) < setting.end),
        isInCareAllYear(child, setting),
      ),
  }),
  needsChecks('544', 'CONVICTED'),
  childRule({
    code: '545',
    fields: ['HEALTH_CHECK', 'DOB'],
    message: 'HEALTH_CHECK is blank for a child under 5 looked after all year. Write 0 or 1.',
    find: (child, setting) =>
      allYear(
        child.rows.OC2.filter((row) => !row.given('HEALTH_CHECK') && birthday(row.DOB, 5) > setting.end),
        isInCareAllYear(child, setting),
      ),
  }),
  childRule({
    code: '546',
    fields: ['HEALTH_CHECK', 'DOB'],
    message: 'HEALTH_CHECK is asked of children under 5 only. Take it out, or correct the date of birth.',
    find: (child, setting) =>
      allYear(
        child.rows.OC2.filter((row) => row.given('HEALTH_CHECK') && birthday(row.DOB, 5) <= setting.end),
        isInCareAllYear(child, setting),
      ),
  }),
  needsChecks('547', 'HEALTH_CHECK'),
]

const allYear = (rows: Health[], inCareAllYear: boolean) => (inCareAllYear ? rows : [])

function needsChecks(code: string, field: 'CONVICTED' | 'HEALTH_CHECK') {
  return rowRule({
    code,
    table: 'OC2',
    fields: [field, ...CHECKS],
    message: `${field} is 1, but another health answer is blank. Give immunisations, teeth, assessment and substance misuse.`,
    wrong: (row) => row[field] === '1' && lacksACheck(row),
  })
}
