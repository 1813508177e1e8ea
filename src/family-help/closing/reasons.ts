import { keysOf } from '../../record/codes.ts'
/** Why help ends. None of them is anybody's failure. */
export const CLOSING_REASONS = {
  well: 'Things are going well enough without us',
  chosen: 'The family has decided to go on without us',
  moved: 'The family has moved',
  elsewhere: 'Other people help from here on',
  grown: 'The children are grown up',
} as const

export type ClosingReason = keyof typeof CLOSING_REASONS
export const CLOSING_CODES = keysOf(CLOSING_REASONS)
