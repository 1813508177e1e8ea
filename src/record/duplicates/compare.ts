import { type Day, daysBetween } from '../../platform/time/day.ts'
import { slips, swapped } from '../search/dates.ts'
import { likeness } from '../search/keys.ts'
import { searchable } from '../search/names.ts'
import { areNicknames } from '../search/nicknames.ts'
import { remember } from '../search/remember.ts'

/** What is compared of two people. The unknown is empty. */
export interface Described {
  givenNames: string
  familyName: string
  knownAs?: string | null
  birthDate?: Day | null
  expectedBirthDate?: Day | null
  /** NHS number, ten figures. */
  nhsNumber?: string | null
  postcode?: string | null
}

/**
 * `same`: so much alike that somebody should look before both stand. `twin`: alike as two children of one birth are,
 * who are two people.
 */
export interface Comparison {
  verdict: 'same' | 'twin'
  /** Why, in words; never a number. */
  because: string[]
  /** The same NHS number, or the same names and date of birth: sure enough to say that a restricted record is there. */
  exact: boolean
}

/** Are these perhaps one person? Undefined where nothing says so. */
export function compare(a: Described, b: Described): Comparison | undefined {
  const nhs = compareNumbers(a.nhsNumber, b.nhsNumber)
  const first = compareFirst(a, b)
  const family = compareWords(words(a.familyName), words(b.familyName))
  const birth = compareBirth(a, b)
  const home = a.postcode && a.postcode === b.postcode ? 'the same postcode' : undefined
  if (nhs === 'same') return same(['the same NHS number', ...said(first, family, birth, home)], true)
  if (areTwins(first, family, birth, nhs)) return twin(home)
  if (nhs === 'other' || first === 'other' || birth === 'other') return undefined
  const because = [
    ...said(first, family, birth, home),
    ...(nhs === 'slip' ? ['NHS numbers that differ by a slip'] : []),
  ]
  const exact = [first, family, birth].every((fact) => typeof fact === 'object' && fact.exact)
  return isEnough({ first, family, birth, home, nhs }) ? same(because, exact) : undefined
}

const same = (because: string[], exact: boolean): Comparison => ({ verdict: 'same', because, exact })

const twin = (home: string | undefined): Comparison => ({
  verdict: 'twin',
  because: [
    'born on the same day in a family of this name, and called by another first name: perhaps a twin, so not taken for one person',
    ...(home ? [home] : []),
  ],
  exact: false,
})

/** How two facts agree: the words to say it, `other` where they speak for two people, undefined where one is not known. */
type Agreement = { exact: boolean; words: string } | 'other' | undefined

type NumberAgreement = 'same' | 'slip' | 'other' | undefined

interface Facts {
  first: Agreement
  family: Agreement
  birth: Agreement
  home: string | undefined
  nhs: NumberAgreement
}

/** Two names and the birth, or two of the three and the home. */
function isEnough({ first, family, birth, home, nhs }: Facts): boolean {
  const agree = (fact: Agreement) => typeof fact === 'object'
  if (agree(first) && agree(family) && agree(birth)) return true
  const support = home !== undefined || nhs === 'slip'
  if (support && agree(first) && (agree(family) || agree(birth))) return true
  return agree(family) && agree(birth) && first === undefined
}

/** Born together, of one family, with first names that are not two ways to write one name. */
function areTwins(first: Agreement, family: Agreement, birth: Agreement, nhs: NumberAgreement): boolean {
  const bornTogether = typeof birth === 'object' && birth.exact
  const oneFamily = typeof family === 'object'
  const differ = first === 'other' || (nhs === 'other' && typeof first === 'object' && !first.exact)
  return bornTogether && oneFamily && differ
}

function said(first: Agreement, family: Agreement, birth: Agreement, home: string | undefined): string[] {
  const words = [first, family, birth].flatMap((fact) => (typeof fact === 'object' ? [fact.words] : []))
  return [...words, ...(home ? [home] : [])]
}

const words = (name: string | null | undefined): string[] => wordsIn(name ?? '')
const wordsIn = remember((name) => searchable(name).split(' ').filter(Boolean))

function compareFirst(a: Described, b: Described): Agreement {
  const [one, other] = [a, b].map(
    (each) => [words(each.givenNames)[0], words(each.knownAs)[0]].filter(Boolean) as string[],
  )
  const pairs = one!.flatMap((x) => other!.map((y) => compareName(x, y, 'first name')))
  if (pairs.length === 0) return undefined
  return pairs.find((pair) => pair.exact) ?? pairs.find((pair) => pair.words !== '') ?? 'other'
}

function compareWords(one: string[], other: string[]): Agreement {
  const pairs = one.flatMap((x) => other.map((y) => compareName(x, y, 'family name')))
  if (pairs.length === 0) return undefined
  return pairs.find((pair) => pair.exact) ?? pairs.find((pair) => pair.words !== '') ?? 'other'
}

function compareName(x: string, y: string, what: string): { exact: boolean; words: string } {
  if (x === y) return { exact: true, words: `the same ${what}` }
  if (areNicknames(x, y)) return { exact: false, words: `${capital(x)} and ${capital(y)} may be one name` }
  const how = likeness(x, y)
  if (how === undefined || how === 'begins') return { exact: false, words: '' }
  if (how === 'sounds') return { exact: false, words: `a ${what} that sounds alike` }
  return { exact: false, words: `a ${what} that is one slip away` }
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

function compareBirth(a: Described, b: Described): Agreement {
  if (!a.birthDate || !b.birthDate) return compareExpected(a, b)
  if (a.birthDate === b.birthDate) return { exact: true, words: 'the same date of birth' }
  if (swapped(a.birthDate) === b.birthDate)
    return { exact: false, words: 'the same date of birth with day and month changed about' }
  if (slips(a.birthDate).includes(b.birthDate))
    return { exact: false, words: 'a date of birth that is one slip away' }
  return 'other'
}

/** A baby who was expected about then. Six weeks either way. */
function compareExpected(a: Described, b: Described): Agreement {
  const [one, other] = [a, b].map(({ birthDate, expectedBirthDate }) => birthDate ?? expectedBirthDate)
  if (!one || !other) return undefined
  const near = Math.abs(daysBetween(one, other)) <= 42
  return near ? { exact: false, words: 'a baby expected about that day' } : 'other'
}

function compareNumbers(a: string | null | undefined, b: string | null | undefined): NumberAgreement {
  if (!a || !b) return undefined
  if (a === b) return 'same'
  const how = likeness(a, b)
  return how === 'swapped' || how === 'one-letter' ? 'slip' : 'other'
}
