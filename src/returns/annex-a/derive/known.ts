import { sql } from 'kysely'
import { readVisitsOfChildren, type VisitOfChild } from '../../../family-help/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { fromRange, type Period } from '../../../platform/time/period.ts'
import type { ChildRecord } from '../../derive/child-record.ts'
import { readRecords } from '../../derive/read-records.ts'
import { upTo } from '../../derive/up-to.ts'
import { childrenFor, type OneChild } from '../../derive/who.ts'
import type { Window } from './window.ts'

type Reader = Pick<Viewer, 'db' | 'actor'>

/** Who works in an involvement, and in which team. */
export interface Worker {
  involvement: string
  name: string
  team: string | null
  period: Period
}

/** What the record holds of a child and Annex A asks: the returns’ facts, who works with them, and visits. */
export interface Known extends ChildRecord {
  workers: readonly Worker[]
  visits: readonly VisitOfChild[]
}

/** The children of whom the lists may have something to say, in the order of their numbers. */
export async function childrenOf(viewer: Reader, { asked }: Window): Promise<OneChild[]> {
  const inNeed = await childrenFor(viewer, asked)
  const inCare = await childrenFor(viewer, { ...asked, kind: 'ssda903' })
  const known = new Set(inNeed.map(({ person }) => person))
  return [...inNeed, ...inCare.filter(({ person }) => !known.has(person))]
}

export async function knownOf(
  viewer: Reader,
  children: readonly OneChild[],
  { on }: Window,
): Promise<Known[]> {
  const people = children.flatMap(({ records }) => records)
  const records = await readRecords(viewer, children, ['cin', 'ssda903'])
  const visits = Map.groupBy(await readVisitsOfChildren(viewer, people, on), ({ child }) => child)
  const workers = await workersOf(
    viewer,
    records.flatMap(({ help }) => help.map(({ involvement }) => involvement)),
  )
  return records.map((record, i) => ({
    ...upTo(record, on),
    workers: record.help.flatMap(({ involvement }) => workers.get(involvement) ?? []),
    visits: children[i]!.records.flatMap((person) => visits.get(person) ?? []).sort((a, b) =>
      a.on < b.on ? -1 : 1,
    ),
  }))
}

async function workersOf(
  { db, actor }: Reader,
  involvements: readonly string[],
): Promise<Map<string, Worker[]>> {
  const { rows } = await sql<{ involvement_id: string; name: string; team: string | null; during: string }>`
    select a.involvement_id, w.name, t.name as team, a.during::text from allocation a
    join worker w on w.authority = ${actor.authority} and w.id = a.worker_id
    left join team t on t.authority = ${actor.authority} and t.id = w.team_id
    where a.authority = ${actor.authority} and a.part = 'key-worker'
      and a.involvement_id = any(${[...new Set(involvements)]}::uuid[])
    order by lower(a.during), a.id`.execute(db)
  const workers = rows.map(({ involvement_id, name, team, during }) => ({
    involvement: involvement_id,
    name,
    team,
    period: fromRange(during),
  }))
  return Map.groupBy(workers, ({ involvement }) => involvement)
}
