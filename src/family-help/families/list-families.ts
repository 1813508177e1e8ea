import { type RawBuilder, sql } from 'kysely'
import { containing } from '../../platform/database/containing.ts'
import { isId } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { addDays } from '../../platform/time/day.ts'
import type { QuietPeriods } from '../oversight/quiet-periods.ts'
import { type FamilyFacts, factsOf } from './facts.ts'

export const SORTS = {
  name: sql`lower(f.name)`,
  since: sql`f.since`,
  contact: sql`f."lastVisit"`,
  worker: sql`lower(f."keyWorker"->>'name')`,
} as const

export type Sort = keyof typeof SORTS

/** What a list of families is narrowed to and how it is ordered, as the page's address says it. */
export interface ListAsked {
  whose: 'mine' | 'team'
  /** A worker's id, or `none` for families without a key worker. */
  worker?: string
  intensity?: string
  overlay?: string
  language?: string
  quiet?: boolean
  name?: string
  sort: Sort
  order: 'ascending' | 'descending'
  page: number
}

export const PAGE_SIZE = 50
const FILE_SIZE = 10_000

/** Reads what is asked from a page's query; anything unknown is left out. */
export function askedOf(query: Record<string, string>): ListAsked {
  const { whose, worker, intensity, overlay, language, quiet, name, sort = '', order, page } = query
  return {
    whose: whose === 'team' ? 'team' : 'mine',
    worker: worker === 'none' || isId(worker) ? worker : undefined,
    intensity: intensity || undefined,
    overlay: overlay || undefined,
    language: language || undefined,
    quiet: quiet === 'yes',
    name: name?.trim() || undefined,
    sort: Object.hasOwn(SORTS, sort) ? (sort as Sort) : 'name',
    order: order === 'descending' ? 'descending' : 'ascending',
    page: Math.max(1, Math.min(10_000, Number.parseInt(page ?? '1', 10) || 1)),
  }
}

export interface FamilyList {
  families: FamilyFacts[]
  total: number
}

/** One page of the families that the viewer works with, or whose help is the viewer's team's. */
export async function listFamilies(
  viewer: Viewer,
  asked: ListAsked,
  quiet: QuietPeriods,
): Promise<FamilyList> {
  return select(viewer, asked, quiet, PAGE_SIZE, (asked.page - 1) * PAGE_SIZE)
}

/** All of them, for the file. */
export async function allFamilies(
  viewer: Viewer,
  asked: ListAsked,
  quiet: QuietPeriods,
): Promise<FamilyFacts[]> {
  const { families } = await select(viewer, asked, quiet, FILE_SIZE, 0)
  return families
}

async function select(
  viewer: Viewer,
  asked: ListAsked,
  quiet: QuietPeriods,
  limit: number,
  offset: number,
): Promise<FamilyList> {
  const direction = asked.order === 'descending' ? sql`desc nulls last` : sql`asc nulls first`
  const { rows } = await sql<FamilyFacts & { total: number }>`
    select f.*, count(*) over ()::int as total from ${await factsOf(viewer, asked.whose)} f
    where ${sql.join(conditions(viewer, asked, quiet), sql` and `)}
    order by ${SORTS[asked.sort]} ${direction}, f.name, f.family limit ${limit} offset ${offset}`.execute(
    viewer.db,
  )
  return { families: rows, total: rows[0]?.total ?? 0 }
}

function conditions({ today }: Viewer, asked: ListAsked, quiet: QuietPeriods): RawBuilder<unknown>[] {
  const found: RawBuilder<unknown>[] = [sql`true`]
  if (asked.worker === 'none') found.push(sql`f."keyWorker" is null`)
  else if (asked.worker) found.push(sql`f."keyWorker"->>'id' = ${asked.worker}`)
  if (asked.intensity) found.push(sql`f.intensity = ${asked.intensity}`)
  if (asked.overlay) found.push(sql`${asked.overlay} = any(f.overlays)`)
  if (asked.language) found.push(sql`${asked.language} ilike any(f.languages)`)
  if (asked.name) found.push(sql`f.name ilike ${containing(asked.name)}`)
  const since = addDays(today, -quiet.contactDays)
  if (asked.quiet) found.push(sql`coalesce(f."lastVisit", f.since::date) < ${since}::date`)
  return found
}
