import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { addDays } from '../../platform/time/day.ts'
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

type Row = FamilyFacts & Record<`gap_${Gap}`, boolean> & Record<`n_${Gap}`, number> & { families: number }

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
    with g as materialized (select f.*, ${sql.join(flags(viewer, quiet))} from ${factsOf(viewer, 'team')} f),
    counted as (select count(*)::int as families, ${sql.join(CODES.map(count))} from g)
    select * from counted left join g on ${sql.join(wanted.map(column), sql` or `)}
    order by ${sql.join(CODES.map((gap) => sql`${column(gap)} desc`))}, g.name limit ${limit}`.execute(
    viewer.db,
  )
  const [first] = rows
  return {
    families: first?.families ?? 0,
    counts: Object.fromEntries(CODES.map((gap) => [gap, first?.[`n_${gap}`] ?? 0])) as Record<Gap, number>,
    list: rows
      .filter((row) => row.family)
      .map((row) => ({ facts: row, gaps: CODES.filter((gap) => row[`gap_${gap}`]) })),
  }
}

const count = (gap: Gap) =>
  sql`(count(*) filter (where ${sql.ref(`g.gap_${gap}`)}))::int as ${sql.ref(`n_${gap}`)}`

function flags({ today }: Viewer, quiet: QuietPeriods) {
  const contact = addDays(today, -quiet.contactDays)
  const supervision = addDays(today, -quiet.supervisionDays)
  const tests: Record<Gap, ReturnType<typeof sql>> = {
    expert: sql`f."expertAsked"`,
    lead: sql`(${PROTECTION_PLAN} = any(f.overlays) and coalesce(not (f."keyWorker"->>'registered')::boolean, false))`,
    worker: sql`f."keyWorker" is null`,
    overseer: sql`f.overseer is null`,
    supervision: sql`coalesce(f."supervisedOn", f.since::date) < ${supervision}::date`,
    contact: sql`(coalesce(f."lastVisit", f.since::date) < ${contact}::date and coalesce(f."nextOn" < ${today}::date, true))`,
  }
  return CODES.map((gap) => sql`${tests[gap]} as ${sql.ref(`gap_${gap}`)}`)
}
