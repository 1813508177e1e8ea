import { sql } from 'kysely'
import { onDay } from '../../platform/database/days.ts'
import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import type { Context, Viewer } from '../../platform/operations/operation.ts'
import { fromRange, type Period, toRange } from '../../platform/time/period.ts'
import { behindWalls } from '../access/walls/behind.ts'
import { writeEntry } from '../ledger/write.ts'
import type { Part } from './tables.ts'

/** One continuous involvement with a family. Protection, care and leaving care lie over it; it never hands over. */
export interface Involvement {
  id: string
  version: number
  family: string
  period: Period
  open: boolean
  why: string
  intensity: 'light' | 'ordinary' | 'intensive'
  children: string[]
}

export interface Allocation {
  id: string
  worker: { id: string; name: string; discipline: string; registeredSocialWorker: boolean }
  part: Part
  period: Period
  reason: string
}

/** The family's involvement that is open today, if any. */
export async function openInvolvementOf(viewer: Viewer, family: string): Promise<Involvement | undefined> {
  const row = await involvements(viewer)
    .where('family_id', '=', family)
    .where('during', '@>', onDay(viewer.today))
    .executeTakeFirst()
  return row && toInvolvement(viewer, row)
}

/** @throws KithError `not-found`. */
export async function readInvolvement(viewer: Viewer, id: string): Promise<Involvement> {
  const row = await involvements(viewer).where('id', '=', id).executeTakeFirst()
  if (!row)
    throw new KithError('not-found', 'There is no such help. Open the family’s page and choose from there.')
  return toInvolvement(viewer, row)
}

/** Involvements, each with the children whom it is for. */
const involvements = ({ db, actor: { authority } }: Viewer) =>
  db
    .selectFrom('involvement')
    .select(['id', 'version', 'family_id', 'during', 'why', 'intensity'])
    .select(
      sql<string[]>`array(select c.person_id::text from involvement_child c where c.authority = ${authority}
        and c.involvement_id = involvement.id and c.during && involvement.during)`.as('children'),
    )

interface Row extends Pick<Involvement, 'id' | 'version' | 'why' | 'intensity' | 'children'> {
  family_id: string
  during: string
}

function toInvolvement({ today }: Viewer, { family_id: family, during, ...rest }: Row): Involvement {
  const period = fromRange(during)
  return { ...rest, family, period, open: period.until === null || period.until > today }
}

/** Everyone who works or worked with the family in this involvement, those of today first. */
export async function readAllocations(viewer: Viewer, involvement: string): Promise<Allocation[]> {
  const rows = await viewer.db
    .selectFrom('allocation')
    .innerJoin('worker', 'worker.id', 'allocation.worker_id')
    .select(['allocation.id', 'allocation.part', 'allocation.during', 'allocation.reason'])
    .select(['worker.id as worker_id', 'worker.name', 'worker.discipline', 'worker.registered_social_worker'])
    .where('involvement_id', '=', involvement)
    .orderBy(sql`upper(allocation.during) desc nulls first, allocation.part`)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    worker: {
      id: row.worker_id,
      name: row.name,
      discipline: row.discipline,
      registeredSocialWorker: row.registered_social_worker,
    },
    part: row.part,
    period: fromRange(row.during),
    reason: row.reason,
  }))
}

export interface NewInvolvement {
  family: string
  children: readonly string[]
  from: string
  why: string
  intensity?: Involvement['intensity']
}

/**
 * Opens a family's involvement, as part of an operation.
 * @throws KithError `conflict` where the family already has one: help goes on in it.
 */
