import { KithError } from '../../platform/errors.ts'
import type { Stays } from './letter.ts'

/**
 * Nobody watches whom the letter does not name, and until when (L2693): somebody was told of, so the letter tells too.
 * What the letter does not hold cannot be agreed beside it. @throws KithError `conflict` with whom it leaves out.
 */
export function mustNameAllWhoStay(letter: string, stays: readonly Stays[]): void {
  const told = plain(letter)
  const missing = stays.filter(({ who, until }) => !told.includes(plain(who)) || !told.includes(plain(until)))
  if (missing.length === 0) return
  const names = missing.map(({ who, until }) => `${who} (until ${until})`).join(', ')
  throw new KithError(
    'conflict',
    `The letter has to name everybody who still helps or keeps an eye on things. It leaves out ${names}. Write them into it, or go back and take them off the list with the family.`,
  )
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ').replaceAll('’', "'").trim()
