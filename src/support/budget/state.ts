export const ANSWERS = {
  yes: 'Yes, spend it',
  no: 'No, not in this way',
} as const

export type Answer = keyof typeof ANSWERS | 'taken-back'

export const STATES = {
  spent: 'Spent',
  waiting: 'Waits for an answer',
  refused: 'Another way is offered',
  'taken-back': 'Taken back',
  returned: 'Not spent after all',
} as const

export type State = keyof typeof STATES

/** Where a spending stands: folded from the limit, the answer and the money that stands. */
export function stateOf(within: boolean, answer: Answer | null, standing: number): State {
  if (answer === 'no') return 'refused'
  if (answer === 'taken-back') return 'taken-back'
  if (!within && answer === null) return 'waiting'
  return standing > 0 ? 'spent' : 'returned'
}
