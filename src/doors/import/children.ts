import { sql } from 'kysely'
import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { type KnownPerson, NOBODY } from './person-fields.ts'

/** A child that a file names by the council's number, as the record knows them before the file is taken in. */
export interface FoundChild {
  id: string
  isNew: boolean
  person: KnownPerson
  numbers: { kind: string; value: string }[]
}

const KIND = 'la-child'

/** The children with these numbers; one that the record does not know gets an id. A merged record answers as the one kept. */
export async function findChildren(
  { db, actor }: Context,
  numbers: readonly string[],
): Promise<Map<string, FoundChild>> {
  const { rows } = await sql<{ number: string; id: string } & KnownPerson>`
    select i.value as number, p.id, p.sex, p.birth_date, p.expected_birth_date, p.death_date, p.ethnicity, p.disabilities
    from identifier i
    join person named on named.authority = ${actor.authority} and named.id = i.person_id
    join person p on p.authority = ${actor.authority} and p.id = coalesce(named.merged_into, named.id)
    where i.authority = ${actor.authority} and i.kind = ${KIND} and i.ended_entry_id is null
      and i.value = any(${[...numbers]}::text[])`.execute(db)
  const known = new Map(rows.map(({ number, id, ...person }) => [number, { id, person }]))
  const held = await numbersOf(
    db,
    actor.authority,
    rows.map((row) => row.id),
  )
  return new Map(
    numbers.map((number): [string, FoundChild] => {
      const child = known.get(number)
      if (!child) return [number, { id: newId(), isNew: true, person: NOBODY, numbers: [] }]
      return [number, { ...child, isNew: false, numbers: held.get(child.id) ?? [] }]
    }),
  )
}

async function numbersOf(db: Context['db'], authority: string, people: string[]) {
  const held = new Map<string, { kind: string; value: string }[]>()
  if (people.length === 0) return held
  const { rows } = await sql<{
    person_id: string
    kind: string
    value: string
  }>`select person_id, kind, value from identifier
    where authority = ${authority} and person_id = any(${people}::uuid[]) and ended_entry_id is null`.execute(
    db,
  )
  for (const { person_id, kind, value } of rows)
    held.set(person_id, [...(held.get(person_id) ?? []), { kind, value }])
  return held
}

interface ChildToSave {
  child: { number: string }
  found: FoundChild
  person: Partial<KnownPerson>
  numbers: { kind: string; value: string }[]
  entry: string
}

/** Writes who the children are: new people, what changed of known ones, their numbers. Three statements for a batch. */
export async function saveChildren(context: Context, children: readonly ChildToSave[]): Promise<void> {
  await addPeople(
    context,
    children.filter(({ found }) => found.isNew),
  )
  await changePeople(
    context,
    children.filter(({ found, person }) => !found.isNew && Object.keys(person).length > 0),
  )
  await addNumbers(context, children)
}

const PERSON_COLUMNS = sql.raw(
  'id uuid, sex text, birth_date date, expected_birth_date date, death_date date, ethnicity text, disabilities text[]',
)

const asRows = (children: readonly ChildToSave[]): string =>
  JSON.stringify(children.map(({ found, person }) => ({ id: found.id, ...found.person, ...person })))

async function addPeople({ db, actor }: Context, children: readonly ChildToSave[]): Promise<void> {
  if (children.length === 0) return
  await sql`insert into person (authority, id, sex, birth_date, expected_birth_date, death_date, ethnicity, disabilities)
    select ${actor.authority}, id, sex, birth_date, expected_birth_date, death_date, ethnicity, coalesce(disabilities, '{}')
    from jsonb_to_recordset(${asRows(children)}::jsonb) as t(${PERSON_COLUMNS})`.execute(db)
}

async function changePeople({ db, actor }: Context, children: readonly ChildToSave[]): Promise<void> {
  if (children.length === 0) return
  await sql`update person set version = person.version + 1, sex = t.sex, birth_date = t.birth_date,
      expected_birth_date = t.expected_birth_date, death_date = t.death_date, ethnicity = t.ethnicity, disabilities = t.disabilities
    from jsonb_to_recordset(${asRows(children)}::jsonb) as t(${PERSON_COLUMNS})
    where person.authority = ${actor.authority} and person.id = t.id`.execute(db)
}

async function addNumbers({ db, actor }: Context, children: readonly ChildToSave[]): Promise<void> {
  const rows = children.flatMap(({ child, found, numbers, entry }) => {
    const all = found.isNew ? [{ kind: KIND, value: child.number }, ...numbers] : numbers
    return all.map((number) => ({ id: newId(), person_id: found.id, entry_id: entry, ...number }))
  })
  if (rows.length === 0) return
  await sql`insert into identifier (authority, id, person_id, kind, value, entry_id)
    select ${actor.authority}, id, person_id, kind, value, entry_id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(id uuid, person_id uuid, entry_id uuid, kind text, value text)`.execute(
    db,
  )
}
