import type { Volunteer } from '../volunteers/read-volunteers.ts'
import { SHARES } from '../volunteers/shares.ts'
import type { Wish } from './read-wishes.ts'

export interface Match {
  volunteer: Volunteer
  /** Why they suit, in words. */
  suits: string[]
  /** What to think about, in words. */
  think: string[]
  /** Set where they may not visit a family yet. */
  cannot?: string
}

type Wanted = Pick<Wish, 'wants' | 'languages' | 'neighbourhood'>

/**
 * Everybody who shares their time, with the reasons for and against: whoever may visit first, then by how many of the
 * family's wishes they answer, then by how few families they are with, then by name. It shows reasons and gives no
 * number to anybody; the family and the neighbour decide when they have met.
 */
export function matchVolunteers(wish: Wanted, volunteers: readonly Volunteer[]): Match[] {
  return volunteers
    .filter(({ leftOn }) => leftOn === null)
    .map((volunteer) => matchOf(wish, volunteer))
    .sort(
      (a, b) =>
        Number(Boolean(a.cannot)) - Number(Boolean(b.cannot)) ||
        b.suits.length - a.suits.length ||
        a.volunteer.families - b.volunteer.families ||
        a.volunteer.name.localeCompare(b.volunteer.name),
    )
}

function matchOf({ wants, languages, neighbourhood }: Wanted, volunteer: Volunteer): Match {
  const shared = wants.filter((share) => volunteer.shares.includes(share))
  const others = wants.filter((share) => !shared.includes(share))
  const spoken = languages.filter((language) => speaks(volunteer, language))
  const near = neighbourhood !== null && volunteer.neighbourhood === neighbourhood
  const suits = [
    ...spoken.map((language) => `Speaks ${language}`),
    ...shared.map((share) => `Shares what they wish for: ${SHARES[share].toLowerCase()}`),
    ...(near ? ['Lives in the same neighbourhood'] : []),
  ]
  const think = [
    ...(languages.length > 0 && spoken.length === 0 ? ['They would need a language in common'] : []),
    ...(others.length > 0 ? [`Not theirs to share: ${inWords(others)}`] : []),
    ...(volunteer.families > 0
      ? [`Is with ${volunteer.families === 1 ? 'a family' : `${volunteer.families} families`} already`]
      : []),
  ]
  const cannot = volunteer.missing.length > 0 ? volunteer.missing.join('. ') : undefined
  return { volunteer, suits, think, ...(cannot && { cannot }) }
}

const inWords = (shares: readonly (keyof typeof SHARES)[]) =>
  shares.map((share) => SHARES[share].toLowerCase()).join(', ')

const speaks = ({ languages }: Volunteer, wanted: string): boolean =>
  languages.some((one) => one.toLowerCase() === wanted.toLowerCase())
