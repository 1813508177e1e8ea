import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { nameOf } from '../../record/people/person.ts'
import { type Known, readUnknown } from '../families/known-people.ts'
import type { Progress } from '../tables.ts'

export interface LastProgress {
  progress: Progress
  words: string
  on: string
}

export interface PlanAction {
  id: string
  what: string
  purpose: string
  difference: string
  owner: { key: string; name: string; id: string; kind: 'person' | 'worker' }
  last: LastProgress | undefined
}

export interface PlanGoal {
  id: string
  version: number
  words: string
  actions: PlanAction[]
  last: LastProgress | undefined
}

export interface Agreement {
  number: number
  agreedOn: string
  agreedBy: string[]
  familyView: string
  childView: string
}

export interface Plan {
  goals: PlanGoal[]
  /** The newest first. */
  agreements: Agreement[]
  /** Something changed after the family agreed. */
  changedSince: boolean
  reviewedOn: string | null
}

/** The plan as it stands, how each part went when it was last looked at, and what was agreed. */
export async function readPlan(viewer: Viewer, family: string, known?: Known): Promise<Plan> {
  const [goals, last, agreements] = [
    await readGoals(viewer, family),
    await readLast(viewer, family),
    await readAgreements(viewer, family),
  ]
  const actions = await readActions(viewer, family, last, known)
  const open = goals.rows.map(({ id, version, words }) => ({
    id,
    version,
    words,
    actions: actions.get(id) ?? [],
    last: last.get(id),
  }))
  const agreedAt = agreements[0]?.written_at
  return {
    goals: open,
    agreements: agreements.map(({ written_at: _, ...agreement }) => agreement),
    changedSince: agreedAt !== undefined && goals.changedAt !== null && goals.changedAt > agreedAt,
    reviewedOn: await lastReview(viewer, family),
  }
}

async function readGoals({ db }: Viewer, family: string) {
  const rows = await db
    .selectFrom('plan_goal')
    .select(['id', 'version', 'words', 'changed_at', 'ended_on'])
    .where('family_id', '=', family)
    .orderBy('id')
    .execute()
  const changedAt = rows.reduce<Date | null>(
    (latest, { changed_at }) => (latest && latest > changed_at ? latest : changed_at),
    null,
  )
  return { rows: rows.filter((row) => !row.ended_on), changedAt }
}

async function readActions(
  viewer: Viewer,
  family: string,
  last: Map<string, LastProgress>,
  known: Known | undefined,
) {
  const rows = await viewer.db
    .selectFrom('plan_action')
    .leftJoin('worker', 'worker.id', 'plan_action.owner_worker_id')
    .select(['plan_action.id', 'goal_id', 'what', 'purpose', 'difference', 'owner_person_id'])
    .select(['owner_worker_id', 'worker.name as worker_name'])
    .where('family_id', '=', family)
    .where('ended_on', 'is', null)
    .orderBy('position')
    .execute()
  const owners = await readUnknown(
    viewer,
    rows.flatMap((row) => row.owner_person_id ?? []),
    known,
  )
  const names = new Map(owners.map((one) => [one.id, nameOf(one)]))
  const actions = rows.map((row) => ({
    goal: row.goal_id,
    id: row.id,
    what: row.what,
    purpose: row.purpose,
    difference: row.difference,
    owner: ownerOf(row, names),
    last: last.get(row.id),
  }))
  return Map.groupBy(actions, ({ goal }) => goal)
}

interface Owned {
  owner_person_id: string | null
  owner_worker_id: string | null
  worker_name: string | null
}

function ownerOf(row: Owned, names: ReadonlyMap<string, string>): PlanAction['owner'] {
  const { owner_person_id: person, owner_worker_id: worker } = row
  if (person) return { kind: 'person', id: person, key: `person:${person}`, name: names.get(person) ?? '' }
  return { kind: 'worker', id: worker!, key: `worker:${worker}`, name: row.worker_name ?? '' }
}

async function readLast({ db, actor }: Viewer, family: string): Promise<Map<string, LastProgress>> {
  const { authority } = actor
  const { rows } = await sql<LastProgress & { id: string }>`
    select distinct on (progress.thing_id) progress.thing_id as id, progress.progress, progress.words,
      review.reviewed_on as on
    from plan_progress progress
    join plan_review review on review.authority = ${authority} and review.id = progress.review_id
    where progress.authority = ${authority} and progress.family_id = ${family}
    order by progress.thing_id, review.reviewed_on desc, review.written_at desc`.execute(db)
  return new Map(rows.map(({ id, progress, words, on }) => [id, { progress, words, on }]))
}

async function readAgreements({ db }: Viewer, family: string) {
  const rows = await db
    .selectFrom('plan_agreement')
    .select(['number', 'agreed_on', 'agreed_by', 'family_view', 'child_view', 'written_at'])
    .where('family_id', '=', family)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    agreedOn: row.agreed_on,
    agreedBy: row.agreed_by,
    familyView: row.family_view,
    childView: row.child_view,
    written_at: row.written_at,
  }))
}

async function lastReview({ db }: Viewer, family: string): Promise<string | null> {
  const row = await db
    .selectFrom('plan_review')
    .select('reviewed_on')
    .where('family_id', '=', family)
    .orderBy('reviewed_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.reviewed_on ?? null
}
