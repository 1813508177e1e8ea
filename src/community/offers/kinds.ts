import { keysOf } from '../../record/codes.ts'

/** What is offered to everybody in a place, without asking who is eligible (L1404 to L1412). */
export const OFFER_KINDS = {
  parenting: 'Parenting for a whole school',
  coffee: 'Coffee morning',
  youth: 'Youth session',
  group: 'Group for young people',
  'school-team': 'Team based in a school',
  other: 'Something else',
} as const

export type OfferKind = keyof typeof OFFER_KINDS

export const OFFER_KIND_KEYS = keysOf(OFFER_KINDS)

/** For whom: a time of life, never a list of people. */
export const AUDIENCES = {
  everybody: 'Everybody',
  parents: 'Parents and carers',
  children: 'Children',
  teenagers: 'Teenagers',
} as const

export type Audience = keyof typeof AUDIENCES

export const AUDIENCE_KEYS = keysOf(AUDIENCES)
