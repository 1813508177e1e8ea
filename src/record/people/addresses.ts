import { sql } from 'kysely'
import { onDay } from '../../platform/database/days.ts'
import type { Context, Viewer } from '../../platform/operations/operation.ts'
import { fromRange, type Period } from '../../platform/time/period.ts'
import { closedChildhoods } from '../access/childhood/closed.ts'
import { COMMON, searchable } from '../search/names.ts'
import { endedBy } from '../search/since-childhood.ts'
import { writeWords } from '../search/write-words.ts'
import type { PersonAddressTable } from './tables.ts'

export interface Address {
  id: string
  kind: PersonAddressTable['kind']
  lines: string
  postcode: string | null
  period: Period
  confidential: boolean
}

/** A person's addresses, the newest first; none of a childhood that is closed. The page's `may` has checked the person. */
export async function addressesOf(viewer: Viewer, people: readonly string[]): Promise<Address[]> {
  const closed = await closedChildhoods(viewer, people)
  const all = await viewer.db
    .selectFrom('person_address')
    .select(['id', 'person_id', 'kind', 'lines', 'postcode', 'during', 'confidential'])
    .where('person_id', 'in', people)
    .orderBy(sql`lower(during) desc, id desc`)
    .execute()
  const rows = all.filter(({ person_id, during }) => !endedBy(during, closed.get(person_id) ?? ''))
  return rows.map(({ during, person_id: _, ...rest }) => ({ ...rest, period: fromRange(during) }))
}

/** Where these people live today, on one line; nothing of an address that is confidential. */
export async function addressesNow(
  { db, today }: Viewer,
  people: readonly string[],
): Promise<Map<string, string>> {
  if (people.length === 0) return new Map()
  const rows = await db
    .selectFrom('person_address')
    .select(['person_id', 'lines', 'postcode'])
    .where('person_id', 'in', people)
    .where('kind', '=', 'home')
    .where('confidential', '=', false)
    .where('during', '@>', onDay(today))
    .execute()
  return new Map(rows.map((row) => [row.person_id, onOneLine(row)]))
}

export const onOneLine = ({ lines, postcode }: { lines: string; postcode: string | null }): string =>
  [...lines.split('\n'), postcode].filter(Boolean).join(', ')

/** Writes by which words of their addresses people are found. A confidential address finds nobody. */
export async function indexAddresses(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  people: readonly string[],
): Promise<void> {
  const rows = await db
    .selectFrom('person_address')
    .select(['person_id', 'lines'])
    .where('person_id', 'in', people)
    .where('confidential', '=', false)
    .execute()
  const words = (person: string) =>
    rows.filter((row) => row.person_id === person).flatMap(({ lines }) => wordsIn(lines))
  const things = people.map((thing) => ({ thing, words: words(thing) }))
  await writeWords({ db, authority: actor.authority }, 'address', things)
}

/** The words of an address's first two lines: the town would find everybody. */
export function wordsIn(lines: string): string[] {
  const all = lines.split('\n')
  const telling = all.length > 2 ? all.slice(0, 2) : all.slice(0, 1)
  return searchable(telling.join(' '))
    .split(' ')
    .filter((word) => word !== '' && !COMMON.has(word))
}
