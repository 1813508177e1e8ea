import { sql } from 'kysely'
import type { Database, Db } from '../../platform/database/open.ts'
import type { Day } from '../../platform/time/day.ts'
import { type Asked, askedOf, type Kind } from '../derive/asked.ts'
import { type Checking, type ChildFinding, soFar, startChecking } from '../derive/check-children.ts'
import { BATCH, foldChild } from '../derive/derive-return.ts'
import { explained } from '../derive/explain.ts'
import { readRecords } from '../derive/read-records.ts'
import type { DerivedChild } from '../derive/row.ts'
import { asOnePerson, childrenFor, type OneChild } from '../derive/who.ts'
import { yearsBefore } from '../derive/years-before.ts'
import '../tables.ts'

export interface View {
  id: string
  kind: Kind
  year: number
  on_day: Day
}

export interface Place {
  database: Database
  authority: string
}

const ACTOR = { name: 'Returns', roles: [] }
const askedFor = ({ kind, year, on_day }: View): Asked => askedOf(kind, year, on_day)

/** Looks at every child of a return: derives, checks and keeps what was found, a batch in a transaction. */
export async function sweep(place: Place, view: View, today: Day): Promise<void> {
  const asked = askedFor(view)
  const due = soFar(asked, today)
  const begun = await place.database.within(place.authority, (db) => begin(db, place.authority, view, asked))
  const checking = startChecking(due)
  for (let at = 0; at < begun.children.length; at += BATCH) {
    const batch = begun.children.slice(at, at + BATCH)
    await place.database.within(place.authority, async (db) => {
      await lookAt(db, place.authority, view, batch, { due, checking })
      await db
        .updateTable('return_view')
        .set({ done: at + batch.length, seen_at: new Date() })
        .where('id', '=', view.id)
        .execute()
    })
  }
  const whole = JSON.stringify(checking.end())
  await place.database.within(place.authority, async (db) => {
    await leaveOut(db, place.authority, view, begun.children)
    await db
      .updateTable('return_view')
      .set({ sweep_wanted: false, swept_on: today, whole, last_entry: begun.last, seen_at: new Date() })
      .where('id', '=', view.id)
      .execute()
  })
}

async function begin(db: Db, authority: string, view: View, asked: Asked) {
  const last = await newestEntry(db)
  const children = await childrenFor({ db, actor: { authority, ...ACTOR } }, asked)
  await db
    .updateTable('return_view')
    .set({ done: 0, of: children.length })
    .where('id', '=', view.id)
    .execute()
  return { children, last }
}

/** Looks again at the children of whom something was written since the last time. @returns whether there were any. */
export async function catchUp(
  { database, authority }: Place,
  view: View,
  since: string,
  today: Day,
): Promise<boolean> {
  return database.within(authority, async (db) => {
    const last = await newestEntry(db)
    if (!last || last <= since) return false
    const { rows } = await sql<{ person: string }>`select distinct unnest(about) as person from ledger_entry
      where authority = ${authority} and id > ${since}::uuid limit ${MANY}`.execute(db)
    const changed = rows.map(({ person }) => person)
    const sweepAll = changed.length === MANY
    if (!sweepAll) {
      const actor = { authority, ...ACTOR }
      const children = await asOnePerson({ db, actor }, changed)
      const due = soFar(askedFor(view), today)
      for (let at = 0; at < children.length; at += BATCH)
        await lookAt(db, authority, view, children.slice(at, at + BATCH), {
          due,
          checking: startChecking(due),
        })
    }
    await db
      .updateTable('return_view')
      .set({ last_entry: last, seen_at: new Date(), ...(sweepAll && { sweep_wanted: true }) })
      .where('id', '=', view.id)
      .execute()
    return true
  })
}

/** Beyond so many changed people, looking at everybody is no more work. */
const MANY = 20_000

/** Ids carry their moment, so the greatest is the newest. */
async function newestEntry(db: Db): Promise<string | null> {
  const row = await db
    .selectFrom('ledger_entry')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Derives and checks these children, and puts them in the place of what was kept of them. */
async function lookAt(
  db: Db,
  authority: string,
  view: View,
  batch: readonly OneChild[],
  { due, checking }: { due: Asked; checking: Checking },
): Promise<void> {
  const [asked, reader] = [askedFor(view), { db, actor: { authority, ...ACTOR } }]
  const records = await readRecords(reader, batch, [asked.kind])
  const folded = records.map((record) => ({ record, child: foldChild(record, asked) }))
  const told = folded.filter(({ child }) => child.rows.length > 0)
  const derived = told.map(({ child }) => child)
  const before = await yearsBefore(reader, records, asked)
  const found = checking.children(derived, before)
  const findings = new Map(
    told.map(({ record, child }) => [child.number, explained(record, due, found.get(child.number) ?? [])]),
  )
  await forget(
    db,
    view,
    batch.flatMap(({ records }) => records),
  )
  if (derived.length > 0) await keep(db, authority, view, derived, findings)
}

async function forget(db: Db, { id }: View, people: readonly string[]): Promise<void> {
  await db.deleteFrom('return_child').where('view_id', '=', id).where('person_id', 'in', people).execute()
}

async function keep(
  db: Db,
  authority: string,
  { id }: View,
  derived: readonly DerivedChild[],
  findings: ReadonlyMap<string, ChildFinding[]>,
): Promise<void> {
  const rows = derived.map(({ person, number, rows: own }) => ({
    person_id: person,
    number,
    counts: countLists(own),
    findings: findings.get(number) ?? [],
  }))
  await sql`insert into return_child (authority, view_id, person_id, number, counts, findings)
    select ${authority}, ${id}, person_id, number, counts, findings
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as t(person_id uuid, number text, counts jsonb, findings jsonb)`.execute(db)
}

export function countLists(rows: readonly { list: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { list } of rows) counts[list] = (counts[list] ?? 0) + 1
  return counts
}

/** Children who were in the return before and have no place in it any more. */
async function leaveOut(
  db: Db,
  authority: string,
  { id }: View,
  children: readonly OneChild[],
): Promise<void> {
  const people = children.map(({ person }) => person)
  await sql`delete from return_child where authority = ${authority} and view_id = ${id}
    and not person_id = any(${people}::uuid[])`.execute(db)
}
