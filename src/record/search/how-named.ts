import type { Alike, Vocabulary } from './alike.ts'

export interface NameMatch {
  /** 0 where every word is the same; more, the less they are alike. For the order only, never shown. */
  far: number
  /** Words that were asked and that no name has. */
  missing: number
  because: string
}

const FAR: Record<Alike, number> = { same: 0, swapped: 2, 'one-letter': 2, nickname: 2, sounds: 3, begins: 3 }
const MISSING = 10

const SAYS: Record<Alike, string> = {
  same: 'the same name',
  swapped: 'the name with two letters changed about',
  'one-letter': 'the name but for one letter',
  nickname: 'a name that stands for the one you typed',
  sounds: 'a name that sounds like it',
  begins: 'a name that begins so',
}

/** How the nearest of somebody's names is like the words that were asked; undefined where none has any of them. */
export function howNamed(vocabulary: Vocabulary, names: readonly string[]): NameMatch | undefined {
  const matches = names
    .map((name) => compare(vocabulary, name.split(' ')))
    .filter((match) => match !== undefined)
  return matches.sort((a, b) => a.far - b.far)[0]
}

function compare(vocabulary: Vocabulary, words: readonly string[]): NameMatch | undefined {
  const found = [...vocabulary.values()].map((alike) => nearest(alike, words))
  const hits = found.filter((how) => how !== undefined)
  if (hits.length === 0) return undefined
  const missing = found.length - hits.length
  const worst = hits.reduce((a, b) => (FAR[b] > FAR[a] ? b : a))
  const extra = Math.max(0, words.length - hits.length) * 0.1
  const far = hits.reduce((sum, how) => sum + FAR[how], extra + missing * MISSING)
  return { far, missing, because: missing > 0 ? `part of the name: ${SAYS[worst]}` : SAYS[worst] }
}

function nearest(alike: ReadonlyMap<string, Alike>, words: readonly string[]): Alike | undefined {
  const hows = words.map((word) => alike.get(word)).filter((how) => how !== undefined)
  return hows.sort((a, b) => FAR[a] - FAR[b])[0]
}
