import { keysOf } from '../../record/codes.ts'
import type { PartKey } from './parts.ts'

interface Purpose {
  title: string
  /** When somebody needs it. */
  when: string
  /** Who gets it, as long as nobody says otherwise. */
  to: string
  parts: readonly PartKey[]
}

/** What a paper is for, and which parts of the record make it. */
export const PURPOSES = {
  meeting: {
    title: 'Report to a meeting',
    when: 'For a conference, a core group, a team around the family.',
    to: 'Everybody at the meeting',
    parts: ['who', 'why', 'strengths', 'now', 'lately', 'children', 'plan', 'helpers', 'story'],
  },
  transfer: {
    title: 'Transfer summary',
    when: 'When the family moves to another council, or somebody else helps from now on, so that nobody has to tell it again.',
    to: 'Whoever helps from here on',
    parts: ['who', 'why', 'strengths', 'now', 'plan', 'next', 'lately', 'children', 'helpers', 'story'],
  },
  closing: {
    title: 'Closing summary',
    when: 'When the help ends: what was done, what changed, who stays.',
    to: 'The family’s file',
    parts: ['who', 'why', 'changed', 'plan', 'strengths', 'stays', 'helpers', 'story'],
  },
} as const satisfies Record<string, Purpose>

export type PurposeCode = keyof typeof PURPOSES
export const PURPOSE_CODES = keysOf(PURPOSES)

export const isPurpose = (code: string): code is PurposeCode => Object.hasOwn(PURPOSES, code)
