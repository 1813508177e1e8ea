import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import {
  type Codes,
  IDENTIFIER_KINDS,
  type IdentifierKind,
  type IdentifierState,
  wordsFor,
} from '../codes.ts'
import { asStored } from '../search/question.ts'
import { spacedNhsNumber } from './nhs-number.ts'
import { doubtAboutPupilNumber } from './pupil-number.ts'

export interface Identifier {
  id: string
  kind: string
  /** "NHS number". */
  label: string
  /** As it is printed. */
  value: string
  state: IdentifierState
  /** What looks wrong with it, if anything. */
  doubt: string | undefined
}

/** A person's numbers that hold now. The page's `may` has checked the person. */
export async function identifiersOf({ db }: Viewer, people: readonly string[]): Promise<Identifier[]> {
  const rows = await db
    .selectFrom('identifier')
    .select(['id', 'kind', 'value', 'state'])
    .where('person_id', 'in', people)
    .where('ended_entry_id', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id, kind, value, state }) => ({
    id,
    kind,
    label: wordsFor(IDENTIFIER_KINDS as Codes, kind),
    value: printed(kind, value),
    state: state as IdentifierState,
    doubt: doubtAbout(kind, value),
  }))
}

export const printed = (kind: string, value: string): string =>
  kind === 'nhs' ? spacedNhsNumber(value) : value

/** What looks wrong with a number that is kept all the same. */
export const doubtAbout = (kind: string, value: string): string | undefined =>
  kind === 'upn' || kind === 'former-upn' ? doubtAboutPupilNumber(value) : undefined

/** Kinds of which a person has one at a time. */
const ONE_AT_A_TIME: readonly string[] = ['nhs', 'upn', 'la-child'] satisfies IdentifierKind[]

/** @throws KithError `conflict` where the person has this number, or another of a kind of which they have one. */
export async function refuseSecond(
  viewer: Viewer,
  person: string,
  kind: string,
  value: string,
): Promise<void> {
  const others = (await identifiersOf(viewer, [person])).filter((other) => other.kind === kind)
  if (others.some((other) => asStored(other.value) === value))
    throw new KithError('conflict', 'This number is on the record already.')
  const [other] = others
  if (other && ONE_AT_A_TIME.includes(kind))
    throw new KithError(
      'conflict',
      `There is another ${other.label} on the record. Say first that it is not theirs, then add this one.`,
    )
}
