import { type RawBuilder, sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import { isId } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { type Check, missingChecks } from './checks.ts'
import { SHARES, type Share } from './shares.ts'
import '../tables.ts'

/** Somebody who shares their time. */
export interface Volunteer {
  id: string
  version: number
  name: string
  contact: string
  neighbourhood: string | null
  neighbourhoodName: string | null
  about: string
  shares: Share[]
  languages: string[]
  times: string
  agreedOn: string
  leftOn: string | null
  /** The latest first. */
  checks: Check[]
  /** With how many families they are linked up now. */
  families: number
  /** What stands between them and visiting a family, in words. */
  missing: string[]
}

/** Everybody who shares their time, those who left last. */
export const readVolunteers = (viewer: Viewer): Promise<Volunteer[]> => select(viewer, sql`true`)

/** @throws KithError `not-found`. */
export async function readVolunteer(viewer: Viewer, id: string): Promise<Volunteer> {
  const [volunteer] = isId(id) ? await select(viewer, sql`v.id = ${id}::uuid`) : []
  if (volunteer) return volunteer
  throw new KithError('not-found', 'There is no such volunteer. Choose from the list.')
}

async function select({ db, actor, today }: Viewer, condition: RawBuilder<unknown>): Promise<Volunteer[]> {
  const { authority } = actor
  const { rows } = await sql<Omit<Volunteer, 'missing'>>`
    select v.id, v.version, v.name, v.contact, v.neighbourhood_id as neighbourhood, n.name as "neighbourhoodName",
      v.about, v.shares, v.languages, v.times, v.agreed_on as "agreedOn", v.left_on as "leftOn",
      coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'doneOn', c.done_on, 'renewOn', c.renew_on)
          order by c.done_on desc, c.id desc)
        from volunteer_check c where c.authority = ${authority} and c.volunteer_id = v.id), '[]') as checks,
      (select count(*)::int from link_up l where l.authority = ${authority} and l.volunteer_id = v.id
        and upper(l.during) is null) as families
    from volunteer v
    left join neighbourhood n on n.authority = ${authority} and n.id = v.neighbourhood_id
    where v.authority = ${authority} and ${condition}
    order by v.left_on is not null, lower(v.name), v.id`.execute(db)
  return rows.map((row) => ({ ...row, missing: missingChecks(row.checks, today) }))
}

export const sharesInWords = (shares: readonly Share[]): string =>
  shares.map((share) => SHARES[share]).join('; ')

/** What stands, by the labels that the person sees. */
export const volunteerInWords = (volunteer: Volunteer): Record<string, string> => ({
  Name: volunteer.name,
  'How to reach them': volunteer.contact,
  'What they share': sharesInWords(volunteer.shares),
  Left: volunteer.leftOn ? dayInWords(volunteer.leftOn) : 'No',
})
