import { keysOf } from '../../record/codes.ts'

interface OutcomeInWords {
  /** On lists and in letters. */
  words: string
  /** When to choose it. */
  when: string
  /** No social care service followed: the census' "no further action". */
  noFurtherAction: boolean
}

/** What can come of a conversation (L1335). */
export const OUTCOMES = {
  advice: {
    words: 'Advice',
    when: 'What was said in the talk is enough for now.',
    noFurtherAction: true,
  },
  'own-network': {
    words: 'Their own family and friends',
    when: 'People around them will help, and it is clear who and how.',
    noFurtherAction: true,
  },
  community: {
    words: 'A warm link to community support',
    when: 'You bring them together with a group or service, and look later whether they were reached.',
    noFurtherAction: true,
  },
  'family-help': {
    words: 'Family Help',
    when: 'A team will work with them, from today, for as long as it takes.',
    noFurtherAction: false,
  },
  safety: {
    words: 'Checks about a child’s safety',
    when: 'A child may be suffering significant harm. An Expert Child Protection Practitioner decides with you what follows.',
    noFurtherAction: false,
  },
} as const satisfies Record<string, OutcomeInWords>

export type Outcome = keyof typeof OUTCOMES

export const OUTCOME_KEYS = keysOf(OUTCOMES)

export const isOutcome = (text: string): text is Outcome => Object.hasOwn(OUTCOMES, text)
