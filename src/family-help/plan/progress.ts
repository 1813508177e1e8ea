import { keysOf } from '../../record/codes.ts'
import type { Progress } from '../tables.ts'

/** How a goal or an action goes, in words that blame nobody. */
export const PROGRESS = {
  done: 'Done',
  'going-well': 'Going well',
  some: 'Some way there',
  stuck: 'Stuck',
  'not-begun': 'Not begun',
  'not-needed': 'No longer needed',
} as const satisfies Record<Progress, string>

export const PROGRESS_CODES = keysOf(PROGRESS)

/** Whether something is still to be done. */
export const isOpen = (last: { progress: Progress } | undefined): boolean =>
  last?.progress !== 'done' && last?.progress !== 'not-needed'
