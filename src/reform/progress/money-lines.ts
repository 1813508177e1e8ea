/** What is followed while money moves from care to help (L9598 to L9609, L9812). */
export const MONEY_LINES = {
  help: { name: 'Help for families', says: 'Family Help and what goes with it' },
  care: { name: 'Children in care', says: 'Homes for children, and what goes with them' },
  'double-running': {
    name: 'Double running',
    says: 'What both ways of working cost while the new one is built up and the old one still runs',
  },
  'ring-fence': {
    name: 'Ring-fenced for help',
    says: 'Money that may be spent on help for families and on nothing else',
  },
} as const

export type MoneyLine = keyof typeof MONEY_LINES

export const MONEY_KINDS = { planned: 'Planned', actual: 'Spent' } as const
export type MoneyKind = keyof typeof MONEY_KINDS
