import { Button, ButtonGroup, Link, Table, WideTable } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { shortDay } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { AUDIENCES, OFFER_KINDS } from '../offers/kinds.ts'
import { type Offer, readOffers } from '../offers/read-offers.ts'
import { comingUp, type Session, toCount } from '../offers/read-sessions.ts'
import {
  newOfferPath,
  offerPath,
  offerSessionPath,
  offersFilePath,
  offersPath,
  whatOffersDoPath,
} from '../paths.ts'
import { CommunityNav } from './community-nav.tsx'

/** Offers to everybody: what comes up, what is to be counted, and all that there is. */
export const offersPage = page({
  path: offersPath,
  title: 'Offers to everybody',
  may: may('keep-community'),
  read: async (viewer) => ({
    offers: await readOffers(viewer),
    soon: await comingUp(viewer),
    uncounted: await toCount(viewer),
  }),
  view: ({ offers, soon, uncounted }, { actor }) => (
    <>
      <h1 class="govuk-heading-l">Offers to everybody</h1>
      <CommunityNav here={offersPath()} roles={actor.roles} />
      <p class="govuk-body">
        Coffee mornings, parenting for a whole school, youth sessions. Nobody has to be eligible. Heads are
        counted, nobody is written down.
      </p>
      <ButtonGroup>
        <Button href={newOfferPath()}>Begin an offer</Button>
        <Link href={whatOffersDoPath()}>What we learn</Link>
        <Link href={offersFilePath()}>Save the sessions of a year for a spreadsheet</Link>
      </ButtonGroup>
      {uncounted.length > 0 && (
        <>
          <h2 class="govuk-heading-m">To count</h2>
          <Sessions label="To count" sessions={uncounted} />
        </>
      )}
      <h2 class="govuk-heading-m">In the next six weeks</h2>
      {soon.length === 0 ? (
        <p class="govuk-body">Nothing is planned. Open an offer to plan its next time.</p>
      ) : (
        <Sessions label="In the next six weeks" sessions={soon} />
      )}
      <h2 class="govuk-heading-m">All offers</h2>
      {offers.length === 0 ? (
        <p class="govuk-body">No offer is written down yet.</p>
      ) : (
        <Offers offers={offers} />
      )}
    </>
  ),
})

function Sessions({ label, sessions }: { label: string; sessions: readonly Session[] }) {
  return (
    <WideTable label={label}>
      <Table
        head={['When', 'What', 'Where']}
        rows={sessions.map(({ id, on, at, offerName, place, neighbourhoodName }) => [
          <Link href={offerSessionPath({ offerSession: id })}>
            {shortDay(on)}
            {at && `, ${at}`}
          </Link>,
          offerName,
          [place, neighbourhoodName].filter(Boolean).join(', '),
        ])}
      />
    </WideTable>
  )
}

function Offers({ offers }: { offers: readonly Offer[] }) {
  return (
    <WideTable label="All offers">
      <Table
        head={['What', 'Kind', 'For whom', 'Run by', 'Public page']}
        rows={offers.map((offer) => [
          <Link href={offerPath({ cohortOffer: offer.id })}>{offer.name}</Link>,
          OFFER_KINDS[offer.kind],
          `${AUDIENCES[offer.audience]}: ${offer.forWhom}`,
          offer.runBy,
          offer.endedOn ? `Ended on ${shortDay(offer.endedOn)}` : offer.onPublicPage ? 'Yes' : 'No',
        ])}
      />
    </WideTable>
  )
}
