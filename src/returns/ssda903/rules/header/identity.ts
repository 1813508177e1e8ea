import { ETHNIC, YES_NO } from '../../codes/lists.ts'
import { birthday } from '../../model/days.ts'
import { rowRule } from '../../rule.ts'
import { codeRule, dateRule } from '../families.ts'

/** Who the child is: sex, date of birth, ethnicity, and what follows from age alone. */
export const identity = [
  codeRule('101', 'Header', 'SEX', ({ codes }) => codes.sex, 'must be filled'),
  dateRule('102', 'Header', 'DOB', 'must be filled'),
  codeRule('103', 'Header', 'ETHNIC', ETHNIC, 'must be filled'),
  rowRule({
    code: '105',
    table: 'Header',
    fields: ['UASC'],
    message: 'UASC is not 0 or 1. Write 1 for an unaccompanied child seeking asylum, 0 for any other child.',
    wrong: (child, { format }) => format === 'xml' && !YES_NO.has(child.UASC),
  }),
  rowRule({
    code: '231',
    table: 'Header',
    severity: 'query',
    fields: ['DOB', 'UASC'],
    message:
      'An unaccompanied child is under 11 at the end of the year. Check the date of birth and the flag.',
    wrong: (child, { end }) => child.UASC === '1' && birthday(child.DOB, 11) > end,
  }),
  rowRule({
    code: '232',
    table: 'Header',
    severity: 'query',
    fields: ['SEX'],
    message: 'SEX is U, unknown. Confirm that it is not yet known, or give it.',
    wrong: (child) => child.SEX === 'U',
  }),
  rowRule({
    code: '301',
    table: 'Header',
    fields: ['DOB'],
    message: 'The date of birth is after the end of the year. Correct it, or leave the child out.',
    wrong: (child, { end }) => child.DOB > end,
  }),
  rowRule({
    code: '351',
    table: 'Header',
    fields: ['DOB'],
    message:
      'The young person turned 25 before the year began. Correct the date of birth, or leave them out.',
    wrong: (child, { start }) => birthday(child.DOB, 25) < start,
  }),
]
