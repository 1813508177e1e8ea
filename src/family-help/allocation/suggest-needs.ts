import type { AnyPerson } from '../../record/people/person.ts'
import { NEED_CODES, type NeedCode } from './match-key-workers.ts'

/** Needs that the children's ages and disabilities speak of: a start, which the manager changes. */
export function suggestNeeds(members: readonly AnyPerson[]): NeedCode[] {
  const children = members.flatMap((one) => (one.restricted || !one.child ? [] : [one]))
  const found = new Set<NeedCode>()
  if (children.some(({ age }) => age === null || age < 5)) found.add('early-years')
  if (children.some(({ age }) => age !== null && age >= 13)) found.add('young-people')
  if (children.some(({ disabilities }) => disabilities.some((code) => code !== 'NONE')))
    found.add('disability')
  return NEED_CODES.filter((code) => found.has(code))
}
