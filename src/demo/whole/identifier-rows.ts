import type { NewPerson } from '../../record/people/insert-person.ts'
import { COUNCIL } from '../homes.ts'
import type { Sheet } from './sheet.ts'

const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/** A pupil number of the fictional council: a check letter, the council's number, nine figures. */
export function pupilNumber(child: number): string {
  const digits = `${COUNCIL.number}${String(child % 1_000_000_000).padStart(9, '0')}`
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at + 2), 0)
  return `${CHECK_LETTERS[sum % CHECK_LETTERS.length]}${digits}`
}

/** The number in returns, and from birth a pupil number: one that schools will know. */
export function addNumbers(
  sheet: Sheet,
  makeId: () => string,
  { id, child, person, entry }: { id: string; child: number; person: NewPerson; entry: string },
): void {
  const add = (kind: string, value: string) =>
    sheet.add('identifier', { id: makeId(), person_id: id, kind, value, state: 'stated', entry_id: entry })
  add('la-child', `A${child}`)
  if (person.birthDate) add('upn', pupilNumber(child))
}
