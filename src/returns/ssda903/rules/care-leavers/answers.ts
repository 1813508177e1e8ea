import { ACCOM, ACTIV, IN_TOUCH } from '../../codes/lists.ts'
import { birthday } from '../../model/days.ts'
import { childRule, rowRule } from '../../rule.ts'
import { anyGiven, codeRule } from '../families.ts'
import { isAnswered, LEAVER_FIELDS } from './data.ts'

/** What a care leaver row says by itself. */
export const leaverAnswers = [
  codeRule('131', 'OC3', 'IN_TOUCH', IN_TOUCH, 'must be filled'),
  codeRule('132', 'OC3', 'ACTIV', ACTIV, 'must be filled'),
  codeRule('133', 'OC3', 'ACCOM', ACCOM, 'must be filled'),
  rowRule({
    code: '153',
    table: 'OC3',
    fields: LEAVER_FIELDS,
    message: 'Some of the three care leaver answers are blank. Give IN_TOUCH, ACTIV and ACCOM.',
    wrong: (row) => isAnswered(row) && LEAVER_FIELDS.some((field) => !row.given(field)),
  }),
  rowRule({
    code: '344',
    table: 'OC3',
    fields: LEAVER_FIELDS,
    message:
      'The young person died or went home, so activity and accommodation must both be 0. Correct them or IN_TOUCH.',
    wrong: (row) =>
      (row.IN_TOUCH === 'DIED' || row.IN_TOUCH === 'RHOM') && !(row.ACTIV === '0' && row.ACCOM === '0'),
  }),
  rowRule({
    code: '345',
    table: 'OC3',
    fields: LEAVER_FIELDS,
    message:
      'The authority is in touch, so activity and accommodation are known. Replace the 0, or correct IN_TOUCH.',
    wrong: (row) => row.IN_TOUCH === 'YES' && (row.ACTIV === '0' || row.ACCOM === '0'),
  }),
  rowRule({
    code: '347',
    table: 'OC3',
    fields: ['ACCOM', 'DOB'],
    message:
      'A young person under 18 when the year began lives in a foyer (T). Correct ACCOM or the date of birth.',
    wrong: (row, { start }) => row.ACCOM.startsWith('T') && birthday(row.DOB, 18) > start,
  }),
  childRule({
    code: '348',
    needs: ['last year'],
    fields: ['IN_TOUCH'],
    message:
      'IN_TOUCH said last year that the young person had died, and does not now. Correct whichever is wrong.',
    find: (child) =>
      child.last.OC3.some((row) => row.IN_TOUCH === 'DIED')
        ? child.rows.OC3.filter((row) => row.IN_TOUCH !== 'DIED')
        : [],
  }),
  rowRule({
    code: '391',
    table: 'OC3',
    fields: ['DOB', ...LEAVER_FIELDS],
    message:
      'Care leaver answers are asked from the 17th birthday on. Take them out, or correct the date of birth.',
    wrong: (row, { end }) => birthday(row.DOB, 17) > end && anyGiven(row, LEAVER_FIELDS),
  }),
  childRule({
    code: '3001',
    fields: ['ACCOM', 'DOB'],
    message:
      'A young person of 17 cannot be staying put with former foster carers (Z1, Z2). Correct ACCOM or the date of birth.',
    find: (child, { start, end }) => {
      const seventeen = child.rows.Header.some(
        ({ DOB }) => birthday(DOB, 17) >= start && birthday(DOB, 17) <= end,
      )
      return seventeen ? child.rows.OC3.filter(({ ACCOM: where }) => where === 'Z1' || where === 'Z2') : []
    },
  }),
]
