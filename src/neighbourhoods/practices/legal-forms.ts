import type { Codes } from '../../record/codes.ts'

/** Who may run a practice: pilots are "not-for-profit community based models" (L1745). None of these can pay its owners. */
export const NON_PROFIT = {
  council: 'A part of the council',
  charity: 'A charity (CIO, trust or association)',
  'charitable-company': 'A company limited by guarantee that is a charity',
  'community-benefit': 'A community benefit society',
  'community-interest': 'A community interest company limited by guarantee',
  nhs: 'An NHS trust',
} as const satisfies Codes

/** Known, and refused: each can pay its owners. */
export const FOR_PROFIT = {
  shares: 'A company limited by shares',
  'community-interest-shares': 'A community interest company limited by shares',
  partnership: 'A partnership or a sole trader',
} as const satisfies Codes

export type NonProfit = keyof typeof NON_PROFIT

export const LEGAL_FORMS = { ...NON_PROFIT, ...FOR_PROFIT }

export const isNonProfit = (form: keyof typeof LEGAL_FORMS): form is NonProfit => form in NON_PROFIT
