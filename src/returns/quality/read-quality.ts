import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Kind } from '../derive/asked.ts'
import { type FoundRule, readFound } from '../kept/read-found.ts'
import '../tables.ts'

export interface QualityAsked {
  kind: Kind
  year: number
  rule?: string | undefined
  /** A worker’s id, or `nobody`. */
  owner?: string | undefined
  severity?: string | undefined
  page: number
}

export interface ChildQuality {
  person: string
  number: string
  /** Codes found, errors and queries, without those that were explained. */
  errors: number
  queries: number
  explained: number
  asked: number
  owner: string | null
}

export interface Quality {
  /** Null until the return of the year is derived. */
  view: string | null
  rules: FoundRule[]
  owners: { id: string; name: string; children: number }[]
  total: number
  children: ChildQuality[]
}

export const QUALITY_A_PAGE = 50

/** Children of whom the rules find something, with who looks after it: by rule, by person, a page at a time. */
export async function readQuality(
  viewer: Viewer,
  asked: QualityAsked,
  limit = QUALITY_A_PAGE,
): Promise<Quality> {
  const view = await standingView(viewer, asked)
  if (!view) return { view: null, rules: [], owners: [], total: 0, children: [] }
  const rules = await readFound(viewer, view)
  const found = findings(viewer, view, asked)
  return {
    view,
    rules,
    owners: await readOwners(viewer, found),
    ...(await readPage(viewer, found, asked, limit)),
  }
}

async function standingView({ db }: Viewer, { kind, year }: QualityAsked): Promise<string | null> {
  const row = await db
    .selectFrom('return_view')
    .select('id')
    .where('kind', '=', kind)
    .where('year', '=', year)
    .where('standing', '=', true)
    .where('swept_on', 'is not', null)
    .executeTakeFirst()
  return row?.id ?? null
}

/** A line for every child and rule, with its owner and its answer. */
function findings(
  { actor: { authority }, today }: Viewer,
  view: string,
  asked: QualityAsked,
): RawBuilder<unknown> {
  return sql`with found as (
    select c.person_id, c.number, f->>'code' as code, f->>'severity' as severity, n.question,
      case when f ? 'reason' then 'explained' else n.how end as how,
      coalesce(chosen.id, helper.id) as owner_id, coalesce(chosen.name, helper.name) as owner
    from return_child c cross join jsonb_array_elements(c.findings) as f
    left join quality_note n on n.authority = ${authority} and n.kind = ${asked.kind} and n.year = ${asked.year}
      and n.person_id = c.person_id and n.code = f->>'code'
    left join quality_owner o on o.authority = ${authority} and o.person_id = c.person_id
    left join worker chosen on chosen.authority = ${authority} and chosen.id = o.worker_id
    left join lateral (select w.id, w.name from involvement_child ic
      join allocation a on a.authority = ${authority} and a.involvement_id = ic.involvement_id and a.part = 'key-worker'
        and a.during @> ${today}::date
      join worker w on w.authority = ${authority} and w.id = a.worker_id
      where ic.authority = ${authority} and ic.person_id = c.person_id and ic.during @> ${today}::date
      limit 1) helper on true
    where c.authority = ${authority} and c.view_id = ${view} and jsonb_array_length(c.findings) > 0
      ${asked.rule ? sql`and f->>'code' = ${asked.rule}` : sql``}
      ${asked.severity ? sql`and f->>'severity' = ${asked.severity}` : sql``}
  ), narrowed as (select * from found ${ownedBy(asked.owner)})`
}

function ownedBy(owner: string | undefined): RawBuilder<unknown> {
  if (!owner) return sql``
  return owner === 'nobody' ? sql`where owner_id is null` : sql`where owner_id::text = ${owner}`
}

async function readOwners({ db }: Viewer, found: RawBuilder<unknown>): Promise<Quality['owners']> {
  const { rows } = await sql<Quality['owners'][number]>`${found}
    select owner_id as id, min(owner) as name, count(distinct person_id)::int as children from found
    where owner_id is not null and how is distinct from 'explained' group by 1 order by 2`.execute(db)
  return rows
}

async function readPage({ db }: Viewer, found: RawBuilder<unknown>, { page }: QualityAsked, limit: number) {
  const { rows: counts } = await sql<{ total: number }>`${found}
    select count(distinct person_id)::int as total from narrowed`.execute(db)
  const { rows: children } = await sql<ChildQuality>`${found}
    select person_id as person, number, min(owner) as owner,
      count(*) filter (where severity = 'error' and how is distinct from 'explained')::int as errors,
      count(*) filter (where severity = 'query' and how is distinct from 'explained')::int as queries,
      count(*) filter (where how = 'explained')::int as explained,
      count(*) filter (where question <> '' and how is null)::int as asked
    from narrowed group by 1, 2 order by 2 limit ${limit} offset ${(page - 1) * QUALITY_A_PAGE}`.execute(db)
  return { total: counts[0]?.total ?? 0, children }
}
