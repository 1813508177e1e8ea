import type { Child } from '../../model/child.ts'
import { isDay } from '../../model/days.ts'
import type { Row, RowOf } from '../../model/table.ts'
import { childRule } from '../../rule.ts'
import { type Episode, endsCare, endsInAdoption, isAdoptive } from '../words.ts'
import { pairs } from './adopted.ts'
import { isAnswered } from './adopters.ts'

/** Decisions beside the episodes and the adopters. */
export const placedForAdoption = [
  childRule({
    code: '523',
    fields: ['DATE_PLACED', 'DATE_INT'],
    message:
      'The decision that the child should be adopted has two different dates. Correct DATE_PLACED or DATE_INT.',
    find: ({ rows }) =>
      pairs(
        rows.PlacedAdoption,
        rows.AD1,
        (decision, adoption) => Math.abs(decision.DATE_PLACED - adoption.DATE_INT) > 0,
      ),
  }),
  childRule({
    code: '525',
    fields: ['DATE_PLACED_CEASED', 'DATE_INT'],
    message: 'The decision was given up, but adoption values are there. Take one of them out.',
    find: ({ rows }) =>
      pairs(
        rows.PlacedAdoption,
        rows.AD1,
        (decision, adoption) => decision.given('DATE_PLACED_CEASED') && isAnswered(adoption),
      ),
  }),
  childRule({
    code: '551',
    fields: ['PLACE', 'DATE_PLACED'],
    message: 'The child is in a home of adoption, but there is no date of the decision. Give DATE_PLACED.',
    find: ({ rows, episodes }) => {
      const homes = episodes.filter(isAdoptive)
      if (homes.length === 0 || rows.PlacedAdoption.some((row) => row.given('DATE_PLACED'))) return []
      return homes
    },
  }),
  childRule({
    code: '552',
    fields: ['DATE_PLACED', 'DECOM', 'PLACE'],
    message: 'The decision is dated after the home of adoption began. Correct DATE_PLACED or DECOM.',
    find: (child) => decidedAfter(child, child.byStart.filter(isAdoptive).slice(0, 1), latestDecision(child)),
  }),
  childRule({
    code: '553',
    fields: ['LS', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
    message: 'A placement order (E1) needs a decision that stands. Give the decision, or correct LS.',
    find: (child) => withoutDecision(child, 'E1'),
  }),
  childRule({
    code: '554',
    severity: 'query',
    fields: ['DATE_PLACED', 'DECOM', 'LS'],
    message: 'The decision is dated after the placement order (E1) began. Check DATE_PLACED and DECOM.',
    find: (child) => decidedAfter(child, child.byStart.filter(({ LS }) => LS === 'E1').slice(0, 1)),
  }),
  childRule({
    code: '555',
    fields: ['LS', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
    message: 'A freeing order (D1) needs a decision that stands. Give the decision, or correct LS.',
    find: (child) => withoutDecision(child, 'D1'),
  }),
  childRule({
    code: '556',
    fields: ['DATE_PLACED', 'DECOM', 'LS'],
    message: 'The decision is dated after the freeing order (D1) began. Correct DATE_PLACED or DECOM.',
    find: (child) =>
      decidedAfter(
        child,
        child.byStart.filter(({ LS }) => LS === 'D1'),
      ),
  }),
  childRule({
    code: '557',
    fields: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED', 'PLACE', 'LS', 'REC'],
    message: 'Care ended without adoption, so the decision was given up. Give its date and reason.',
    find: ({ rows, episodes }, { year }) => {
      const ended = episodes.filter(
        (episode) => meantForAdoption(episode, year) && endsCare(episode) && !endsInAdoption(episode),
      )
      const decisions = rows.PlacedAdoption
      const open = decisions.filter(
        (row) => !row.given('DATE_PLACED_CEASED') || !row.given('REASON_PLACED_CEASED'),
      )
      return ended.length > 0 && (decisions.length === 0 || open.length > 0) ? [...ended, ...open] : []
    },
  }),
  childRule({
    code: '558',
    fields: ['DATE_PLACED_CEASED', 'REC'],
    message:
      'The child was adopted, but every decision is given up. Take DATE_PLACED_CEASED out of the one that stood.',
    find: ({ rows, episodes }) => {
      const ceased =
        rows.PlacedAdoption.length > 1 && rows.PlacedAdoption.every((row) => row.given('DATE_PLACED_CEASED'))
      return ceased ? episodes.filter(endsInAdoption) : []
    },
  }),
  childRule({
    code: '1003',
    fields: ['DATE_PLACED', 'DECOM', 'RNE'],
    message: 'The decision is dated before care began. Correct DATE_PLACED or DECOM.',
    find: ({ rows, byStart }) =>
      pairs(
        rows.PlacedAdoption,
        byStart.filter(({ RNE }) => RNE === 'S').slice(0, 1),
        (row, first) => row.DATE_PLACED < first.DECOM,
      ),
  }),
]

const meantForAdoption = (episode: Episode, year: number) =>
  isAdoptive(episode) || episode.LS === 'E1' || (episode.LS === 'D1' && year < 2025)

function decidedAfter(
  child: Child,
  episodes: Episode[],
  decisions: readonly RowOf<'PlacedAdoption'>[] = child.rows.PlacedAdoption,
): Row[] {
  return pairs(decisions, episodes, (row, episode) => row.DATE_PLACED > episode.DECOM)
}

function latestDecision({ rows }: Child): RowOf<'PlacedAdoption'>[] {
  const dated = rows.PlacedAdoption.filter((row) => isDay(row.DATE_PLACED))
  return dated.sort((a, b) => b.DATE_PLACED - a.DATE_PLACED).slice(0, 1)
}

/** Episodes under an order with no decision at all; decisions given up while the order goes on. */
function withoutDecision({ rows, episodes }: Child, order: string): Row[] {
  const under = episodes.filter(({ LS }) => LS === order)
  if (under.length > 0 && rows.PlacedAdoption.length === 0) return under
  if (!under.some((episode) => !episode.given('DEC'))) return []
  return rows.PlacedAdoption.filter(
    (row) => row.given('DATE_PLACED_CEASED') || row.given('REASON_PLACED_CEASED'),
  )
}
