import { type RawBuilder, sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import { isId } from '../../platform/id.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { dayInWords } from '../../platform/time/words.ts'
import { AUDIENCES, type Audience, OFFER_KINDS, type OfferKind } from './kinds.ts'
import '../tables.ts'

/** Something that is offered to everybody in a place. */
export interface Offer {
  id: string
  version: number
  name: string
  kind: OfferKind
  audience: Audience
  forWhom: string
  words: string
  runBy: string
  neighbourhood: string | null
  neighbourhoodName: string | null
  place: string
  contact: string
  why: string
  onPublicPage: boolean
  endedOn: string | null
}

/** Every offer, those that have come to their end last. */
export const readOffers = (viewer: Viewer): Promise<Offer[]> => select(viewer, sql`true`)

/** @throws KithError `not-found`. */
export async function readOffer(viewer: Viewer, id: string): Promise<Offer> {
  const [offer] = isId(id) ? await select(viewer, sql`o.id = ${id}::uuid`) : []
  if (offer) return offer
  throw new KithError('not-found', 'There is no such offer. Choose from the list.')
}

async function select({ db, actor }: Viewer, condition: RawBuilder<unknown>): Promise<Offer[]> {
  const { authority } = actor
  const { rows } =
    await sql<Offer>`select o.id, o.version, o.name, o.kind, o.audience, o.for_whom as "forWhom", o.words,
      o.run_by as "runBy", o.neighbourhood_id as neighbourhood, n.name as "neighbourhoodName", o.place, o.contact, o.why,
      o.on_public_page as "onPublicPage", o.ended_on as "endedOn"
    from cohort_offer o
    left join neighbourhood n on n.authority = ${authority} and n.id = o.neighbourhood_id
    where o.authority = ${authority} and ${condition}
    order by o.ended_on is not null, lower(o.name), o.id`.execute(db)
  return rows
}

/** What stands, by the labels that the person sees. */
export const offerInWords = (offer: Offer): Record<string, string> => ({
  'What is it called?': offer.name,
  'What is it?': OFFER_KINDS[offer.kind],
  'For whom': `${AUDIENCES[offer.audience]}: ${offer.forWhom}`,
  Where: offer.place,
  'Its last day': offer.endedOn ? dayInWords(offer.endedOn) : 'Goes on',
})
