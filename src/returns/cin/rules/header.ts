import type { Rule } from './rule.ts'

/** Rules about the header of the census. */
export const headerRules: readonly Rule[] = [
  {
    code: '100',
    severity: 'error',
    shows: { Header: ['Year', 'ReferenceDate'] },
    says: 'The reference date is not 31 March of the census year. Correct the reference date or the year in the header.',
    items: ['N00603'],
    findInHeader: (header) => {
      const date = header.day('ReferenceDate')
      return date === undefined || date !== `${header.text('Year')}-03-31`
    },
  },
]
