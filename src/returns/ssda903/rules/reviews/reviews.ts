import { REVIEW_CODE } from '../../codes/lists.ts'
import { birthday } from '../../model/days.ts'
import { rowRule } from '../../rule.ts'
import { dateRule } from '../families.ts'

/** Reviews of a child's care and how the child took part in them. */
export const reviewRules = [
  dateRule('166', 'Reviews', 'REVIEW', 'must be filled'),
  rowRule({
    code: '167',
    table: 'Reviews',
    fields: ['REVIEW', 'REVIEW_CODE'],
    message: 'The date of the review and how the child took part (PN0 to PN7) go together. Give both.',
    wrong: (row) => {
      const blank = !row.given('REVIEW') && row.REVIEW_CODE === ''
      return !blank && !(row.given('REVIEW') && REVIEW_CODE.has(row.REVIEW_CODE))
    },
  }),
  rowRule({
    code: '440',
    table: 'Reviews',
    fields: ['DOB', 'REVIEW', 'REVIEW_CODE'],
    message: 'PN0 is for children under 4, and this child was older. Say how the child took part.',
    wrong: (row) => row.REVIEW_CODE === 'PN0' && row.REVIEW > birthday(row.DOB, 4),
  }),
  rowRule({
    code: '441',
    table: 'Reviews',
    fields: ['DOB', 'REVIEW', 'REVIEW_CODE'],
    message: 'The child was under 4 at the review. Write PN0, or correct the dates.',
    wrong: (row) =>
      REVIEW_CODE.has(row.REVIEW_CODE) && row.REVIEW_CODE !== 'PN0' && row.REVIEW < birthday(row.DOB, 4),
  }),
]
