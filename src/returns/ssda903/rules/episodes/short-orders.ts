import { ADOPTIVE, FOSTERING } from '../../codes/lists.ts'
import type { Child } from '../../model/child.ts'
import { isDay } from '../../model/days.ts'
import { type ChildRule, childRule, rowRule } from '../../rule.ts'
import { daysFrom, type Episode } from '../words.ts'
import { childRuleOfAge } from './home-age.ts'

/** Legal statuses that the law allows for a few days only, and those that need an age or a home. */
export const shortOrders = [
  orderRule('361', 'L1', 3, 'police protection'),
  orderRule('362', 'L2', 21, 'an emergency protection order'),
  orderRule('363', 'L3', 7, 'a child assessment order'),
  orderRule('364', 'J2', 21, 'detention under the Police and Criminal Evidence Act'),
  childRuleOfAge({
    code: '358',
    age: 10,
    kind: ({ LS }) => ['J1', 'J2', 'J3'].includes(LS),
    late: (began, day) => began <= day,
    withHeader: true,
    fields: ['DECOM', 'DOB', 'LS'],
    message: 'A youth justice status (J1 to J3) begins before the child is 10. Correct LS or the dates.',
  }),
  rowRule({
    code: '378',
    table: 'Episodes',
    fields: ['PLACE', 'LS'],
    message: 'A child with parents (P1) cannot be accommodated by agreement (V2). Correct PLACE or LS.',
    wrong: (episode) => episode.PLACE === 'P1' && episode.LS === 'V2',
  }),
  rowRule({
    code: '408',
    table: 'Episodes',
    fields: ['PLACE', 'LS'],
    message:
      'A home of adoption under a placement order (A5, A6) needs legal status E1. Correct PLACE or LS.',
    wrong: (episode) => (episode.PLACE === 'A5' || episode.PLACE === 'A6') && episode.LS !== 'E1',
  }),
  childRule({
    code: '336',
    fields: ['PLACE'],
    message:
      'A child placed with consent for adoption (A3, A4) should come from fostering or adoption. Correct PLACE here or before.',
    find: ({ byStart }) =>
      byStart.filter(
        ({ PLACE }, i) => i > 0 && (PLACE === 'A3' || PLACE === 'A4') && !isFamilyHome(byStart[i - 1]!),
      ),
  }),
]

const isFamilyHome = ({ PLACE }: Episode) => ADOPTIVE.has(PLACE) || FOSTERING.has(PLACE)

/** A rule that unbroken episodes under one legal status do not last longer than the law allows. */
function orderRule(code: string, status: string, days: number, name: string): ChildRule {
  return childRule({
    code,
    fields: ['LS', 'DECOM', 'DEC'],
    message: `${name[0]!.toUpperCase()}${name.slice(1)} (${status}) lasts more than ${days} days. Correct the dates or the legal status.`,
    find: (child, { end }) =>
      unbroken(child, status)
        .filter((run) => lengthOf(run, end) > days)
        .flat(),
  })
}

/** Episodes under a legal status, in runs in which each begins on the day the one before it ended. */
function unbroken(child: Child, status: string): Episode[][] {
  const runs: Episode[][] = []
  for (const episode of child.byStart) {
    const last = runs.at(-1)?.at(-1)
    if (episode.LS !== status) continue
    if (last && isDay(last.DEC) && last.DEC === episode.DECOM) runs.at(-1)!.push(episode)
    else runs.push([episode])
  }
  return runs
}

const lengthOf = (run: Episode[], end: number) =>
  run.reduce((sum, { DECOM, DEC }) => sum + daysFrom(DECOM, DEC, end), 0)
