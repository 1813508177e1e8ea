import type { Actor } from '../../platform/operations/operation.ts'
import type { Day } from '../../platform/time/day.ts'
import { wordsIn } from '../../record/people/addresses.ts'
import { columns, type NewPerson, searchNames } from '../../record/people/insert-person.ts'
import { columnsOf } from '../../record/relationships/begin-relationship.ts'
import { wordsOf } from '../../record/search/write-words.ts'
import { type Tie, tiesOf } from '../write-ties.ts'
import type { Diary } from './diary.ts'
import { addNumbers } from './identifier-rows.ts'
import type { KnownPeople } from './known-people.ts'
import type { Sheet } from './sheet.ts'

export interface FamilyIds {
  family: string
  /** By their place; null who is not in the record. */
  children: (string | null)[]
  mother: string | null
  father: string | null
  grandmother: string | null
  members: string[]
}

interface Around {
  sheet: Sheet
  diary: Diary
  makeId(moment: number): string
  actor: Actor
  team: string
  /** The day on which the family came into the record. */
  from: Day
  /** The number in returns of the first child. */
  firstChild: number
}

/** The rows that bring a family into the record: people with their names, ties, home, membership. */
export function addFamilyRows(around: Around, ids: FamilyIds, people: KnownPeople): void {
  addPeople(around, ids, people)
  addFamily(around, ids, people)
  addTies(around, ids, people)
  addHome(around, ids, people)
}

/** Ids for everybody of the family. */
export function idsFor(family: string, people: KnownPeople, makeId: () => string): FamilyIds {
  const idOf = (person: NewPerson | null) => person && makeId()
  const [children, mother, father] = [people.children.map(idOf), idOf(people.mother), idOf(people.father)]
  const members = [...children, mother, father].filter((id) => id !== null)
  return { family, children, mother, father, grandmother: idOf(people.grandmother), members }
}

function addPeople(
  { sheet, diary, makeId, actor, from, firstChild }: Around,
  ids: FamilyIds,
  people: KnownPeople,
): void {
  const everyone = [
    ...people.children.map((person, at) => ({ person, id: ids.children[at]!, child: firstChild + at })),
    ...(['mother', 'father', 'grandmother'] as const).map((part) => ({
      person: people[part],
      id: ids[part]!,
      child: null,
    })),
  ]
  for (const { person, id, child } of everyone) {
    if (!person) continue
    const row = columns(person)
    sheet.add('person', { id, ...row })
    const known = row.birth_date !== null && row.birth_date > from ? row.birth_date : from
    const entry = diary.note({
      on: known,
      kind: 'person-added',
      title: 'Came into the record',
      people: [id],
      actor,
      facts: { ...person },
    })
    if (child !== null) addNumbers(sheet, () => makeId(Date.parse(known)), { id, child, person, entry })
    const names = searchNames([person])
    for (const name of names) sheet.add('search_name', { person_id: id, name, birth_date: row.birth_date })
    for (const word of wordsOf(names)) sheet.add('search_word', { what: 'name', word, thing: id })
  }
}

function addFamily(
  { sheet, diary, makeId, actor, team, from }: Around,
  ids: FamilyIds,
  { name, children }: KnownPeople,
): void {
  const { family, members } = ids
  sheet.add('family', { id: family, name, team_id: team })
  for (const word of wordsOf([name])) sheet.add('search_word', { what: 'family', word, thing: family })
  const title = 'Came into the family on the record'
  const joined = (on: Day, some: string[]) => {
    const entry_id = diary.note({
      on,
      kind: 'family-joined',
      title,
      people: some,
      actor,
      facts: { family, people: some },
    })
    for (const person_id of some)
      sheet.add('family_member', {
        id: makeId(Date.parse(on)),
        family_id: family,
        person_id,
        during: `[${on},)`,
        entry_id,
      })
  }
  const later = children.flatMap((child, at) =>
    child?.birthDate && child.birthDate > from ? [{ on: child.birthDate, id: ids.children[at]! }] : [],
  )
  joined(
    from,
    members.filter((id) => !later.some((one) => one.id === id)),
  )
  for (const { on, id } of later) joined(on, [id])
}

function addTies({ sheet, diary, makeId, actor, from }: Around, ids: FamilyIds, people: KnownPeople): void {
  const children = ids.children.filter((id) => id !== null)
  const born = new Map(people.children.map((child, at) => [ids.children[at], child?.birthDate ?? null]))
  const byDay = new Map<Day, Tie[]>()
  for (const tie of tiesOf({ apart: people.apart, unsafe: false }, { ...ids, children })) {
    const on = [from, born.get(tie.person), born.get(tie.other)]
      .filter((day) => day != null)
      .sort()
      .at(-1)!
    byDay.set(on, [...(byDay.get(on) ?? []), tie])
  }
  for (const [on, ties] of byDay) {
    const about = ties.flatMap((tie) => [tie.person, tie.other])
    const title = 'Who is who in the family was written down'
    const entry_id = diary.note({
      on,
      kind: 'relationship-recorded',
      title,
      people: about,
      actor,
      facts: { ties },
    })
    for (const tie of ties) {
      const { person, other, kind } = tie
      const id = makeId(Date.parse(on))
      sheet.add('relationship', {
        id,
        person_id: person,
        other_id: other,
        kind,
        ...columnsOf(tie),
        during: `[${on},)`,
        entry_id,
      })
    }
  }
}

function addHome({ sheet, diary, makeId, actor, from }: Around, ids: FamilyIds, people: KnownPeople): void {
  const { lines, postcode } = people.address
  const there = [...ids.children, ids.mother, people.apart && ids.mother ? null : ids.father].filter(
    (id) => id !== null,
  )
  if (there.length === 0) return
  const title = `Home: ${lines}, ${postcode}`
  const entry_id = diary.note({
    on: from,
    kind: 'address-recorded',
    title,
    people: there,
    actor,
    facts: { ...people.address, from },
  })
  for (const person_id of there) {
    const id = makeId(Date.parse(from))
    sheet.add('person_address', {
      id,
      person_id,
      kind: 'home',
      lines,
      postcode,
      during: `[${from},)`,
      entry_id,
    })
    for (const word of new Set(wordsIn(lines)))
      sheet.add('search_word', { what: 'address', word, thing: person_id })
  }
}
