import type { StatedKind } from '../../record/relationships/kinds.ts'
import type { Part } from '../tables.ts'

interface FamilyPart {
  words: string
  /** Who they are in the conversation. */
  part: Part
  /** What they are to each of the children; nothing is assumed of the others. */
  toChildren?: StatedKind
  /** Lives where the children live. */
  livesWith?: true
}

/** Who somebody is in a family, asked once: it says their part in the conversation, what they are to the children, and the home they share. */
export const FAMILY_PARTS = {
  child: { words: 'A child', part: 'child', toChildren: 'sibling', livesWith: true },
  parent: { words: 'A parent who lives with them', part: 'parent', toChildren: 'parent', livesWith: true },
  'parent-elsewhere': { words: 'A parent who lives elsewhere', part: 'parent', toChildren: 'parent' },
  carer: {
    words: 'Somebody they live with, who cares for them',
    part: 'carer',
    toChildren: 'carer',
    livesWith: true,
  },
  grandparent: { words: 'A grandparent', part: 'other', toChildren: 'grandparent' },
  'aunt-or-uncle': { words: 'An aunt or uncle', part: 'other', toChildren: 'aunt-or-uncle' },
  'somebody-else': { words: 'Somebody else who matters', part: 'other' },
} as const satisfies Record<string, FamilyPart>

export type FamilyPartKey = keyof typeof FAMILY_PARTS
export const partOf = (key: FamilyPartKey): FamilyPart => FAMILY_PARTS[key]
