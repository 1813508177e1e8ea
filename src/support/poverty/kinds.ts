/** Help with money and what it buys (L2515 to L2528). Poverty is met with help; none of these is a code of neglect (L2536). */
export const MONEY_KINDS = {
  'benefits-check': 'A benefits check',
  debt: 'Advice about debt',
  grant: 'A grant',
  housing: 'Housing rights',
  warmth: 'Heating, insulation, energy bills',
  loan: 'A fair loan, or a credit union',
  food: 'A food bank or pantry',
  clothes: 'A clothes bank',
  charity: 'A charity or a faith group',
  advocacy: 'Somebody to speak for them',
} as const

export type MoneyKind = keyof typeof MONEY_KINDS

export const CHECK = 'benefits-check' satisfies MoneyKind

export const MONEY_ANSWERS = {
  yes: 'Yes, they would like it',
  'not-now': 'Not now',
  'have-it': 'They have it already',
} as const

export type MoneyAnswer = keyof typeof MONEY_ANSWERS
