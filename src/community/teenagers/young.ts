import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { type Person, readPeople } from '../../record/people/person.ts'

/** Ours: the review speaks of teenagers (L2464); harm outside the home begins earlier for some. */
const FROM = 10

export const isYoung = ({ child, age }: Pick<Person, 'child' | 'age'>): boolean =>
  child && age !== null && age >= FROM

/** @throws KithError `conflict` for somebody who is no young person of ten to seventeen. */
export async function mustBeYoung(viewer: Viewer, id: string): Promise<Person> {
  const [person] = await readPeople(viewer, [id])
  if (person && !person.restricted && isYoung(person)) return person
  throw new KithError(
    'conflict',
    'The board is for young people from 10 to 17. For a grown-up, write it into the plan.',
  )
}
