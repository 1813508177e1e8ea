import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { openEntries } from '../../record/access/index.ts'
import { PROTECTIVE_KIND } from './record-protective-step.ts'

/** Something that somebody of the family did to keep them safe. */
export interface Strength {
  note: string
  on: string
  title: string
  words: string
  who: string
}

/** What a family did to keep everybody safe, the latest first. Its words may name somebody: give them through `withhold`. */
export async function readStrengths(viewer: Viewer, family: string): Promise<Strength[]> {
  const { authority } = viewer.actor
  const { rows } = await sql<Strength>`
    select note.id as note, note.happened_on as on, e.title, note.body as words, e.facts->>'who' as who
    from note join ledger_entry e on e.authority = ${authority} and e.id = note.entry_id
    where note.authority = ${authority} and note.family_id = ${family} and note.kind = ${PROTECTIVE_KIND}
      and note.superseded_by is null and ${await openEntries(viewer)}
    order by note.happened_on desc, note.id desc limit 50`.execute(viewer.db)
  return rows
}
