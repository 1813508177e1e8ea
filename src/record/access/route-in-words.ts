import { placeInWords } from '../../platform/pages/places.ts'

/**
 * What somebody opened or did, from what the access log holds: the path of a page or a download, or an operation's
 * name. Either says its own words; what is there no more is called by the words of its path or name.
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
