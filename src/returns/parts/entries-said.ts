import type { Viewer } from '../../platform/operations/operation.ts'

/** A ledger entry as far as whoever makes returns may know it: who wrote it, when, and of which day it tells. */
export interface EntrySaid {
  id: string
  author: string
  writtenAt: Date
  happenedOn: string
  /** Its line in the chronology; only where it is about nobody’s record. */
  title: string | undefined
}

/** The ledger entries with these ids, by id. */
export async function entriesSaid({ db }: Viewer, ids: readonly string[]): Promise<Map<string, EntrySaid>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('ledger_entry')
    .select(['id', 'author', 'written_at', 'happened_on', 'title', 'about'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(
    rows.map(({ id, author, written_at, happened_on, title, about }) => [
      id,
      {
        ...{ id, author, writtenAt: written_at, happenedOn: happened_on },
        title: about.length === 0 ? title : undefined,
      },
    ]),
  )
}
