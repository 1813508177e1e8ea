import type { Viewer } from '../../platform/operations/operation.ts'
import { isClosed, standingToPeople } from '../../record/access/index.ts'

/** Of these conversations, those that are about nobody whose record is closed to the viewer: lists show no others. */
export async function openConversations(viewer: Viewer, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await viewer.db
    .selectFrom('conversation_person')
    .select(['conversation_id', 'person_id'])
    .where('conversation_id', 'in', [...new Set(ids)])
    .execute()
  const standing = await standingToPeople(viewer, [...new Set(rows.map((row) => row.person_id))])
  const closed = rows.filter(({ person_id }) => isClosed(standing.get(person_id)))
  const shut = new Set(closed.map((row) => row.conversation_id))
  return new Set(ids.filter((id) => !shut.has(id)))
}
