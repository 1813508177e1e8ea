/** What money helps with: material conditions that affect how a family lives (L2515 to L2528). */
export const SPENDING_KINDS = {
  food: 'Food',
  clothes: 'Clothes and shoes',
  home: 'The home: furniture, repairs, warmth',
  energy: 'Gas, electricity or water',
  travel: 'Travel',
  school: 'School, nursery or childcare',
  together: 'Something to do together',
  phone: 'Phone or internet',
  equipment: 'Equipment that a child needs',
  other: 'Something else',
} as const

export type SpendingKind = keyof typeof SPENDING_KINDS

/**
 * The line of the section 251 outturn that pays: family support for families who are helped, whatever it is spent on. The
 * line follows whose money it is, not what it buys.
 */
export const LINE = '3.4.4'
