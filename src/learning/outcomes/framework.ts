import type { Heading } from './headings.ts'

/**
 * The outcomes that the review drafts for families and children who are helped (L8297 to L8335). Where its table lost a
 * column, whose outcome it is was read from the sense of the words. `heading`: of Supporting Families, beside it.
 */
export const OUTCOMES = {
  relationships: {
    name: 'Good quality lifelong relationships',
    of: ['family', 'child'],
    heading: 'relationships',
  },
  safe: { name: 'Safe from abuse, neglect or exploitation', of: ['child'], heading: 'safe-children' },
  home: { name: 'A stable, loving home', of: ['family', 'child'], heading: 'housing' },
  education: { name: 'A good education', of: ['child'], heading: 'education' },
  health: { name: 'Improved physical and mental health', of: ['family', 'child'], heading: 'health' },
  crime: { name: 'Diverted from crime', of: ['family', 'child'], heading: 'crime' },
  work: { name: 'Stable employment', of: ['family'], heading: 'money' },
  substances: { name: 'Avoiding drug and alcohol misuse', of: ['family', 'child'], heading: 'substances' },
  money: { name: 'Financial stability', of: ['family'], heading: 'money' },
  'domestic-abuse': { name: 'Safe from domestic abuse', of: ['family', 'child'], heading: 'domestic-abuse' },
  experience: { name: 'Good experiences of children’s social care services', of: ['family', 'child'] },
} as const satisfies Record<string, Outcome>

interface Outcome {
  name: string
  of: readonly ('family' | 'child')[]
  heading?: Heading
}

export type OutcomeKey = keyof typeof OUTCOMES

/** Which way is hoped for. `neither`: a number to talk about. */
export type Direction = 'more' | 'fewer' | 'neither'

/** In the years of the change, or once only those children come into care who have to. */
export type Term = 'now' | 'later'

export const DIRECTIONS = {
  more: 'More is hoped for',
  fewer: 'Fewer is hoped for',
  neither: 'Neither way is better: talk about it',
} as const satisfies Record<Direction, string>
