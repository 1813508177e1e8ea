import { LS_ADOPTR, SEX_ADOPTR, YES_NO } from '../../codes/lists.ts'
import type { RowOf } from '../../model/table.ts'
import { type RowRule, rowRule } from '../../rule.ts'
import { anyGiven, codeRule, dateRule } from '../families.ts'
import { orList } from '../words.ts'

export const ADOPTER_FIELDS = [
  'DATE_INT',
  'DATE_MATCH',
  'FOSTER_CARE',
  'NB_ADOPTR',
  'SEX_ADOPTR',
  'LS_ADOPTR',
] as const

/** The row says anything about the adoption. */
export const isAnswered = (row: RowOf<'AD1'>): boolean => anyGiven(row, ADOPTER_FIELDS)

/** Those who adopted a child this year. */
export const adopters = [
  dateRule('112', 'AD1', 'DATE_INT', 'may be blank'),
  dateRule('113', 'AD1', 'DATE_MATCH', 'may be blank'),
  codeRule('114', 'AD1', 'FOSTER_CARE', YES_NO, 'may be blank'),
  rowRule({
    code: '151',
    table: 'AD1',
    fields: ADOPTER_FIELDS,
    message: 'Some of the six adoption values are blank. Give them all, or take the row out.',
    wrong: (row) => isAnswered(row) && ADOPTER_FIELDS.some((field) => !row.given(field)),
  }),
  codeRule('175', 'AD1', 'NB_ADOPTR', new Set(['1', '2']), 'may be blank'),
  codeRule('176', 'AD1', 'SEX_ADOPTR', SEX_ADOPTR, 'may be blank'),
  codeRule('177', 'AD1', 'LS_ADOPTR', LS_ADOPTR, 'may be blank'),
  rowRule({
    code: '333',
    table: 'AD1',
    fields: ['DATE_INT', 'DATE_MATCH'],
    message:
      'The child was matched before the decision that they should be adopted, or that date is blank. Correct the dates.',
    wrong: (row) => row.DATE_MATCH > Number.NEGATIVE_INFINITY && !(row.DATE_INT <= row.DATE_MATCH),
  }),
  rowRule({
    code: '511',
    table: 'AD1',
    fields: ['NB_ADOPTR', 'SEX_ADOPTR'],
    message: 'Two people adopt, but SEX_ADOPTR is that of one. Correct one of them.',
    wrong: (row) => row.NB_ADOPTR === '2' && (row.SEX_ADOPTR === 'M1' || row.SEX_ADOPTR === 'F1'),
  }),
  couple('514', 'L0', ['M1', 'F1']),
  couple('517', 'L3', ['MF']),
  couple('518', 'L4', ['MM', 'FF']),
  couple('519', 'L2', ['MM', 'FF', 'MF']),
  couple('520', 'L11', ['MF']),
  couple('524', 'L12', ['MM', 'FF']),
]

/** A rule that a legal status of adopters goes with who they are. */
function couple(code: string, status: string, sexes: string[]): RowRule {
  return rowRule({
    code,
    table: 'AD1',
    fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
    message: `With LS_ADOPTR ${status}, SEX_ADOPTR is ${orList(sexes)}. Correct one of them.`,
    wrong: (row) => row.LS_ADOPTR === status && !sexes.includes(row.SEX_ADOPTR),
  })
}
