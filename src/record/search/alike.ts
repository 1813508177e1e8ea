import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { askedKeys, type Likeness, likeness } from './keys.ts'
import { nicknamesOf } from './nicknames.ts'
import type { SearchedAs } from './write-words.ts'

/** How a word of the record is like a word that was asked for. */
export type Alike = Likeness | 'nickname'

/** Best first. */
const ORDER = [
  'same',
  'swapped',
  'one-letter',
  'nickname',
  'sounds',
  'begins',
] as const satisfies readonly Alike[]

/** More words than this for one that was asked would find everybody. */
const MOST = 40

/** For each word that was asked: the words of the record that are like it, and how. The best come first. */
export type Vocabulary = ReadonlyMap<string, ReadonlyMap<string, Alike>>

/** Looks the words up among those of the council: as written, misspelt by a letter, as they sound, nicknames, beginnings. */
export async function lookUp(
  viewer: Viewer,
  what: SearchedAs,
  asked: readonly string[],
): Promise<Vocabulary> {
  const found = await wordsAt(viewer, what, [...new Set(asked.flatMap(keysFor))], asked.at(-1))
  return new Map(asked.map((word) => [word, closest(word, found)]))
}

const keysFor = (word: string): string[] => [
  ...askedKeys(word),
  ...nicknamesOf(word).map((name) => `=${name}`),
]

async function wordsAt(
  { db, actor }: Viewer,
  what: SearchedAs,
  keys: string[],
  last: string | undefined,
): Promise<string[]> {
  const start = last && last.length >= 3 ? `=${last}` : null
  const { rows } = await sql<{ word: string }>`
    select word from search_key where authority = ${actor.authority} and what = ${what} and key = any(${keys}::text[])
    union
    (select word from search_key where authority = ${actor.authority} and what = ${what}
      and key >= ${start}::text and key < ${start && `${start}\u{10ffff}`}::text order by key limit ${MOST})`.execute(
    db,
  )
  return rows.map(({ word }) => word)
}

function closest(asked: string, words: readonly string[]): Map<string, Alike> {
  const nicknames = new Set(nicknamesOf(asked))
  const alike = words.flatMap((word) => {
    const how: Alike | undefined = nicknames.has(word) ? 'nickname' : likeness(asked, word)
    return how ? [{ word, how, far: ORDER.indexOf(how) - inCommon(asked, word) }] : []
  })
  const best = alike.sort((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1)).slice(0, MOST)
  return new Map(best.map(({ word, how }) => [word, how]))
}

/** The share of pairs of letters that two words have in common (Dice), 0 to 1. */
export function inCommon(a: string, b: string): number {
  const [one, other] = [pairs(a), pairs(b)]
  if (one.size + other.size === 0) return a === b ? 1 : 0
  return (2 * [...one].filter((pair) => other.has(pair)).length) / (one.size + other.size)
}

const pairs = (word: string): Set<string> =>
  new Set([...word].slice(1).map((letter, at) => word[at]! + letter))
