import { type RawBuilder, sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import { isId } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { addDays, addMonths } from '../../platform/time/day.ts'
import { dayInWords } from '../../platform/time/words.ts'
import type { OfferKind } from './kinds.ts'
import '../tables.ts'

/** One time that an offer is held. It counts heads and names nobody. */
export interface Session {
  id: string
  version: number
  offer: string
  offerName: string
  kind: OfferKind
  place: string
  neighbourhoodName: string | null
  on: string
  at: string
  /** Null while it is planned. */
  cameOfIt: 'held' | 'called-off' | null
  adults: number | null
  children: number | null
  firstTime: number | null
  helped: number | null
  notHelped: number | null
  said: string
}

const WEEKS_AHEAD = 6
const MONTHS_BACK = 12

/** An offer's, the latest first. */
export const sessionsOf = (viewer: Viewer, offer: string): Promise<Session[]> =>
  select(viewer, sql`s.offer_id = ${offer}::uuid`, sql`s.on_day desc`)

/** What is planned for today and the next six weeks, the next first. */
export const comingUp = (viewer: Viewer): Promise<Session[]> => select(viewer, soon(viewer), sql`s.on_day`)

/** What families may come to in a neighbourhood soon: on its public page, with what is there for the whole council. */
export const openToAll = (viewer: Viewer, neighbourhood: string): Promise<Session[]> =>
  select(
    viewer,
    sql`${soon(viewer)} and o.on_public_page and o.ended_on is null
      and (o.neighbourhood_id = ${neighbourhood}::uuid or o.neighbourhood_id is null)`,
    sql`s.on_day`,
  )

/** What was planned, is over, and nobody has counted. */
export const toCount = (viewer: Viewer): Promise<Session[]> =>
  select(viewer, sql`s.came_of_it is null and s.on_day < ${viewer.today}::date`, sql`s.on_day`)

/** What was held in the last twelve months, the latest first. */
export const heldLately = (viewer: Viewer): Promise<Session[]> =>
  select(
    viewer,
    sql`s.came_of_it = 'held' and s.on_day > ${addMonths(viewer.today, -MONTHS_BACK)}::date`,
    sql`s.on_day desc`,
  )

/** @throws KithError `not-found`. */
export async function readSession(viewer: Viewer, id: string): Promise<Session> {
  const [session] = isId(id) ? await select(viewer, sql`s.id = ${id}::uuid`, sql`s.id`) : []
  if (session) return session
  throw new KithError('not-found', 'There is no such session. Choose from the list.')
}

const soon = ({ today }: Viewer): RawBuilder<unknown> => sql`s.came_of_it is null
  and s.on_day between ${today}::date and ${addDays(today, WEEKS_AHEAD * 7)}::date`

async function select(
  { db, actor }: Viewer,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<Session[]> {
  const { authority } = actor
  const { rows } =
    await sql<Session>`select s.id, s.version, s.offer_id as offer, o.name as "offerName", o.kind, o.place,
      n.name as "neighbourhoodName", s.on_day as on, s.at_time as at, s.came_of_it as "cameOfIt", s.adults, s.children,
      s.first_time as "firstTime", s.helped, s.not_helped as "notHelped", s.said
    from offer_session s
    join cohort_offer o on o.authority = ${authority} and o.id = s.offer_id
    left join neighbourhood n on n.authority = ${authority} and n.id = o.neighbourhood_id
    where s.authority = ${authority} and ${condition} order by ${order}, s.id limit 2000`.execute(db)
  return rows
}

/** How a session stands, in a word or two. */
export function stateOf({ cameOfIt, adults, children }: Session): string {
  if (cameOfIt === null) return 'Planned'
  if (cameOfIt === 'called-off') return 'Called off'
  return `Held: ${adults} adults, ${children} children and young people`
}

/** What stands, by the labels that the person sees. */
export const sessionInWords = (session: Session): Record<string, string> => ({
  When: dayInWords(session.on),
  'Was it held?': stateOf(session),
  'Said that it helped': String(session.helped ?? ''),
})
