import type { Viewer } from '../../platform/operations/operation.ts'
import type { Reached } from '../tables.ts'

export interface WarmLink {
  id: string
  version: number
  conversation: string
  reference: string
  offered: string
  contact: string
  lookOn: string
  reached: Reached | null
  found: string
  checkedOn: string | null
}

const query = ({ db }: Viewer) =>
  db
    .selectFrom('warm_link')
    .innerJoin('conversation', 'conversation.id', 'warm_link.conversation_id')
    .selectAll('warm_link')
    .select('conversation.reference')
    .orderBy('warm_link.look_on')

type Row = Awaited<ReturnType<ReturnType<typeof query>['execute']>>[number]

/** The links of a conversation, in the order of their days. */
export const linksOf = async (viewer: Viewer, conversation: string): Promise<WarmLink[]> =>
  (await query(viewer).where('conversation_id', '=', conversation).execute()).map(toLink)

/** The links that wait to be looked at, those of the longest ago first. They name nobody. */
export const waitingLinks = async (viewer: Viewer): Promise<WarmLink[]> =>
  (await query(viewer).where('warm_link.reached', 'is', null).limit(500).execute()).map(toLink)

export async function readLink(viewer: Viewer, id: string): Promise<WarmLink | undefined> {
  const row = await query(viewer).where('warm_link.id', '=', id).executeTakeFirst()
  return row && toLink(row)
}

const toLink = (row: Row): WarmLink => ({
  id: row.id,
  version: row.version,
  conversation: row.conversation_id,
  reference: row.reference,
  offered: row.offered,
  contact: row.contact,
  lookOn: row.look_on,
  reached: row.reached,
  found: row.found,
  checkedOn: row.checked_on,
})
