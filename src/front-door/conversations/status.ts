import { KithError } from '../../platform/errors.ts'

/** Where a conversation stands. Never stored: folded from what has happened in it. */
export type Status = 'new' | 'talking' | 'decided' | 'closed'

export const STATUS_WORDS: Record<Status, string> = {
  new: 'Nobody has talked with them yet',
  talking: 'Somebody talks with them',
  decided: 'Decided: to be told and closed',
  closed: 'Closed',
}

export interface Happened {
  /** Somebody took it up. */
  taken: boolean
  outcome: unknown
  closedAt: Date | null
}

/** The one place where a conversation's status is worked out. */
export function statusOf({ taken, outcome, closedAt }: Happened): Status {
  if (closedAt) return 'closed'
  if (outcome) return 'decided'
  return taken ? 'talking' : 'new'
}

export type Step = 'take' | 'link' | 'note' | 'decide' | 'reply' | 'begin-safety' | 'close'

/** What may happen next; the same table draws the page and guards the operations. Safety is never closed off. */
const NEXT = {
  new: ['take', 'link', 'note', 'decide', 'begin-safety'],
  talking: ['take', 'link', 'note', 'decide', 'begin-safety'],
  decided: ['take', 'link', 'note', 'reply', 'close', 'begin-safety'],
  closed: ['reply', 'begin-safety'],
} as const satisfies Record<Status, readonly Step[]>

export const mayBe = (status: Status, step: Step): boolean => (NEXT[status] as readonly Step[]).includes(step)

const REFUSALS: Record<Status, string> = {
  new: 'This conversation has only begun. Talk with them, note what was said, then say what came of it.',
  talking: 'Say first what comes of this conversation; then it can be told and closed.',
  decided:
    'What came of this conversation is recorded. Tell them, and whoever told us; then close. For something new, start another conversation.',
  closed: 'This conversation is closed. For something new, start another; the earlier one stands beside it.',
}

/** @throws KithError `conflict` with what may be done instead. */
export function allow(status: Status, step: Step): void {
  if (!mayBe(status, step)) throw new KithError('conflict', REFUSALS[status])
}
