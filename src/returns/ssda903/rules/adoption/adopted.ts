import { childRule } from '../../rule.ts'
import { isAnswered as isLeaverAnswered } from '../care-leavers/data.ts'
import { allGiven } from '../families.ts'
import { endsInAdoption, isAdoptive, isInCareAllYear, isWithinYear } from '../words.ts'
import { ADOPTER_FIELDS, isAnswered } from './adopters.ts'

/** The list of adoptions beside the episodes. */
export const adoptedChildren = [
  childRule({
    code: '134',
    fields: [...ADOPTER_FIELDS],
    message: 'The child has both care leaver and adoption values. Take the ones that do not apply out.',
    find: ({ rows }) => (rows.OC3.some(isLeaverAnswered) ? rows.AD1.filter(isAnswered) : []),
  }),
  childRule({
    code: '187',
    fields: [...ADOPTER_FIELDS, 'IN_TOUCH', 'ACTIV', 'ACCOM'],
    message:
      'The child was looked after all year, so has neither left care nor been adopted. Take the values out, or check the episodes.',
    find: (child, setting) => {
      const answered = [...child.rows.AD1.filter(isAnswered), ...child.rows.OC3.filter(isLeaverAnswered)]
      return answered.length > 0 && isInCareAllYear(child, setting) ? answered : []
    },
  }),
  childRule({
    code: '331',
    fields: ['DATE_MATCH', 'DECOM', 'REC'],
    message: 'The child was matched after the last home began. Correct DATE_MATCH or DECOM.',
    find: ({ rows, episodes }) =>
      pairs(rows.AD1, episodes, (row, episode) => endsInAdoption(episode) && row.DATE_MATCH > episode.DECOM),
  }),
  childRule({
    code: '334',
    fields: ['DATE_INT', 'DECOM', 'RNE'],
    message:
      'The decision that the child should be adopted comes before care began. Correct DATE_INT or DECOM.',
    find: ({ rows, byStart }) => {
      const began = byStart.filter(({ RNE }) => RNE === 'S').slice(-1)
      return pairs(rows.AD1, began, (row, episode) => row.DATE_INT < episode.DECOM)
    },
  }),
  childRule({
    code: '335',
    fields: ['PLACE', 'FOSTER_CARE', 'REC'],
    message:
      'Whether the adopters were the foster carers differs between PLACE and FOSTER_CARE. Correct one of them.',
    find: ({ rows, episodes }) =>
      pairs(
        rows.AD1,
        episodes,
        (row, { PLACE, REC }) => ADOPTED_EVER.has(REC) && row.FOSTER_CARE === MISFIT[PLACE],
      ),
  }),
  childRule({
    code: '521',
    fields: ['PLACE', 'DECOM', 'DATE_INT'],
    message:
      'The home of adoption begins before the decision that the child should be adopted. Correct DECOM or DATE_INT.',
    find: ({ rows, episodes }) =>
      pairs(rows.AD1, episodes, (row, episode) => isAdoptive(episode) && episode.DECOM < row.DATE_INT),
  }),
  childRule({
    code: '582',
    fields: ['DEC', 'DATE_MATCH', 'REC'],
    message: 'The child was adopted on the day of the match. Correct DATE_MATCH or DEC.',
    find: ({ rows, episodes }) =>
      pairs(rows.AD1, episodes, (row, episode) => endsInAdoption(episode) && row.DATE_MATCH === episode.DEC),
  }),
  childRule({
    code: '601',
    fields: ['REC', ...ADOPTER_FIELDS],
    message: 'The child was adopted in the year, but an adoption value is blank. Give all six.',
    find: ({ rows, episodes }, setting) => {
      const adopted = episodes.filter(
        (episode) => endsInAdoption(episode) && isWithinYear(episode.DEC, setting),
      )
      return pairs(rows.AD1, adopted, (row) => !allGiven(row, ADOPTER_FIELDS))
    },
  }),
  childRule({
    code: '602',
    fields: [...ADOPTER_FIELDS],
    message:
      'Adoption values are given, but no episode of the year ends in adoption. Take them out, or correct REC.',
    find: ({ rows, episodes }, setting) => {
      const adopted = episodes.some(
        (episode) => endsInAdoption(episode) && isWithinYear(episode.DEC, setting),
      )
      return adopted ? [] : rows.AD1.filter(isAnswered)
    },
  }),
]

/** The codes for adoption, with the one they replaced. */
const ADOPTED_EVER = new Set(['E1', 'E11', 'E12'])

/** The answer about foster carers that each kind of home rules out; A1 and A2 are codes of earlier years. */
const MISFIT: Record<string, string> = { A2: '0', A3: '0', A5: '0', A1: '1', A4: '1', A6: '1' }

/** Both rows of every pair that is wrong together. */
export function pairs<A, B>(
  first: readonly A[],
  second: readonly B[],
  wrong: (a: A, b: B) => boolean,
): (A | B)[] {
  return first.flatMap((a) => second.filter((b) => wrong(a, b)).flatMap((b) => [a, b]))
}
