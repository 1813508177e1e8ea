import { keysOf } from '../../record/codes.ts'

/** What a neighbour can share, and what a family can wish for (L1617 to L1640). */
export const SHARES = {
  company: 'Company and a listening ear',
  'been-there': 'Having been through something like it',
  children: 'Time with children',
  practical: 'A hand at home',
  going: 'Going along: to school, to appointments',
  cooking: 'Cooking and food',
  language: 'Talking in their own language',
  skill: 'Something to learn: sewing, bikes, forms',
} as const

export type Share = keyof typeof SHARES

export const SHARE_KEYS = keysOf(SHARES)
