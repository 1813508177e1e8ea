import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { toRange } from '../../platform/time/period.ts'
import { writeEntry } from '../ledger/write.ts'
import { wordsOf, writeWords } from '../search/write-words.ts'

export interface NewFamily {
  name: string
  members: readonly string[]
  team?: string | null
  from?: string
}

/** Makes a family of these people, as part of an operation. Returns its id. */
export async function beginFamily(
  context: Context,
  { name, members, team = null, from = context.today }: NewFamily,
): Promise<string> {
  const id = newId()
  await context.db.insertInto('family').values({ id, name, team_id: team }).execute()
  await indexFamily(context, id, name)
  await joinFamily(context, { family: id, people: members, from })
  return id
}

/** Writes by which words a family is found. */
export async function indexFamily({ db, actor }: Context, family: string, name: string): Promise<void> {
  const { authority } = actor
  await writeWords({ db, authority }, 'family', [{ thing: family, words: wordsOf([name]) }])
}

/** Adds people to a family from a day on, as part of an operation. */
export async function joinFamily(
  context: Context,
  joined: { family: string; people: readonly string[]; from?: string },
): Promise<void> {
  const { family, people, from = context.today } = joined
  if (people.length === 0) return
  const title = 'Came into the family on the record'
  const entry = await writeEntry(context, {
    kind: 'family-joined',
    title,
    people,
    family,
    happenedOn: from,
    facts: { ...joined },
  })
  const during = toRange({ from, until: null })
  const rows = people.map((person) => ({
    id: newId(),
    family_id: family,
    person_id: person,
    during,
    entry_id: entry,
  }))
  await context.db.insertInto('family_member').values(rows).execute()
}
