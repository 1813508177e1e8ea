import type { Path } from './path.ts'

const places = new Map<string, string>()

/** Remembers what a page or a download is called: the access log holds its path alone. */
export function callPlace({ template }: Path, words: string | undefined): void {
  if (words) places.set(template, words)
}

/** Remembers what an operation is called, for the same reason. */
export function callOperation(name: string, words: string | undefined): void {
  if (words) places.set(name, words)
}

/** What stands at a path or is done under an operation's name, in words; undefined for what is there no more. */
export const placeInWords = (route: string): string | undefined => places.get(route)
