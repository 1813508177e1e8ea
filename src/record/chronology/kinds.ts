/** What a chronology can be narrowed to. An entry's kind begins with its noun: `visit-recorded`, `plan-agreed`. */
export const KIND_GROUPS = {
  contact: 'Visits and conversations',
  notes: 'Notes',
  documents: 'Documents',
  help: 'Help and who gives it',
  assessment: 'Assessments and plans',
  safety: 'Safety and protection',
  care: 'Homes and care',
  people: 'People and family',
  access: 'Warnings and access',
  other: 'Everything else',
} as const

export type KindGroup = keyof typeof KIND_GROUPS

const NOUNS: Record<Exclude<KindGroup, 'other'>, readonly string[]> = {
  contact: ['visit', 'session', 'contact', 'conversation', 'referral', 'call', 'meeting', 'outcome'],
  notes: ['note'],
  documents: ['document'],
  help: ['allocation', 'involvement', 'help', 'intensity', 'supervision', 'oversight', 'budget', 'spending'],
  assessment: ['assessment', 'plan', 'goal', 'action', 'review', 'feedback'],
  safety: [
    'overlay',
    'section',
    'strategy',
    'enquiry',
    'conference',
    'protection',
    'expert',
    'risk',
    'check',
  ],
  care: [
    'home',
    'placement',
    'episode',
    'care',
    'order',
    'legal',
    'pathway',
    'health',
    'education',
    'school',
  ],
  people: [
    'person',
    'family',
    'relationship',
    'address',
    'identifier',
    'alias',
    'name',
    'merge',
    'death',
    'network',
  ],
  access: ['access', 'warning', 'consent'],
}

/** The group of an entry, by the first word of its kind. */
export function groupOf(kind: string): KindGroup {
  const noun = kind.split('-')[0]!
  const groups = Object.entries(NOUNS) as [KindGroup, readonly string[]][]
  return groups.find(([, nouns]) => nouns.includes(noun))?.[0] ?? 'other'
}
