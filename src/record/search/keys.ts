import { soundsOf } from './names.ts'
import { remember } from './remember.ts'

/** Words shorter than this are not searched with a letter missing: too many others would fit. */
const LONG_ENOUGH = 4
/** Nor are longer ones: no name is as long, and each letter more makes one more key, longer than the others. */
const TOO_LONG = 40

/**
 * The keys under which a word is kept: as written (`=`), as it sounds (`~`), and with each letter left out once (`-`).
 * Two words that differ by one letter, or by two that changed places, share a key (symmetric delete).
 */
export function keysOf(word: string): string[] {
  return [`=${word}`, ...sounds(word), ...shorter(word).map((one) => `-${one}`)]
}

/** The keys under which words like this one are to be found. */
export function askedKeys(word: string): string[] {
  const less = shorter(word)
  return [...keysOf(word), ...less.map((one) => `=${one}`), ...(less.length ? [`-${word}`] : [])]
}

const sounds = (word: string): string[] => soundsOf(word).map((code) => `~${code}`)

function shorter(word: string): string[] {
  const letters = [...word]
  if (letters.length < LONG_ENOUGH || letters.length > TOO_LONG) return []
  return [...new Set(letters.map((_, at) => letters.filter((_, other) => other !== at).join('')))]
}

const heardAs = remember(soundsOf)

export type Likeness = 'same' | 'one-letter' | 'swapped' | 'begins' | 'sounds'

/** How a word is like another; undefined where it is not. `begins`: the first is how the second begins. */
export function likeness(asked: string, word: string): Likeness | undefined {
  if (asked === word) return 'same'
  if (isSwapped(asked, word)) return 'swapped'
  if (isOneApart(asked, word)) return 'one-letter'
  if (asked.length >= 3 && word.startsWith(asked)) return 'begins'
  const heard = heardAs(word)
  return heardAs(asked).some((code) => heard.includes(code)) ? 'sounds' : undefined
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const [at, next, ...more] = differences(a, b)
  return (
    next !== undefined && more.length === 0 && next === at! + 1 && a[at!] === b[next] && a[next] === b[at!]
  )
}

/** One letter more, fewer or another. Words of three letters or fewer must be the same. */
function isOneApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG_ENOUGH - 1 || Math.max(a.length, b.length) < LONG_ENOUGH)
    return false
  if (a.length === b.length) return differences(a, b).length === 1
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.length === short.length + 1 && shorter(long).includes(short)
}

function differences(a: string, b: string): number[] {
  return [...a].flatMap((letter, at) => (letter === b[at] ? [] : [at]))
}
