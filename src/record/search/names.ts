import { doubleMetaphone } from 'double-metaphone'

/** A name as it is searched: lower case, no accents, no punctuation, single spaces. */
export function searchable(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** How each word of a name sounds (double metaphone, both readings). */
export function soundsOf(name: string): string[] {
  const codes = searchable(name)
    .split(' ')
    .filter((word) => word.length > 1)
    .flatMap((word) => doubleMetaphone(word))
  return [...new Set(codes.filter((code) => code !== ''))]
}

/** Words of addresses that tell nobody apart. */
export const COMMON: ReadonlySet<string> = new Set(
  'road rd street st avenue ave lane ln close cl drive dr way court ct flat the of'.split(' '),
)
