import type { Codes } from '../record/codes.ts'

/** Codes of the SSDA903 return, in our own words. Source: DfE, guide to the SSDA903 collection 2025 to 2026. */
export const NEEDS: Codes = {
  N1: 'Abuse or neglect',
  N2: 'The child’s disability',
  N3: 'A parent’s illness or disability',
  N4: 'The family in acute stress',
  N5: 'Trouble in the family',
  N6: 'Behaviour that gets the child into difficulty',
  N7: 'Too little money',
  N8: 'No parent there to care',
  N9: 'Not a child in need',
}

export const WHY_BEGAN: Codes = {
  S: 'Care began',
  L: 'The law it rests on changed',
  P: 'A new home',
  T: 'A new home, the same carers',
  B: 'A new home, and the law changed',
  U: 'A new home, the same carers, and the law changed',
}

export const LEGAL_STATUSES: Codes = {
  C1: 'Interim care order',
  C2: 'Full care order',
  D1: 'Freed for adoption',
  E1: 'Placement order',
  V2: 'By agreement (section 20)',
  V3: 'By agreement, short breaks',
  V4: 'By agreement, short breaks in one agreed series',
  J1: 'On remand',
  J2: 'Held by the police, with a home from the council',
  J3: 'Youth rehabilitation order, with a home from the council',
  L1: 'Police protection',
  L2: 'Emergency protection order',
  L3: 'Child assessment order, away from home',
}

export const HOME_KINDS: Codes = {
  A3: 'With foster carers who will adopt, with consent',
  A4: 'With others who will adopt, with consent',
  A5: 'With foster carers who will adopt, by placement order',
  A6: 'With others who will adopt, by placement order',
  H5: 'Semi-independent home',
  K1: 'Secure children’s home',
  K2: 'Children’s home',
  K3: 'Supported home',
  P1: 'With their own parents',
  P2: 'Living independently',
  P3: 'Living at work',
  R1: 'Residential care home',
  R2: 'Health service',
  R3: 'Family centre or mother and baby unit',
  R5: 'Young offender institution or secure training centre',
  S1: 'Residential school',
  T0: 'All kinds of short breaks',
  T1: 'In hospital for a while',
  T2: 'On holiday',
  T3: 'With carers while the usual ones are away',
  T4: 'Another home for a while',
  U1: 'With a relative or friend, for the long term',
  U2: 'With a relative or friend who will adopt',
  U3: 'With a relative or friend, for the time being',
  U4: 'With foster carers, for the long term',
  U5: 'With foster carers who will adopt',
  U6: 'With foster carers, for the time being',
  Z1: 'Another home',
}

export const PROVIDERS: Codes = {
  PR0: 'Their parents',
  PR1: 'The council itself',
  PR2: 'Another council',
  PR3: 'Another public body',
  PR4: 'A private provider',
  PR5: 'A voluntary organisation',
}

export const WHY_ENDED: Codes = {
  X1: 'Another time in care began at once',
  E2: 'Died',
  E3: 'Care went over to another council',
  E4A: 'Went home to parents or relatives, as planned',
  E4B: 'Went home to parents or relatives, not as planned',
  E5: 'Moved into independent living, with support',
  E6: 'Moved into independent living, without support',
  E7: 'Adult social care took over',
  E8: 'Ended for another reason',
  E9: 'Sentenced to custody',
  E11: 'Adopted, nobody opposed it',
  E12: 'Adopted, the court did without consent',
  E13: 'Went to live with relatives or others without parental responsibility',
  E14: 'The remand ended',
  E15: 'Found to be 18 or over',
  E16: 'Moved abroad',
  E17: 'Turned 18 and went on with the carers',
  E41: 'A residence or child arrangements order was made',
  E45: 'Special guardianship with the foster carer, a relative or friend',
  E46: 'Special guardianship with the foster carer',
  E47: 'Special guardianship with a relative or friend',
  E48: 'Special guardianship with somebody else',
}

/** How the child took part in the review. */
export const PARTICIPATION: Codes = {
  PN0: 'Under 4 years old',
  PN1: 'Was there and spoke for themselves',
  PN2: 'Was there, and somebody spoke for them',
  PN3: 'Was there and showed what they thought without words',
  PN4: 'Was there and did not speak',
  PN5: 'Was not there, and somebody spoke for them',
  PN6: 'Was not there, and sent what they thought',
  PN7: 'Was not there, and what they thought was not told',
}

export const MISSING_KINDS: Codes = { M: 'Missing', A: 'Away without permission' }
