import type { Viewer } from '../../platform/operations/operation.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { nameOf, type Person } from '../../record/people/person.ts'
import { type Network, networkOf } from '../../record/relationships/network.ts'
import type { Head } from '../families/head.ts'

/** The family and those who count, a line for each: their age, and what they are to the children. No address. */
export async function whoIsWho(viewer: Viewer, { id }: Head): Promise<string[]> {
  const network = await networkOf(viewer, id)
  return network.people.flatMap(({ person, member }) => {
    if (person.restricted) return []
    const is = toChildren(person, network)
    return member || is ? [`– ${[nameOf(person), ageOf(person), is].filter(Boolean).join(', ')}`] : []
  })
}

function ageOf({ child, age, expectedBirthDate, birthDate }: Person): string {
  if (!birthDate && expectedBirthDate) return `expected on ${dayInWords(expectedBirthDate)}`
  return child && age !== null ? `${age}` : ''
}

/** "mother of Nia and Tom". */
function toChildren(person: Person, { ties, people }: Network): string {
  const names = new Map(
    people.flatMap(({ person: one, member }) =>
      member && !one.restricted && one.child ? [[one.id, one.knownAs ?? one.givenNames] as const] : [],
    ),
  )
  const words = Map.groupBy(
    ties.filter((tie) => tie.other === person.id && names.has(tie.person)),
    ({ word }) => word,
  )
  return [...words]
    .map(([word, to]) => `${word} of ${to.map((tie) => names.get(tie.person)).join(' and ')}`)
    .join('; ')
}
