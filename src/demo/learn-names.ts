import type { Db } from '../platform/database/open.ts'
import { learnWords, wordsOf } from '../record/search/write-words.ts'
import { BOYS, FAMILY_NAMES, GIRLS, MEN, STREET_KINDS, STREETS, WOMEN } from './names.ts'

/**
 * Makes every word that the council's people are found by known beforehand. Families are written side by side in long
 * transactions; without this, two of them would wait for each other's new words.
 */
export async function learnNames(db: Db, authority: string): Promise<void> {
  const names = wordsOf([GIRLS, BOYS, WOMEN, MEN, FAMILY_NAMES].flat())
  await learnWords(db, authority, 'name', names)
  await learnWords(db, authority, 'family', wordsOf(FAMILY_NAMES))
  const numbers = Array.from({ length: 180 }, (_, at) => String(at + 1))
  await learnWords(db, authority, 'address', wordsOf([...STREETS, ...STREET_KINDS, ...numbers, 'Aldermere']))
}
