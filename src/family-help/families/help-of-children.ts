import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { fromRange, type Period } from '../../platform/time/period.ts'
import type { ClosingReason } from '../closing/reasons.ts'

/** Something that happened on a day, and the ledger entry that says so. */
export interface Happened {
  on: string
  entry: string
}

/** A child’s part in a family’s help, as far as returns ask of it. */
export interface HelpOfChild {
  involvement: string
  child: string
  period: Period
  entry: string
  /** A file brought it in, and nobody has worked in it here. */
  byFile: boolean
  /** How it ended, where it was ended here; `on` is its last day. */
  ending: (Happened & { why: ClosingReason }) | undefined
  /** The days on which what was talked about was written down. */
  talks: Happened[]
  /** The days on which a plan was agreed. */
  agreements: Happened[]
}

type Reader = Pick<Viewer, 'db' | 'actor'>

/** The help that these children have or had, earliest first. For the returns, which nobody reads as a record. */
export async function readHelpOfChildren(viewer: Reader, people: readonly string[]): Promise<HelpOfChild[]> {
  const { db, actor } = viewer
  const { rows } = await sql<Row>`select ic.person_id, ic.during::text, i.id, i.family_id, i.entry_id,
      i.version = 0 and e.kind in ('child-imported', 'import-continued') and not exists (select from allocation a
        where a.authority = ${actor.authority} and a.involvement_id = i.id) as by_file,
      c.closed_on, c.why, c.entry_id as closing_entry
    from involvement_child ic
    join involvement i on i.authority = ${actor.authority} and i.id = ic.involvement_id
    join ledger_entry e on e.authority = ${actor.authority} and e.id = i.entry_id
    left join closing c on c.authority = ${actor.authority} and c.involvement_id = i.id and c.closed_on is not null
      and c.undone_on is null
    where ic.authority = ${actor.authority} and ic.person_id = any(${[...people]}::uuid[])
    order by ic.person_id, lower(ic.during), i.id`.execute(db)
  const families = [...new Set(rows.filter((row) => !row.by_file).map((row) => row.family_id))]
  const [talks, agreements] = [await talksOf(viewer, families), await agreementsOf(viewer, families)]
  return rows.map((row) => toHelp(row, talks.get(row.family_id) ?? [], agreements.get(row.family_id) ?? []))
}

interface Row {
  person_id: string
  during: string
  id: string
  family_id: string
  entry_id: string
  by_file: boolean
  closed_on: string | null
  why: ClosingReason | null
  closing_entry: string | null
}

function toHelp(row: Row, talks: readonly Happened[], agreements: readonly Happened[]): HelpOfChild {
  const period = fromRange(row.during)
  const within = ({ on }: Happened) => on >= period.from && (period.until === null || on < period.until)
  const { id: involvement, person_id: child, entry_id: entry, by_file: byFile } = row
  const ending =
    row.closed_on && row.closing_entry
      ? { on: row.closed_on, entry: row.closing_entry, why: row.why! }
      : undefined
  return {
    ...{ involvement, child, period, entry, byFile, ending },
    talks: byFile ? [] : talks.filter(within),
    agreements: byFile ? [] : agreements.filter(within),
  }
}

const talksOf = (viewer: Reader, families: readonly string[]) =>
  byFamily(viewer, families, 'assessment_answer', 'said_on')
const agreementsOf = (viewer: Reader, families: readonly string[]) =>
  byFamily(viewer, families, 'plan_agreement', 'agreed_on')

async function byFamily(
  { db, actor }: Reader,
  families: readonly string[],
  table: 'assessment_answer' | 'plan_agreement',
  day: 'said_on' | 'agreed_on',
): Promise<Map<string, Happened[]>> {
  if (families.length === 0) return new Map()
  const { rows } = await sql<Happened & { family_id: string }>`
    select family_id, ${sql.ref(day)} as "on", min(entry_id::text) as entry from ${sql.table(table)}
    where authority = ${actor.authority} and family_id = any(${[...families]}::uuid[])
    group by 1, 2 order by 1, 2`.execute(db)
  return Map.groupBy(rows, (row) => row.family_id)
}
