import { onDay } from '../../platform/database/days.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { isClosed, standingToPeople } from '../access/index.ts'
import { lookUp } from './alike.ts'
import { thingsWith } from './find-people.ts'
import { type HelpedFamily, helpedFamilies } from './helpers.ts'

const SHOWN = 10

/** The families whose name has these words. A family with a member whose record is restricted is not shown by its name. */
export async function searchFamilies(viewer: Viewer, words: readonly string[]): Promise<HelpedFamily[]> {
  if (words.length === 0) return []
  const vocabulary = await lookUp(viewer, 'family', words)
  const sets = [...vocabulary.values()].map((alike) => [...alike.keys()])
  const found = (await thingsWith(viewer, 'family', sets)).slice(0, SHOWN * 2)
  const closed = await withRestrictedMembers(viewer, found)
  return (
    await helpedFamilies(
      viewer,
      found.filter((id) => !closed.has(id)),
    )
  ).slice(0, SHOWN)
}

async function withRestrictedMembers(viewer: Viewer, families: readonly string[]): Promise<Set<string>> {
  if (families.length === 0) return new Set()
  const members = await viewer.db
    .selectFrom('family_member')
    .select(['family_id', 'person_id'])
    .where('family_id', 'in', families)
    .where('during', '@>', onDay(viewer.today))
    .execute()
  const standing = await standingToPeople(viewer, [...new Set(members.map(({ person_id }) => person_id))])
  const closed = members.filter(({ person_id }) => isClosed(standing.get(person_id)))
  return new Set(closed.map(({ family_id }) => family_id))
}
