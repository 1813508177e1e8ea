import type { Viewer } from '../../platform/operations/operation.ts'
import {
  groupsOf,
  MOST,
  openRows,
  type Placed,
  placed,
  type Queued,
  type QueueGroup,
  withPeople,
} from './queue.ts'

/** A part of the list: how many it holds, and the first few. */
export interface QueuePart extends Omit<QueueGroup, 'conversations'> {
  count: number
  first: Queued[]
}

/** What is for somebody who comes by, in the list's own order; `all` is false where there are more than one reads at once. */
export interface QueueInShort {
  parts: QueuePart[]
  all: boolean
}

/** People are looked up only for the few that are shown. */
export async function readQueueInShort(viewer: Viewer, most: number): Promise<QueueInShort> {
  const rows = await openRows(viewer, { show: 'all', sort: 'received', order: 'ascending' })
  const open = rows.map((row) => ({ row, ...placed(row, viewer.actor.account) })).filter(isFor)
  const groups = groupsOf(open).map(({ conversations, ...group }) => ({ group, conversations }))
  const few = groups.flatMap(({ conversations }) => conversations.slice(0, most).map(({ row }) => row))
  const known = new Map((await withPeople(viewer, few)).map((one) => [one.id, one]))
  const parts = groups.map(({ group, conversations }) => ({
    ...group,
    count: conversations.length,
    first: conversations.flatMap(({ row }) => known.get(row.id) ?? []),
  }))
  return { parts, all: rows.length < MOST }
}

/** Their own, what nobody has taken up, and safety until it is decided. */
const isFor = ({ mine, status, safety }: Placed): boolean =>
  mine || status === 'new' || (safety && status === 'talking')
