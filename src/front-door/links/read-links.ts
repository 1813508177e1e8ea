import type { Viewer } from '../../platform/operations/operation.ts'
import { openConversations } from '../conversations/open-conversations.ts'
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
  open(viewer, await query(viewer).where('conversation_id', '=', conversation).execute())

/** The links that wait to be looked at, those of the longest ago first. They name nobody. */
export const waitingLinks = async (viewer: Viewer): Promise<WarmLink[]> =>
  open(viewer, await query(viewer).where('warm_link.reached', 'is', null).limit(500).execute())

export async function readLink(viewer: Viewer, id: string): Promise<WarmLink | undefined> {
  const [link] = await open(viewer, await query(viewer).where('warm_link.id', '=', id).execute())
  return link
}

/** What was offered says much of somebody: a link is as closed as the conversation that it comes from. */
async function open(viewer: Viewer, rows: readonly Row[]): Promise<WarmLink[]> {
  const conversations = await openConversations(
    viewer,
    rows.map((row) => row.conversation_id),
  )
  return rows.filter((row) => conversations.has(row.conversation_id)).map(toLink)
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
