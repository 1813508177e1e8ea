import { type RawBuilder, sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import { isId, NO_ID } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { openEntries } from '../../record/access/index.ts'
import type { Signal } from './signals.ts'
import '../tables.ts'

/** What a young person says to an offer. */
export const ANSWERS = {
  goes: 'They go',
  'not-now': 'Not for now',
} as const

export type Answer = keyof typeof ANSWERS

/** Something that was offered to a young person, and what they say. */
export interface Place {
  id: string
  version: number
  person: string
  offer: string
  offerName: string
  runBy: string
  wants: string
  offeredOn: string
  answer: Answer | null
  answerWords: string
  endedOn: string | null
}

/** A young person's, the open ones first; what the viewer may read of them. */
export const placesOf = (viewer: Viewer, person: string): Promise<Place[]> =>
  select(viewer, sql`p.person_id = ${person}::uuid`)

/** What is open for the children of families that the viewer works with, or whose team is the viewer's. */
export const openPlacesNear = (viewer: Viewer): Promise<Place[]> =>
  select(viewer, sql`p.ended_on is null and p.person_id in (${childrenNear(viewer)})`)

/** @throws KithError `not-found`, also where the viewer may not read it. */
export async function readPlace(viewer: Viewer, id: string): Promise<Place> {
  const [place] = isId(id) ? await select(viewer, sql`p.id = ${id}::uuid`) : []
  if (place) return place
  throw new KithError('not-found', 'There is nothing of that kind on the board. Open the board again.')
}

async function select(viewer: Viewer, condition: RawBuilder<unknown>): Promise<Place[]> {
  const { authority } = viewer.actor
  const { rows } = await sql<Place>`select p.id, p.version, p.person_id as person, p.offer_id as offer,
      o.name as "offerName", o.run_by as "runBy", p.wants, p.offered_on as "offeredOn", p.answer,
      p.answer_words as "answerWords", p.ended_on as "endedOn"
    from teen_place p
    join cohort_offer o on o.authority = ${authority} and o.id = p.offer_id
    join ledger_entry e on e.authority = ${authority} and e.id = p.entry_id
    where p.authority = ${authority} and ${condition} and ${await openEntries(viewer)}
    order by p.ended_on is not null, p.offered_on desc, p.id limit 500`.execute(viewer.db)
  return rows
}

/** Signs of harm outside the home that were seen, with the checks they led to. */
export interface SeenSignal {
  id: string
  person: string
  kinds: Signal[]
  what: string
  seenOn: string
  author: string
}

export const signalsOf = (viewer: Viewer, person: string): Promise<SeenSignal[]> =>
  selectSignals(viewer, sql`s.person_id = ${person}::uuid`)

export const signalsNear = (viewer: Viewer): Promise<SeenSignal[]> =>
  selectSignals(viewer, sql`s.person_id in (${childrenNear(viewer)})`)

async function selectSignals(viewer: Viewer, condition: RawBuilder<unknown>): Promise<SeenSignal[]> {
  const { authority } = viewer.actor
  const { rows } =
    await sql<SeenSignal>`select s.id, s.person_id as person, s.kinds, s.what, s.seen_on as "seenOn", s.author
    from teen_signal s
    join ledger_entry e on e.authority = ${authority} and e.id = s.entry_id
    where s.authority = ${authority} and ${condition} and ${await openEntries(viewer)}
    order by s.seen_on desc, s.id desc limit 200`.execute(viewer.db)
  return rows
}

/** SQL: the children of open help that the viewer works in, or whose team is the viewer's. */
const childrenNear = ({ actor: { authority, worker = NO_ID }, today }: Viewer): RawBuilder<unknown> => sql`
  select c.person_id from involvement_child c
  join involvement i on i.authority = ${authority} and i.id = c.involvement_id and i.during @> ${today}::date
  join family f on f.authority = ${authority} and f.id = i.family_id
  where c.authority = ${authority} and c.during @> ${today}::date and (
    f.team_id = (select team_id from worker where authority = ${authority} and id = ${worker}::uuid)
    or exists (select from allocation a where a.authority = ${authority} and a.involvement_id = i.id
      and a.worker_id = ${worker}::uuid and a.during @> ${today}::date))`
