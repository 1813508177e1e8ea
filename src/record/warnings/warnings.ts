import { type RawBuilder, sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { addDays } from '../../platform/time/day.ts'
import { behindWalls } from '../access/walls/behind.ts'
import { type Person, readPeople } from '../people/person.ts'
import { withholdNames } from '../people/withheld-names.ts'

export interface Warning {
  id: string
  version: number
  person: Person
  body: string
  since: string
  reviewOn: string
  /** Its day has come. */
  due: boolean
}

/** The warning notes of today on these people; none of those whose record is closed to the viewer. */
export async function readWarnings(viewer: Viewer, people: readonly string[]): Promise<Warning[]> {
  return select(viewer, sql`w.person_id = any(${[...people]}::uuid[])`)
}

/** @throws KithError `not-found`. */
export async function readWarning(viewer: Viewer, id: string): Promise<Warning> {
  const [warning] = await select(viewer, sql`w.id = ${id}::uuid`)
  if (warning) return warning
  throw new KithError('not-found', 'This warning note has ended. Open the person’s page again.')
}

const SOON = 30

/** Warning notes of the families that the viewer or their team helps, due now or in the next 30 days. */
export async function warningsToReview(viewer: Viewer): Promise<Warning[]> {
  return select(viewer, sql`w.review_on <= ${addDays(viewer.today, SOON)}::date and ${inOwnWork(viewer)}`)
}

interface Row extends Omit<Warning, 'person' | 'due'> {
  person: string
}

async function select(viewer: Viewer, condition: RawBuilder<unknown>): Promise<Warning[]> {
  const { db, actor, today } = viewer
  const { rows } =
    await sql<Row>`select w.id, w.version, w.person_id as person, w.body, lower(w.during) as since,
      w.review_on as "reviewOn"
    from warning_note w where w.authority = ${actor.authority} and w.during @> ${today}::date and ${condition}
    order by w.review_on, w.id limit 500`.execute(db)
  const known = await readPeople(viewer, [...new Set(rows.map((row) => row.person))])
  const open = new Map(known.filter((person) => !person.restricted).map((person) => [person.id, person]))
  const { withhold } = await withholdNames(viewer, (await behindWalls(viewer)).people)
  return rows.flatMap((row) => {
    const person = open.get(row.person)
    return person ? [{ ...row, body: withhold(row.body), person, due: row.reviewOn <= today }] : []
  })
}

const inOwnWork = ({ actor: { authority, worker }, today }: Viewer) => sql`exists (
  select from family_member member
    join family on family.authority = ${authority} and family.id = member.family_id
    join involvement on involvement.authority = ${authority} and involvement.family_id = family.id and involvement.during @> ${today}::date
    join worker on worker.authority = ${authority} and worker.id = ${worker ?? null}::uuid
    left join allocation on allocation.authority = ${authority} and allocation.involvement_id = involvement.id
      and allocation.worker_id = worker.id and allocation.during @> ${today}::date
  where member.authority = ${authority} and member.person_id = w.person_id and member.during @> ${today}::date
    and (worker.team_id = family.team_id or allocation.id is not null))`
