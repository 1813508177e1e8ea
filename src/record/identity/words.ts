/** How a young person may be counted, if they want to be. Their own words come first and are never sorted into these by us. */
export const GENDERS = {
  girl: 'A girl or a woman',
  boy: 'A boy or a man',
  'non-binary': 'Non-binary',
  trans: 'Trans',
  another: 'Another way',
  unsure: 'Still finding out',
} as const
export type ToldGender = keyof typeof GENDERS

export const ORIENTATIONS = {
  straight: 'Straight',
  gay: 'Gay or lesbian',
  bi: 'Bi',
  another: 'Another way',
  unsure: 'Still finding out',
} as const
export type ToldOrientation = keyof typeof ORIENTATIONS

/** From this age a young person can have it written down; see docs/decisions/0642-told-in-confidence.md. */
export const FROM_AGE = 13
