import type { Rule } from './rule.ts'

const ID = { ChildIdentifiers: ['LAchildID'] } as const

/** Rules about the authority's own number of the child. */
export const childIdRules: readonly Rule[] = [
  {
    code: '8500',
    severity: 'error',
    shows: ID,
    says: 'The child has no number from the authority. Give each child the number that the authority keeps for them.',
    items: ['N00097'],
    find: ({ identifiers }) => (identifiers.has('LAchildID') ? [] : [identifiers]),
  },
  {
    code: '8510',
    severity: 'error',
    shows: ID,
    says: 'Two child records have the same number from the authority. Put them together if they are one child, or correct a number.',
    items: ['N00097'],
    unique: 'LAchildID',
  },
  {
    code: '8590',
    severity: 'error',
    shows: ID,
    says: 'The child has no referral (CINdetails). Add the referral, or take the child out of the return.',
    items: ['N00097'],
    find: ({ identifiers, episodes }) => (episodes.length === 0 ? [identifiers] : []),
  },
]

/** From 2024-25. */
export const childIdFormRules: readonly Rule[] = [
  {
    code: '1570',
    severity: 'error',
    shows: ID,
    says: 'The number of the child is longer than 20 characters. Shorten it.',
    items: ['N00097'],
    find: ({ identifiers }) => ((identifiers.text('LAchildID')?.length ?? 0) > 20 ? [identifiers] : []),
  },
  {
    code: '1580',
    severity: 'error',
    shows: ID,
    says: 'The number of the child has a character that is neither a letter nor a figure. Take it out.',
    items: ['N00097'],
    find: ({ identifiers }) =>
      /[^A-Za-z0-9]/.test(identifiers.text('LAchildID') ?? '') ? [identifiers] : [],
  },
]
