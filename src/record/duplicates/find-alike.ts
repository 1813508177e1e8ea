import type { Viewer } from '../../platform/operations/operation.ts'
import { lookUp } from '../search/alike.ts'
import { slips } from '../search/dates.ts'
import { namesOf, peopleAt, peopleBornOn, peopleNumbered, thingsWith } from '../search/find-people.ts'
import { howNamed } from '../search/how-named.ts'
import { wordsOf } from '../search/write-words.ts'
import { type Comparison, compare, type Described } from './compare.ts'
import { describePeople } from './describe-people.ts'

export interface Alike extends Comparison {
  person: string
}

/** More than these would be nobody's answer. */
const MOST = 12

/** Those on the record who may be this person: those who may be the same first, then those who may be a twin. */
export async function findAlike(viewer: Viewer, asked: Described): Promise<Alike[]> {
  const described = await describePeople(viewer, await candidates(viewer, asked))
  const alike = [...described].flatMap(([person, other]) => {
    const found = compare(asked, other)
    return found ? [{ person, ...found }] : []
  })
  return alike
    .sort(
      (a, b) =>
        Number(a.verdict === 'twin') - Number(b.verdict === 'twin') || b.because.length - a.because.length,
    )
    .slice(0, MOST)
}

async function candidates(viewer: Viewer, asked: Described): Promise<string[]> {
  const { nhsNumber, postcode } = asked
  const numbered = await peopleNumbered(viewer, nhsNumber ? [nhsNumber] : [])
  const there = postcode ? await peopleAt(viewer, postcode) : []
  return [...new Set([...numbered.map(({ person }) => person), ...there, ...(await named(viewer, asked))])]
}

/** Those born then, or nearly, with a name like one of theirs; and those with all of the name. */
async function named(
  viewer: Viewer,
  { givenNames, familyName, knownAs, birthDate, expectedBirthDate }: Described,
) {
  const words = wordsOf([givenNames, familyName, knownAs ?? ''])
  if (words.length === 0) return []
  const vocabulary = await lookUp(viewer, 'name', words)
  const days = birthDate ? [birthDate, ...slips(birthDate)] : []
  const bornThen = await peopleBornOn(viewer, days)
  const names = await namesOf(viewer, bornThen)
  const likeOne = [...names]
    .filter(([, known]) => howNamed(vocabulary, known.names))
    .map(([person]) => person)
  const first = wordsOf([givenNames, knownAs ?? '']).slice(0, 1)
  const whole = [...first, ...wordsOf([familyName]).slice(-1)].map((word) => [
    ...(vocabulary.get(word)?.keys() ?? []),
  ])
  if (birthDate || (expectedBirthDate && first.length === 0)) return likeOne
  return [...likeOne, ...(await thingsWith(viewer, 'name', whole))]
}