export async function beginInvolvement(context: Context, opened: NewInvolvement): Promise<string> {
  const already = await openInvolvementOf(context, opened.family)
  if (already)
    throw new KithError(
      'conflict',
      'This family is already helped. Go on in the help that is open; nothing starts again.',
    )
  const entry = await writeEntry(context, {
    kind: 'involvement-opened',
    title: 'Help began',
    body: opened.why,
    people: opened.children,
    family: opened.family,
    happenedOn: opened.from,
    facts: { ...opened },
  })
  const id = newId()
  const during = toRange({ from: opened.from, until: null })
  const { family, why, intensity = 'ordinary' } = opened
  await context.db
    .insertInto('involvement')
    .values({ id, family_id: family, during, why, intensity, entry_id: entry })
    .execute()
  for (const child of opened.children) {
    await context.db
      .insertInto('involvement_child')
      .values({ id: newId(), involvement_id: id, person_id: child, during })
      .execute()
  }
  return id
}

export interface NewAllocation {
  involvement: string
  worker: string
  part: Part
  from: string
  reason: string
}

const BEGAN: Record<Part, string> = {
  'key-worker': 'became the key worker',
  'co-worker': 'joined to help',
  overseer: 'became the overseeing social worker',
  expert: 'joined as Expert Child Protection Practitioner',
}

/**
 * Somebody begins to work with the family, as part of an operation. A key worker or overseer follows whoever was; a
 * co-worker or expert joins and takes nothing over.
 * @throws KithError `conflict` where this person already has this part.
 */
export async function beginAllocation(context: Context, allocation: NewAllocation): Promise<string> {
  const involvement = await readInvolvement(context, allocation.involvement)
  const worker = await context.db
    .selectFrom('worker')
    .select(['id', 'name'])
    .where('id', '=', allocation.worker)
    .executeTakeFirst()
  if (!worker) throw new KithError('not-found', 'Choose somebody from the list of workers.')
  const { families } = await behindWalls({ ...context, actor: { ...context.actor, worker: worker.id } })
  if (families.includes(involvement.family))
    throw new KithError(
      'conflict',
      `${worker.name} works for somebody from whom this family is kept safe. Choose somebody else.`,
    )
  await endPart(context, allocation)
  const entry = await writeEntry(context, {
    kind: 'allocation-began',
    title: `${worker.name} ${BEGAN[allocation.part]}`,
    body: allocation.reason,
    people: involvement.children,
    family: involvement.family,
    happenedOn: allocation.from,
    facts: { ...allocation },
  })
  const id = newId()
  const { involvement: involvement_id, worker: worker_id, part, reason } = allocation
  const during = toRange({ from: allocation.from, until: null })
  await context.db
    .insertInto('allocation')
    .values({ id, involvement_id, worker_id, part, during, reason, entry_id: entry })
    .execute()
  return id
}

/** Ends what the new allocation follows: the same part where one person has it at a time. */
async function endPart({ db }: Context, { involvement, worker, part, from }: NewAllocation): Promise<void> {
  const now = await db
    .selectFrom('allocation')
    .select(['id', 'worker_id', 'during'])
    .where('involvement_id', '=', involvement)
    .where('part', '=', part)
    .where('during', '@>', onDay(from))
    .execute()
  if (now.some((row) => row.worker_id === worker))
    throw new KithError('conflict', 'They already have this part. Nothing was changed.')
  if (part !== 'key-worker' && part !== 'overseer') return
  for (const row of now) {
    const period = fromRange(row.during)
    if (period.from === from) await db.deleteFrom('allocation').where('id', '=', row.id).execute()
    else
      await db
        .updateTable('allocation')
        .set({ during: toRange({ from: period.from, until: from }) })
        .where('id', '=', row.id)
        .execute()
  }
}

/** Ends one allocation on a day, as part of an operation; the day itself is not in it any more. */
export async function endAllocation({ db }: Context, id: string, on: string): Promise<void> {
  const row = await db.selectFrom('allocation').select('during').where('id', '=', id).executeTakeFirst()
  if (!row) throw new KithError('not-found', 'That part has ended already. Open the family’s page again.')
  const { from } = fromRange(row.during)
  if (from >= on) await db.deleteFrom('allocation').where('id', '=', id).execute()
  else
    await db
      .updateTable('allocation')
      .set({ during: toRange({ from, until: on }) })
      .where('id', '=', id)
      .execute()
}
