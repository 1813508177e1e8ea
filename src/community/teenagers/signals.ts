import { keysOf } from '../../record/codes.ts'

/**
 * Signs that somebody outside the home may be harming a young person: county lines and other harm outside the family
 * (L1393 to L1398, L2464 to L2480). None is the young person's fault.
 */
export const SIGNALS = {
  'county-lines': 'Others make them carry, keep or sell something, or travel far for it (county lines)',
  exploited: 'Others use them sexually, or make them send pictures',
  violence: 'They are hurt or threatened outside, or feel they must carry something to be safe',
  missing: 'They are missing, or found far from home',
  'made-to-work': 'Others move them, house them or make them work',
  extremism: 'Others draw them towards hatred or extremism',
  money: 'Money, gifts or debts that frighten them or that nobody can explain',
} as const

export type Signal = keyof typeof SIGNALS

export const SIGNAL_KEYS = keysOf(SIGNALS)
