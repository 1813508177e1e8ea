/** A part of a needs assessment. */
export interface Section {
  title: string
  /** What to think of while it is written. */
  says: string
}

/**
 * The groups to which every assessment pays specific attention: "children with disabilities, teenagers, families in
 * poverty and ethnic minority families" (L2374 to L2377).
 */
export const GROUPS = {
  disabled: {
    title: 'Disabled children',
    says: 'Children with a disability or special educational needs, and what their families ask for (L2378 to L2459).',
  },
  teenagers: {
    title: 'Teenagers',
    says: 'Where they are in need of help, in and outside the family, and who they would talk to (L2460 to L2500).',
  },
  poverty: {
    title: 'Families in poverty',
    says: 'Income, debt, housing, food and warmth, and what would ease them (L2502 to L2537).',
  },
  ethnicity: {
    title: 'Minority ethnic families',
    says: 'Who is helped early and who is not, trust, language and culture (L2543 to L2606).',
  },
} as const satisfies Record<string, Section>

/** All sections in the order of the page: everybody, the four groups, and what follows. */
export const SECTIONS = {
  everyone: {
    title: 'Everybody here',
    says: 'What families here want help with, and what is there already.',
  },
  ...GROUPS,
  team: {
    title: 'What it means for the team',
    says: 'Who should be in the team and what it should offer, drawn from what is written above (L1765).',
  },
} as const satisfies Record<string, Section>

export type GroupCode = keyof typeof GROUPS
export type SectionCode = keyof typeof SECTIONS

/** What is written in a section. */
export interface Written {
  found: string
  families: string
  partners: string
  gaps: string
  change: string
}

export const QUESTIONS = {
  found: 'What did we find?',
  families: 'What did families tell us?',
  partners: 'What do partners know?',
  gaps: 'What do we not know?',
  change: 'What will we do?',
} as const satisfies Record<keyof Written, string>

export const NOTHING: Written = { found: '', families: '', partners: '', gaps: '', change: '' }
