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
  /** How many have a gap that was asked for. */
  found: number
  /** Those with a gap, the most pressing first; at most `limit`, after `skip` others. */
  list: FamilyGaps[]
}

type Flags = Record<`gap_${Gap}`, boolean> & Record<`n_${Gap}`, number>
type Row = Flags & { families: number; found: number; family: string | null }

const CODES = Object.keys(GAPS) as Gap[]

/**
 * The gaps in the help of the viewer's team, of one kind if `only` is given. Counts are of the whole team; names and
 * facts are read for the families of the list alone.
 */
export async function readTeamGaps(
  viewer: Viewer,
  quiet: QuietPeriods,
  { only, limit = 100, skip = 0 }: { only?: Gap; limit?: number; skip?: number } = {},
): Promise<TeamGaps> {
  const { authority } = viewer.actor
  const wanted = only ? [only] : CODES
  const any = sql.join(
    wanted.map((gap) => sql.ref(`g.gap_${gap}`)),
    sql` or `,
  )
  const pressing = (of: string) => sql.join(CODES.map((gap) => sql`${sql.ref(`${of}.gap_${gap}`)} desc`))
  const { rows } = await sql<Row>`
    with ${await helped(viewer)}, g as materialized (${flagged(viewer, quiet)}),
    counted as (select count(*)::int as families, (count(*) filter (where ${any}))::int as found, ${sql.join(CODES.map(count))} from g),
    listed as (select g.*, family.name from g
      join family on family.authority = ${authority} and family.id = g.family
      where ${any} order by ${pressing('g')}, family.name, g.family limit ${limit} offset ${skip})
    select counted.*, listed.family, ${sql.join(CODES.map((gap) => sql.ref(`listed.gap_${gap}`)))}
    from counted left join listed on true
    order by ${pressing('listed')}, listed.name, listed.family`.execute(viewer.db)
  const [first] = rows
  return {
    families: first?.families ?? 0,
    found: first?.found ?? 0,
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

/** The open help of the viewer's team on this side of any wall, and its families and involvements as lists that indexes are asked with. */
async function helped(viewer: Viewer) {
  const { actor, today } = viewer
  const { authority: a, worker = null } = actor
  const { families: closed } = await behindWalls(viewer)
  return sql`helped as materialized (
    select id as involvement, family_id as family, lower(during) as since from involvement
    where authority = ${a} and during @> ${today}::date and family_id = any(array(
      select id from family where family.authority = ${a}
        and team_id = (select team_id from worker where authority = ${a} and id = ${worker}::uuid)
        and not family.id = any(${[...closed]}::uuid[]))))`
}

const FAMILIES = sql`any(array(select family from helped))`
const INVOLVEMENTS = sql`any(array(select involvement from helped))`

/**
 * Which gaps each of them has. Every question is asked once for the whole team, as a set of those of whom it holds: an
 * index is walked once, where asking family by family went down it thousands of times. Only those not seen of late are
 * asked one by one for what was agreed next.
 */
function flagged({ actor, today }: Viewer, quiet: QuietPeriods) {
  const { authority: a } = actor
  const contact = addDays(today, -quiet.contactDays)
  const supervision = addDays(today, -quiet.supervisionDays)
  const partIs = (part: string, more = sql``) => sql`select involvement_id from allocation
    where authority = ${a} and involvement_id = ${INVOLVEMENTS} and part = ${part} and during @> ${today}::date ${more}`
  const byAnother = sql`and worker_id in (select id from worker where authority = ${a} and not registered_social_worker)`
  const talkedOf = (since: string) => sql`select family_id from supervision_family
    where authority = ${a} and family_id = ${FAMILIES} and held_on >= ${since}::date`
  const taken = sql`select id from note where authority = ${a} and superseded_by is not null`
  const stands = sql`visit.note_id not in (${taken})`
  return sql`
    select family,
      family in (select family_id from expert_ask where authority = ${a} and answered_at is null) as gap_expert,
      involvement in (select child.involvement_id from overlay
        join involvement_child child on child.authority = ${a} and child.person_id = overlay.person_id and child.during @> ${today}::date
        where overlay.authority = ${a} and overlay.kind = ${PROTECTION_PLAN} and overlay.during @> ${today}::date)
        and involvement in (${partIs('key-worker', byAnother)}) as gap_lead,
      involvement not in (${partIs('key-worker')}) as gap_worker,
      involvement not in (${partIs('overseer')}) as gap_overseer,
      family not in (${talkedOf(supervision)}) and (since < ${supervision}::date or family in (${talkedOf('0001-01-01')})) as gap_supervision,
      case when family in (select visit.family_id from visit where visit.authority = ${a} and visit.family_id = ${FAMILIES}
          and visit.visited_on >= ${contact}::date and ${stands}) then false
        else coalesce((select visit.next_on is null or visit.next_on < ${today}::date from visit
          where visit.authority = ${a} and visit.family_id = helped.family and ${stands}
          order by visit.visited_on desc, visit.written_at desc limit 1), since < ${contact}::date) end as gap_contact
    from helped`
}
