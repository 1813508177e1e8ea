import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { reading, type Viewer } from '../../platform/operations/operation.ts'
import { decide, logLook, may, standingToPeople } from '../access/index.ts'
import { keptOf } from '../duplicates/same-as.ts'
import { addressesNow } from '../people/addresses.ts'
import { type Person, readPeople } from '../people/person.ts'
import { searchFamilies } from './families.ts'
import { type Find, gather } from './gather.ts'
import { familiesOf, type HelpedFamily } from './helpers.ts'
import { isEmpty, readQuestion } from './question.ts'

const SHOWN = 20

/** A person who was found. Where the record is closed to the viewer: who they are and who works with them, no more. */
export interface FoundPerson {
  restricted: false
  id: string
  name: string
  birthDate: string | null
  age: number | null
  families: HelpedFamily[]
  /** Why they were found, in words. */
  because: string[]
  /** May the viewer open the record? `purpose`: after saying why. */
  open: 'yes' | 'purpose' | 'no'
  /** The address today; only where the record is open. */
  address?: string
}

/** A restricted record that was asked for exactly. Nothing of it is told but that it is there. */
export interface FoundRestricted {
  restricted: true
  id: string
  because: string[]
}

export interface Findings {
  asked: string
  people: (FoundPerson | FoundRestricted)[]
  families: HelpedFamily[]
  /** There are more people than are shown. */
  more: boolean
}

/** Finds people and families by names, days of birth, numbers, postcodes and addresses; forgiving of slips and spelling. */
export const search = reading({
  name: 'search',
  summary:
    'Find people and families by a name, a date of birth, an NHS or pupil number, a postcode or an address; spelling need not be right.',
  input: z.object({ q: field.text('Type a name, a date of birth, a number or an address') }),
  may: may('find'),
  read: ({ q }, viewer) => findFor(viewer, q),
})

/** What a search finds; written into the access log. */
export async function findFor(viewer: Viewer, asked: string): Promise<Findings> {
  const question = readQuestion(asked, viewer.today)
  if (isEmpty(question)) return { asked, people: [], families: [], more: false }
  const finds = await asKept(viewer, await gather(viewer, question))
  const people = await present(viewer, finds.slice(0, SHOWN * 2))
  const shown = people.slice(0, SHOWN)
  const shownIds = shown.filter(({ restricted }) => !restricted).map(({ id }) => id)
  await logLook(viewer, {
    people: shownIds,
    rule: 'a family must be found before it can be helped',
    purpose: 'search',
  })
  const families = await searchFamilies(viewer, question.words)
  return { asked, people: shown, families, more: people.length > SHOWN || finds.length > SHOWN * 2 }
}

/** A record that was merged into another is found as that one, once. */
async function asKept(viewer: Viewer, finds: Find[]): Promise<Find[]> {
  const kept = await keptOf(
    viewer,
    finds.slice(0, SHOWN * 4).map(({ person }) => person),
  )
  const seen = new Set<string>()
  return finds
    .map((find) => ({ ...find, person: kept.get(find.person) ?? find.person }))
    .filter(({ person }) => !seen.has(person) && seen.add(person))
}

async function present(viewer: Viewer, finds: readonly Find[]): Promise<(FoundPerson | FoundRestricted)[]> {
  const ids = finds.map(({ person }) => person)
  const people = new Map((await readPeople(viewer, ids)).map((person) => [person.id, person]))
  const families = await familiesOf(viewer, ids)
  const opens = await howOpen(viewer, ids)
  const addresses = await addressesNow(
    viewer,
    ids.filter((id) => opens.get(id) === 'yes'),
  )
  return finds.flatMap(({ person: id, because, exact }): (FoundPerson | FoundRestricted)[] => {
    const person = people.get(id)
    if (!person) return []
    if (person.restricted) return exact ? [{ restricted: true, id, because }] : []
    const open = opens.get(id) ?? 'no'
    return [
      { ...identity(person), because, families: families.get(id) ?? [], open, address: addresses.get(id) },
    ]
  })
}

const identity = ({ id, name, birthDate, age }: Person) => ({
  restricted: false as const,
  id,
  name,
  birthDate,
  age,
})

async function howOpen(viewer: Viewer, ids: string[]): Promise<Map<string, FoundPerson['open']>> {
  const standing = await standingToPeople(viewer, ids)
  return new Map(
    [...standing].map(([id, one]) => {
      const verdict = decide(viewer.actor.roles, 'read', one)
      if (verdict.allowed) return [id, 'yes']
      return [id, verdict.could.includes('purpose') ? 'purpose' : 'no']
    }),
  )
}
