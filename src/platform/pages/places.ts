import type { Path } from './path.ts'

const places = new Map<string, string>()

/** Remembers what a page or a download is called: the access log holds its path alone. */
export function callPlace({ template }: Path, words: string | undefined): void {
  if (words) places.set(template, words)
}

/** What stands at a path, in words; undefined for what is there no more, or was an operation. */
export const placeInWords = (template: string): string | undefined => places.get(template)
