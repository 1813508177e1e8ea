import type { Code, CodeSet } from './code-set.ts'
import { nearest } from './nearest.ts'
import { plain } from './plain.ts'

/** How a spelling was understood: as it should be, by a code in it, by its words, or by words that come near. */
export type Understood = { code: Code; how: 'exact' | 'code' | 'words' | 'guess' }

/** Spellings that say nothing was entered. */
const BLANK = /^(|nan|na|n a|null|none recorded|blank|ref|value|multivalue|div 0|name|num)$/

export const isBlank = (text: string): boolean => BLANK.test(plain(text))

/** Files repeat the same few spellings; what was made of them is kept. */
const known = new WeakMap<CodeSet, Map<string, Understood | undefined>>()
const MOST_KEPT = 5_000

/** The code that a spelling means; undefined where none can be told, or where it is blank. */
export function readCode(set: CodeSet, text: string): Understood | undefined {
  const kept = known.get(set) ?? new Map<string, Understood | undefined>()
  known.set(set, kept)
  if (kept.has(text)) return kept.get(text)
  const understood = makeOut(set, text)
  if (kept.size < MOST_KEPT) kept.set(text, understood)
  return understood
}

function makeOut(set: CodeSet, text: string): Understood | undefined {
  const spelling = plain(text)
  if (BLANK.test(spelling) && !set.some(({ words }) => words?.test(spelling))) return undefined
  const bare = spelling.replace(/^[a-z]{1,2}\d? (?=.)/, '')
  const exact = set.find(({ label }) => [spelling, bare].includes(plain(label)))
  if (exact) return { code: exact, how: 'exact' }
  const byCode = codeIn(set, spelling, text)
  if (byCode) return { code: byCode, how: 'code' }
  const byWords = byWordsIn(set, spelling) ?? byWordsIn(set, bare)
  if (byWords) return { code: byWords, how: 'words' }
  return guess(set, spelling) ?? cutShort(set, spelling)
}

/** A label that a column had no room for. */
function cutShort(set: CodeSet, spelling: string): Understood | undefined {
  if (spelling.length < 10) return undefined
  const fits = set.filter(({ label }) => plain(label).startsWith(spelling))
  return fits.length === 1 ? { code: fits[0]!, how: 'guess' } : undefined
}

const byWordsIn = (set: CodeSet, spelling: string) => set.find(({ words }) => words?.test(spelling))

/** A code where codes stand: alone, first, last or in brackets; also with a place or a list letter about it. */
function codeIn(set: CodeSet, spelling: string, text: string): Code | undefined {
  const known = (token: string | undefined) =>
    token === undefined ? undefined : set.find(({ codes }) => codes?.includes(token))
  const tokens = spelling.split(' ')
  const [first, second] = tokens
  const bracketed = /[[(]\s*([a-z]{0,3}\d{0,2}[a-z]?)\s*[\])]/i.exec(text)?.[1]?.toLowerCase()
  const joined = first && second && first.length + second.length <= 4 ? first + second : undefined
  const mixed = tokens.filter((token) => /^(?=.*\d)(?=.*[a-z])/.test(token))
  const tries = [spelling, joined, first, bracketed, ...mixed, ...mixed.map(withoutTail)]
  const listed = /^[a-z]{1,2}\d?$/.test(first ?? '') ? second : undefined
  for (const token of [...tries, listed]) {
    const found = known(token)
    if (found) return found
  }
  return undefined
}

/** "h5out" and "k2a" are H5 and K2; "se16" is E16. */
const withoutTail = (token: string) => /^s?([a-z]+\d+)[a-z]*$/.exec(token)?.[1] ?? token

/** Words with a slip of the pen, put right if there is one word of the set that they come near. */
function guess(set: CodeSet, spelling: string): Understood | undefined {
  const words = vocabularyOf(set)
  const mended = spelling
    .split(' ')
    .map((word) => nearest(word, words) ?? word)
    .join(' ')
  if (mended === spelling) return undefined
  const code = set.find(({ label, words }) => plain(label) === mended || words?.test(mended))
  return code && { code, how: 'guess' }
}

const vocabularies = new WeakMap<CodeSet, readonly string[]>()

function vocabularyOf(set: CodeSet): readonly string[] {
  const kept = vocabularies.get(set)
  if (kept) return kept
  const all = set.flatMap(({ label, words }) => [
    ...plain(label).split(' '),
    ...(words?.source?.match(/[a-z]{5,}/g) ?? []),
  ])
  const vocabulary = [...new Set(all.filter((word) => word.length >= 5))].sort()
  vocabularies.set(set, vocabulary)
  return vocabulary
}
