import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { addDays } from '../../platform/time/day.ts'
import { behindWalls } from '../../record/access/index.ts'
import { PROTECTION_PLAN } from '../allocation/lead-rules.ts'
import { type FamilyFacts, factsOf } from '../families/facts.ts'
import type { QuietPeriods } from './quiet-periods.ts'

/** What oversight looks for, in the order of its list (L1142, L1559; prompts, not deadlines: L1495). */
export const GAPS = {
  expert: 'An expert was asked for and nobody has joined yet',
  lead: 'A child protection plan, and the key worker is not a registered social worker',
  worker: 'Waiting for a key worker',
  overseer: 'No social worker oversees the help',
  supervision: 'Not talked about in supervision for a while',
  contact: 'Quiet: no contact recorded for a while',
} as const

export type Gap = keyof typeof GAPS

/** The same in a word or two, for the way from one list to the next. */
export const GAP_NAMES = {
  expert: 'Expert wanted',
  lead: 'Another lead',
  worker: 'No key worker',
  overseer: 'No overseer',
  supervision: 'Supervision',
  contact: 'Quiet',
} as const satisfies Record<Gap, string>

export interface FamilyGaps {
  facts: FamilyFacts
  gaps: Gap[]
}

export interface TeamGaps {
  /** How many families the team helps. */
  families: number
  counts: Record<Gap, number>
  /** Those with a gap, the most pressing first; at most `limit`. */
  list: FamilyGaps[]
}

type Flags = Record<`gap_${Gap}`, boolean> & Record<`n_${Gap}`, number>
type Row = Flags & { families: number; family: string | null }

const CODES = Object.keys(GAPS) as Gap[]

/** The gaps in the help of the viewer's team, of one kind if `only` is given. */
export async function readTeamGaps(
  viewer: Viewer,
  quiet: QuietPeriods,
  { only, limit = 100 }: { only?: Gap; limit?: number } = {},
): Promise<TeamGaps> {
  const wanted = only ? [only] : CODES
  const column = (gap: Gap) => sql.ref(`g.gap_${gap}`)
  const { rows } = await sql<Row>`
    with g as materialized (${await flagged(viewer, quiet)}),
    counted as (select count(*)::int as families, ${sql.join(CODES.map(count))} from g)
    select * from counted left join g on ${sql.join(wanted.map(column), sql` or `)}
    order by ${sql.join(CODES.map((gap) => sql`${column(gap)} desc`))}, g.name limit ${limit}`.execute(
    viewer.db,
  )
  const [first] = rows
  return {
    families: first?.families ?? 0,
    counts: Object.fromEntries(CODES.map((gap) => [gap, first?.[`n_${gap}`] ?? 0])) as Record<Gap, number>,
    list: await withFacts(viewer, rows),
  }
}

async function withFacts(viewer: Viewer, rows: readonly Row[]): Promise<FamilyGaps[]> {
  const ids = rows.flatMap(({ family }) => family ?? [])
  if (ids.length === 0) return []
  const found = await sql<FamilyFacts>`select f.* from ${await factsOf(viewer, { ofTeam: ids })} f`.execute(
    viewer.db,
  )
  const facts = new Map(found.rows.map((row) => [row.family, row]))
  return rows.flatMap((row) => {
    const known = row.family && facts.get(row.family)
    return known ? [{ facts: known, gaps: CODES.filter((gap) => row[`gap_${gap}`]) }] : []
  })
}

const count = (gap: Gap) =>
  sql`(count(*) filter (where ${sql.ref(`g.gap_${gap}`)}))::int as ${sql.ref(`n_${gap}`)}`

/** Each helped family of the viewer's team with only what tells its gaps: hundreds are looked at for every list. */
async function flagged(viewer: Viewer, quiet: QuietPeriods) {
  const { actor, today } = viewer
  const { families: closed } = await behindWalls(viewer)
  const { authority: a, worker = null } = actor
  const contact = addDays(today, -quiet.contactDays)
  const supervision = addDays(today, -quiet.supervisionDays)
  return sql`
    select family.id as family, family.name,
      exists (select from expert_ask ask where ask.authority = ${a} and ask.family_id = family.id and ask.answered_at is null) as gap_expert,
      coalesce(parts.registered = false and involvement.id in (select child.involvement_id from overlay
        join involvement_child child on child.authority = ${a} and child.person_id = overlay.person_id and child.during @> ${today}::date
        where overlay.authority = ${a} and overlay.kind = ${PROTECTION_PLAN} and overlay.during @> ${today}::date), false) as gap_lead,
      parts.registered is null as gap_worker, parts.overseen is null as gap_overseer,
      coalesce(thought.on, lower(involvement.during)) < ${supervision}::date as gap_supervision,
      coalesce(seen.visited_on, lower(involvement.during)) < ${contact}::date and coalesce(seen.next_on < ${today}::date, true) as gap_contact
    from family
    join involvement on involvement.authority = ${a} and involvement.family_id = family.id and involvement.during @> ${today}::date
    left join lateral (select bool_or(worker.registered_social_worker) filter (where part = 'key-worker') as registered,
        max(allocation.id::text) filter (where part = 'overseer') as overseen
      from allocation join worker on worker.authority = ${a} and worker.id = allocation.worker_id
      where allocation.authority = ${a} and allocation.involvement_id = involvement.id and allocation.during @> ${today}::date) parts on true
    left join lateral (select max(held_on) as on from supervision_family one
      where one.authority = ${a} and one.family_id = family.id) thought on true
    left join lateral (select visit.visited_on, visit.next_on from visit
      join note on note.authority = ${a} and note.id = visit.note_id and note.superseded_by is null
      where visit.authority = ${a} and visit.family_id = family.id
      order by visit.visited_on desc, visit.written_at desc limit 1) seen on true
    where family.authority = ${a} and family.team_id = (select team_id from worker where authority = ${a} and id = ${worker}::uuid)
      and not family.id = any(${[...closed]}::uuid[])`
}
