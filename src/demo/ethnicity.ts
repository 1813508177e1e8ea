/** The five groups and not known of official statistics, from a code of the returns. */
export type EthnicGroup = 'white' | 'mixed' | 'black' | 'asian' | 'other' | 'unknown'

const GROUPS: Readonly<Record<string, EthnicGroup>> = { W: 'white', M: 'mixed', B: 'black', A: 'asian' }

export function groupOf(code: string): EthnicGroup {
  if (code === 'OOTH' || code === 'CHNE') return code === 'CHNE' ? 'asian' : 'other'
  if (code === 'REFU' || code === 'NOBT') return 'unknown'
  return GROUPS[code[0]!] ?? 'unknown'
}
