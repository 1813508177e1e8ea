import { type RawBuilder, sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import { isId, NO_ID } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { logLook } from '../../record/access/index.ts'
import type { Person } from '../../record/people/person.ts'
import '../tables.ts'

/** Somebody who takes part in directly reached support. */
export interface Enrolment {
  id: string
  version: number
  programme: string
  programmeName: string
  givenNames: string
  familyName: string
  birthDate: string
  dueOn: string | null
  contact: string
  saidYes: string
  helpersMayKnow: boolean
  enrolledOn: string
  enroller: string
  endedOn: string | null
}

/** Those whom the viewer enrolled, and those of the programmes that the viewer works in; who left comes last. */
export const readEnrolments = (viewer: Viewer): Promise<Enrolment[]> => select(viewer, theirs(viewer))

/** @throws KithError `not-found`, also where it is not the viewer's. */
export async function readEnrolment(viewer: Viewer, id: string): Promise<Enrolment> {
  const [found] = isId(id) ? await select(viewer, sql`e.id = ${id}::uuid and ${theirs(viewer)}`) : []
  if (found) return found
  throw new KithError('not-found', 'There is nothing here, or it is not yours to see. Choose from your list.')
}

/** One enrolment, opened to be read: kept in the log, about nobody in the record. */
export async function lookAtEnrolment(viewer: Viewer, id: string): Promise<Enrolment> {
  const enrolment = await readEnrolment(viewer, id)
  const rule = 'they enrolled this person, or work in the programme'
  await logLook(viewer, { people: [], rule, purpose: `Taking part in ${enrolment.programmeName}` })
  return enrolment
}

/** What a helper may know of somebody whose record is open to them. */
export interface Known {
  person: string
  name: string
  programmeName: string
  enrolledOn: string
}

/**
 * Of these people, who takes part in what: only what they said that helpers may know, by the same names and birthday.
 * Whoever asks has opened each of these records already.
 */
export async function enrolmentsKnownOf(viewer: Viewer, people: readonly Person[]): Promise<Known[]> {
  const born = people.flatMap(({ birthDate }) => birthDate ?? [])
  if (born.length === 0) return []
  const rows = await select(
    viewer,
    sql`e.helpers_may_know and e.ended_on is null and e.birth_date = any(${born}::date[])`,
  )
  return people.flatMap((person) =>
    rows
      .filter((row) => isSame(row, person))
      .map(({ programmeName, enrolledOn }) => ({
        person: person.id,
        name: person.name,
        programmeName,
        enrolledOn,
      })),
  )
}

const isSame = (row: Enrolment, person: Person): boolean =>
  row.birthDate === person.birthDate &&
  plain(row.familyName) === plain(person.familyName) &&
  plain(row.givenNames).split(' ')[0] === plain(person.givenNames).split(' ')[0]

const plain = (name: string): string => name.trim().toLowerCase()

const theirs = ({
  actor: { authority, account = NO_ID, worker = NO_ID },
}: Viewer): RawBuilder<boolean> => sql<boolean>`
  (e.enrolled_by = ${account}::uuid or exists (select from direct_programme_worker w where w.authority = ${authority}
    and w.programme_id = e.programme_id and w.worker_id = ${worker}::uuid))`

async function select({ db, actor }: Viewer, condition: RawBuilder<unknown>): Promise<Enrolment[]> {
  const { authority } = actor
  const { rows } =
    await sql<Enrolment>`select e.id, e.version, e.programme_id as programme, p.name as "programmeName",
      e.given_names as "givenNames", e.family_name as "familyName", e.birth_date as "birthDate", e.due_on as "dueOn",
      e.contact, e.said_yes as "saidYes", e.helpers_may_know as "helpersMayKnow", e.enrolled_on as "enrolledOn",
      e.enroller, e.ended_on as "endedOn"
    from direct_enrolment e
    join direct_programme p on p.authority = ${authority} and p.id = e.programme_id
    where e.authority = ${authority} and ${condition}
    order by e.ended_on is not null, e.enrolled_on desc, e.id desc limit 1000`.execute(db)
  return rows
}
