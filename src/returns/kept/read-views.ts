import { sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { type Asked, askedOf, type Kind } from '../derive/asked.ts'
import { type FoundOfWhole, type FoundRule, readFound } from './read-found.ts'
import '../tables.ts'

/** A return that somebody asked for, as far as it is derived. */
export interface ReturnView {
  id: string
  kind: Kind
  year: number
  on: string
  standing: boolean
  author: string
  askedAt: Date
  /** Null until every child was looked at once. */
  sweptOn: string | null
  underWay: boolean
  done: number
  of: number | null
  problem: string | null
  /** Somebody wants it kept; it is not there yet. */
  beingKept: boolean
  whole: FoundOfWhole[]
}

export const askedBy = ({ kind, year, on }: Pick<ReturnView, 'kind' | 'year' | 'on'>): Asked =>
  askedOf(kind, year, on)

const COLUMNS = [
  'id',
  'kind',
  'year',
  'on_day',
  'standing',
  'author',
  'asked_at',
  'swept_on',
  'sweep_wanted',
  'done',
  'of',
  'problem',
  'keep_author',
  'whole',
] as const

/** The returns of a kind that were asked for, the latest year first. */
export async function readViews({ db }: Viewer, kind: Kind): Promise<ReturnView[]> {
  const rows = await db
    .selectFrom('return_view')
    .select(COLUMNS)
    .where('kind', '=', kind)
    .orderBy('year', 'desc')
    .orderBy('on_day', 'desc')
    .execute()
  return rows.map(toView)
}

/** @throws KithError `not-found`. */
export async function readView({ db }: Viewer, id: string): Promise<ReturnView> {
  const row = await db.selectFrom('return_view').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  if (!row) throw new KithError('not-found', 'There is no such return. Choose one from the list.')
  return toView(row)
}

interface Row {
  id: string
  kind: Kind
  year: number
  on_day: string
  standing: boolean
  author: string
  asked_at: Date
  swept_on: string | null
  sweep_wanted: boolean
  done: number
  of: number | null
  problem: string | null
  keep_author: string | null
  whole: string
}

const toView = ({
  on_day,
  asked_at,
  swept_on,
  sweep_wanted,
  keep_author,
  whole,
  ...row
}: Row): ReturnView => ({
  ...row,
  on: on_day,
  askedAt: asked_at,
  sweptOn: swept_on,
  underWay: sweep_wanted,
  beingKept: keep_author !== null,
  whole: JSON.parse(whole) as FoundOfWhole[],
})

/** What is in a return: children, rows by list, and what the rules found. */
export interface InView {
  children: number
  lists: { list: string; rows: number; children: number }[]
  found: FoundRule[]
}

export async function readInView(viewer: Viewer, view: string): Promise<InView> {
  const { db, actor } = viewer
  const { rows: lists } = await sql<InView['lists'][number]>`
    select list, sum(rows::int)::int as rows, count(*)::int as children
    from return_child c cross join jsonb_each_text(c.counts) as counted(list, rows)
    where c.authority = ${actor.authority} and c.view_id = ${view} group by 1`.execute(db)
  const { children } = await db
    .selectFrom('return_child')
    .select(({ fn }) => fn.countAll<number>().as('children'))
    .where('view_id', '=', view)
    .executeTakeFirstOrThrow()
  return { children, lists, found: await readFound(viewer, view) }
}

export const CHILDREN_A_PAGE = 50

export interface ChildrenAsked {
  list?: string | undefined
  rule?: string | undefined
  page: number
}

/** The children of a return by number, a page at a time: all, those with rows in a list, or those of whom a rule found something. */
export async function readChildren(
  { db, actor }: Viewer,
  view: string,
  { list, rule, page }: ChildrenAsked,
): Promise<{ total: number; children: { number: string; person: string; rows: number }[] }> {
  const counted = list
    ? sql`coalesce((c.counts->>${list})::int, 0)`
    : sql`(select sum(v::int)::int from jsonb_each_text(c.counts) as e(k, v))`
  const narrowed = sql`from return_child c where c.authority = ${actor.authority} and c.view_id = ${view}
    ${list ? sql`and c.counts ? ${list}` : sql``}
    ${rule ? sql`and c.findings @> ${JSON.stringify([{ code: rule }])}::jsonb` : sql``}`
  const { rows: counts } = await sql<{ total: number }>`select count(*)::int as total ${narrowed}`.execute(db)
  const { rows: children } = await sql<{ number: string; person: string; rows: number }>`
    select c.number, c.person_id as person, ${counted} as rows ${narrowed}
    order by c.number limit ${CHILDREN_A_PAGE} offset ${(page - 1) * CHILDREN_A_PAGE}`.execute(db)
  return { total: counts[0]?.total ?? 0, children }
}
