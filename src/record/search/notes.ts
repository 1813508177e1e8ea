import { sql } from 'kysely'
import { NO_ID } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { decide, type Relation } from '../access/index.ts'
import { openEntries } from '../access/open-entries.ts'
import { type Withhold, withholdFamilyNames } from '../people/withheld-names.ts'

/** A note whose words were found. */
export interface FoundNote {
  id: string
  family: string
  familyName: string
  happenedOn: string
  /** The words around what was found. */
  excerpt: string
}

/**
 * Notes with these words, of the families that the viewer works with or whose team they are in: the latest first. Notes
 * about somebody whose record is restricted to others, or that name them, are left out. The families come first and the words after, for
 * under row-level security no index serves a search by words.
 */
export async function searchNotes(viewer: Viewer, words: readonly string[]): Promise<FoundNote[]> {
  if (words.length === 0) return []
  const { db, actor, today } = viewer
  const { authority, worker = NO_ID, account = NO_ID } = actor
  const may = (relation: Relation) =>
    decide(actor.roles, 'read', { relations: new Set([relation]), restricted: false }).allowed
  const { rows } = await sql<Row>`
    with mine as (
      select family.id, family.name from family
      join involvement on involvement.authority = ${authority} and involvement.family_id = family.id and involvement.during @> ${today}::date
      where family.authority = ${authority} and (
        (${may('team')} and family.team_id = (select team_id from worker where authority = ${authority} and id = ${worker}))
        or (${may('works-with')} and exists (select from allocation where allocation.authority = ${authority}
          and allocation.involvement_id = involvement.id and allocation.worker_id = ${worker} and allocation.during @> ${today}::date)))
    )
    select note.id, mine.id as family, mine.name as "familyName", note.happened_on as "happenedOn",
      ts_headline('english', note.body, query, 'StartSel="", StopSel="", MaxWords=30, MinWords=12') as excerpt,
      note.body, array(select about.person_id::text from note_person about
        where about.authority = ${authority} and about.note_id = note.id) as about
    from mine
    join note on note.authority = ${authority} and note.family_id = mine.id and note.superseded_by is null
    cross join plainto_tsquery('english', ${words.join(' ')}) query
    join ledger_entry e on e.authority = ${authority} and e.id = note.entry_id
    where note.words @@ query and ${await openEntries(viewer)} and not exists (
      select from note_person about join restriction on restriction.authority = ${authority}
        and restriction.person_id = about.person_id and restriction.during @> ${today}::date
        and not (${account}::uuid = any(restriction.accounts))
      where about.authority = ${authority} and about.note_id = note.id)
    order by note.happened_on desc, note.id desc limit 20`.execute(db)
  return namingNobodyClosed(viewer, rows)
}

interface Row extends FoundNote {
  body: string
  about: string[]
}

async function namingNobodyClosed(viewer: Viewer, rows: readonly Row[]): Promise<FoundNote[]> {
  const found: FoundNote[] = []
  const withholds = new Map<string, Withhold>()
  for (const { body, about, ...note } of rows) {
    const withhold = withholds.get(note.family) ?? (await withholdFamilyNames(viewer, about)).withhold
    withholds.set(note.family, withhold)
    if (withhold(body) === body) found.push(note)
  }
  return found
}
