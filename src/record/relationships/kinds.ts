import type { Sex } from '../people/tables.ts'
import type { RelationshipTable } from './tables.ts'

export type Nature = RelationshipTable['nature']

interface Kind {
  /** What the other is to the person: female, male, not known. */
  other: readonly [f: string, m: string, u: string]
  /** What the person is to the other. */
  back: readonly [f: string, m: string, u: string]
  /** The same both ways. */
  mutual?: true
}

const both = (f: string, m = f, u = m): Kind => ({ other: [f, m, u], back: [f, m, u], mutual: true })

/**
 * A relationship's row says what `other` is to `person`; where one is older or cares, that one is the other. So a
 * child's row names the parent, and what is said in the child's words is said by the person of the row.
 */
export const KINDS = {
  parent: { other: ['mother', 'father', 'parent'], back: ['daughter', 'son', 'child'] },
  grandparent: {
    other: ['grandmother', 'grandfather', 'grandparent'],
    back: ['granddaughter', 'grandson', 'grandchild'],
  },
  'aunt-or-uncle': {
    other: ['aunt', 'uncle', 'aunt or uncle'],
    back: ['niece', 'nephew', 'niece or nephew'],
  },
  guardian: { other: ['guardian', 'guardian', 'guardian'], back: ['ward', 'ward', 'ward'] },
  carer: {
    other: ['carer', 'carer', 'carer'],
    back: ['child cared for', 'child cared for', 'child cared for'],
  },
  godparent: {
    other: ['godmother', 'godfather', 'godparent'],
    back: ['goddaughter', 'godson', 'godchild'],
  },
  sibling: both('sister', 'brother', 'sister or brother'),
  'half-sibling': both('half-sister', 'half-brother', 'half-sister or half-brother'),
  cousin: both('cousin'),
  partner: both('partner'),
  'former-partner': both('former partner'),
  'other-relative': both('relative'),
  friend: both('friend'),
  neighbour: both('neighbour'),
  other: both('somebody who matters'),
} as const satisfies Record<string, Kind>

export type RelationshipKind = keyof typeof KINDS

/** What somebody may be to another, as a form offers it: `child` is the parent's row read from the other end. */
export const STATED_KINDS = {
  parent: 'Parent',
  child: 'Child',
  sibling: 'Sister or brother',
  'half-sibling': 'Half-sister or half-brother',
  grandparent: 'Grandparent',
  grandchild: 'Grandchild',
  'aunt-or-uncle': 'Aunt or uncle',
  'niece-or-nephew': 'Niece or nephew',
  cousin: 'Cousin',
  partner: 'Partner',
  'former-partner': 'Former partner',
  guardian: 'Guardian',
  ward: 'Child they are guardian of',
  carer: 'Carer',
  'cared-for': 'Child they care for',
  godparent: 'Godparent',
  godchild: 'Godchild',
  'other-relative': 'Another relative',
  friend: 'Friend',
  neighbour: 'Neighbour',
  other: 'Somebody else who matters',
} as const

export type StatedKind = keyof typeof STATED_KINDS

const INVERSE = {
  child: 'parent',
  grandchild: 'grandparent',
  'niece-or-nephew': 'aunt-or-uncle',
  ward: 'guardian',
  'cared-for': 'carer',
  godchild: 'godparent',
} as const satisfies Partial<Record<StatedKind, RelationshipKind>>

/** The kind as it is stored, and whether person and other change places. */
export function storedKind(stated: StatedKind): { kind: RelationshipKind; turned: boolean } {
  if (stated in INVERSE) return { kind: INVERSE[stated as keyof typeof INVERSE], turned: true }
  return { kind: stated as RelationshipKind, turned: false }
}

export const isMutual = (kind: string): boolean => (KINDS as Record<string, Kind>)[kind]?.mutual === true

export const NATURES = {
  biological: 'By birth',
  step: 'Step',
  legal: 'In law',
  adoptive: 'By adoption',
  foster: 'Foster',
  chosen: 'By choice',
} as const satisfies Record<Nature, string>

const PREFIX: Record<Nature, (word: string) => string> = {
  biological: (word) => word,
  step: (word) => (STEP.test(word) ? `step${word}` : `${word} by marriage`),
  legal: (word) => `${word} in law’s eyes`,
  adoptive: (word) => `adoptive ${word}`,
  foster: (word) => `foster ${word}`,
  chosen: (word) => `${word} by choice`,
}

const STEP = /^(mother|father|parent|daughter|son|child|sister|brother)/

/** "stepmother", "son", "sister by choice": what the one at the far end is, by their sex. */
export function wordFor(kind: string, nature: Nature, sex: Sex, end: 'other' | 'back'): string {
  const words = (KINDS as Record<string, Kind>)[kind]?.[end]
  const word = words?.[sex === 'F' ? 0 : sex === 'M' ? 1 : 2] ?? kind
  return PLAIN.has(kind) ? word : PREFIX[nature](word)
}

/** Kinds to which a nature adds nothing. */
const PLAIN: ReadonlySet<string> = new Set([
  ...['partner', 'former-partner', 'friend', 'neighbour', 'other', 'guardian', 'carer', 'godparent'],
])
