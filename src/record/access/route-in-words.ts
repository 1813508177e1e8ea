import { placeInWords } from '../../platform/pages/places.ts'

/**
 * What somebody opened or did, from what the access log holds: the path of a page or a download, which says its own
 * words, or an operation's name, which is a verb and a noun: "Record visit". Pages that are there no more: the words
 * of their path.
 */
export function routeInWords(route: string): string {
  const words = placeInWords(route) ?? partsOf(route).at(-1) ?? ''
  return words ? words[0]!.toUpperCase() + words.slice(1) : 'A page'
}

const partsOf = (route: string): string[] =>
  route
    .split('/')
    .filter((part) => part && !part.startsWith(':'))
    .map((part) => part.replace(/\.\w+$/, ' as a file').replaceAll('-', ' '))
