import { sql } from 'kysely'
import { newId } from '../../platform/id.ts'
import { askedOf } from '../derive/asked.ts'
import { rulesetOf } from '../derive/check-children.ts'
import { deriveReturn } from '../derive/derive-return.ts'
import type { DerivedChild } from '../derive/row.ts'
import { countReturn } from '../derive/write-return.ts'
import { toContent } from '../derive/years-before.ts'
import { readFound } from './read-found.ts'
import type { Place, View } from './sweep.ts'
import '../tables.ts'

/** Who wants a return kept as a version, and what they said. */
export interface Wanted {
  keep_author: string | null
  keep_account: string | null
  keep_note: string | null
}

const ROWS_AT_ONCE = 500

/**
 * Keeps a return as it is now: every child with its rows, then the version with its fingerprint. The tables take no change
 * and no removal, so what was kept stands. A program that stops half-way leaves rows that no version names.
 */
export async function keepVersion(place: Place, view: View & Wanted, now: Date): Promise<string> {
  const { database, authority } = place
  const [id, counter] = [newId(), countReturn()]
  const asked = askedOf(view.kind, view.year, view.on_day)
  let batch: DerivedChild[] = []
  const flush = async () => {
    await keepChildren(place, id, batch)
    batch = []
  }
  for await (const child of counter.through(deriveReturn({ database, authority, asked }))) {
    batch.push(child)
    if (batch.length === ROWS_AT_ONCE) await flush()
  }
  await flush()
  const { children, rows, hash } = counter.result()
  await database.within(authority, async (db) => {
    const found = JSON.stringify(await readFound({ db, actor: { authority } }, view.id))
    const said = { note: view.keep_note ?? '', author: view.keep_author ?? '', account_id: view.keep_account }
    const what = { id, kind: view.kind, year: view.year, on_day: view.on_day, kept_at: now }
    await db
      .insertInto('return_version')
      .values({
        ...what,
        ...said,
        ruleset: rulesetOf(view),
        children,
        counts: JSON.stringify(rows),
        found,
        hash,
      })
      .execute()
    await db
      .updateTable('return_view')
      .set({ keep_author: null, keep_account: null, keep_note: null })
      .where('id', '=', view.id)
      .execute()
  })
  return id
}

async function keepChildren(
  { database, authority }: Place,
  version: string,
  children: readonly DerivedChild[],
): Promise<void> {
  if (children.length === 0) return
  const rows = children.map(({ number, person, rows: own }) => ({ number, person, content: toContent(own) }))
  await database.within(authority, (db) =>
    sql`insert into return_version_child (authority, version_id, number, person_id, content)
      select ${authority}, ${version}, number, person, content
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(number text, person uuid, content text)`.execute(
      db,
    ),
  )
}
