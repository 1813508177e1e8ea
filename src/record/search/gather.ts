import type { Viewer } from '../../platform/operations/operation.ts'
import type { Codes } from '../codes.ts'
import { IDENTIFIER_KINDS, wordsFor } from '../codes.ts'
import { lookUp, type Vocabulary } from './alike.ts'
import { slips } from './dates.ts'
import { type KnownAs, namesOf, peopleAt, peopleBornOn, peopleNumbered, thingsWith } from './find-people.ts'
import { howNamed } from './how-named.ts'
import { COMMON, searchable } from './names.ts'
import type { Question } from './question.ts'
import { sinceChildhood } from './since-childhood.ts'

/** Somebody who was found, and why. */
export interface Find {
  person: string
  because: string[]
  /** For the order only, never shown. */
  far: number
  /** Found by a number, or by the exact name and day of birth: sure enough to say that a restricted record is there. */
  exact: boolean
}

/** Everyone whom the question finds, the nearest first. */
export async function gather(viewer: Viewer, question: Question): Promise<Find[]> {
  const finds = [
    ...(await byNumber(viewer, question)),
    ...(await byNameAndDay(viewer, question)),
    ...(await byPlace(viewer, question)),
  ]
  return merge(finds).sort((a, b) => a.far - b.far || (a.person < b.person ? -1 : 1))
}

async function byNumber(viewer: Viewer, { numbers }: Question): Promise<Find[]> {
  const found = await peopleNumbered(viewer, numbers)
  return found.map(({ person, kind }) => ({
    person,
    because: [wordsFor(IDENTIFIER_KINDS as Codes, kind)],
    far: -10,
    exact: true,
  }))
}

async function byNameAndDay(viewer: Viewer, question: Question): Promise<Find[]> {
  const { words, days } = question
  if (words.length === 0) return (await peopleBornOn(viewer, days)).slice(0, 50).map(bornThen)
  const vocabulary = await lookUp(viewer, 'name', words)
  const people = new Set([...(await named(viewer, vocabulary)), ...(await peopleBornOn(viewer, days))])
  const known = await namesOf(viewer, [...people])
  return [...known].flatMap(([person, names]) => judge(person, names, vocabulary, days) ?? [])
}

const bornThen = (person: string): Find => ({ person, because: ['the day of birth'], far: 4, exact: false })

/** Those with every word as it was asked; where few are, those with words like them. */
async function named(viewer: Viewer, vocabulary: Vocabulary): Promise<string[]> {
  const asked = [...vocabulary.keys()].map((word) => [word])
  const exact = await thingsWith(viewer, 'name', asked)
  if (exact.length >= 20) return exact
  const alike = [...vocabulary.values()].map((words) => [...words.keys()])
  return [...exact, ...(await thingsWith(viewer, 'name', alike))]
}

function judge(
  person: string,
  known: KnownAs,
  vocabulary: Vocabulary,
  days: readonly string[],
): Find[] | undefined {
  const name = howNamed(vocabulary, known.names)
  if (!name) return undefined
  const day = howBorn(known.birthDate, days)
  if (days.length > 0 && day === undefined) return undefined
  if (days.length === 0 && name.missing > 0) return undefined
  const because = [name.because, ...(day?.because ? [day.because] : [])]
  return [{ person, because, far: name.far + (day?.far ?? 0), exact: name.far < 1 && day?.far === 0 }]
}

function howBorn(
  birth: string | null,
  days: readonly string[],
): { far: number; because?: string } | undefined {
  const [asked, ...others] = days
  if (asked === undefined) return undefined
  if (birth === null) return { far: 4, because: 'their day of birth is not on the record' }
  if (birth === asked) return { far: 0, because: 'the day of birth' }
  if (others.includes(birth)) return { far: 1, because: 'the day of birth with day and month changed about' }
  return slips(asked).includes(birth) ? { far: 3, because: 'nearly the day of birth' } : undefined
}

async function byPlace(viewer: Viewer, { words, postcode, days }: Question): Promise<Find[]> {
  const there = postcode
    ? await sinceChildhood(viewer, await peopleAt(viewer, postcode), (place) => place.postcode === postcode)
    : []
  const inWords = words.length > 1 && days.length === 0 ? await atAddress(viewer, words) : []
  const found = (because: string, far: number) => (person: string) => ({
    person,
    because: [because],
    far,
    exact: false,
  })
  return [...there.map(found('the postcode', 5)), ...inWords.map(found('the address', 5))]
}

async function atAddress(viewer: Viewer, words: readonly string[]): Promise<string[]> {
  const telling = words.filter((word) => !COMMON.has(word))
  const vocabulary = await lookUp(viewer, 'address', telling)
  const sets = [...vocabulary].map(([word, alike]) => (/\d/.test(word) ? [word] : [...alike.keys()]))
  const fits = ({ lines }: { lines: string }) => {
    const said = new Set(searchable(lines).split(' '))
    return sets.every((set) => set.some((word) => said.has(word)))
  }
  return sinceChildhood(viewer, await thingsWith(viewer, 'address', sets), fits)
}

function merge(finds: readonly Find[]): Find[] {
  const all = new Map<string, Find>()
  for (const find of finds) {
    const before = all.get(find.person)
    all.set(find.person, before ? join(before, find) : find)
  }
  return [...all.values()]
}

/** Found in two ways is nearer than found in one. */
const join = (a: Find, b: Find): Find => ({
  person: a.person,
  because: [...new Set([...a.because, ...b.because])],
  far: Math.min(a.far, b.far) - 5,
  exact: a.exact || b.exact,
})
