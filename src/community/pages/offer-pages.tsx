import {
  Button,
  DateField,
  Link,
  RadioGroup,
  SelectField,
  Table,
  TextArea,
  TextField,
  WideTable,
  YesNoField,
} from '../../platform/kit/index.ts'
import { form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { shortDay } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { choicesOf } from '../../record/codes.ts'
import { type Neighbourhood, readNeighbourhoods } from '../assets/neighbourhoods.ts'
import { beginOffer } from '../offers/begin-offer.ts'
import { changeOffer } from '../offers/change-offer.ts'
import { AUDIENCES, OFFER_KINDS } from '../offers/kinds.ts'
import { planSessions } from '../offers/plan-sessions.ts'
import { type Offer, readOffer } from '../offers/read-offers.ts'
import { type Session, sessionsOf, stateOf } from '../offers/read-sessions.ts'
import { newOfferPath, offerPath, offerSessionPath, offersPath } from '../paths.ts'

const trail = () => [{ text: 'Offers to everybody', href: offersPath() }]

/** Something new is offered to everybody in a place. */
export const newOfferPage = page({
  path: newOfferPath,
  title: 'Begin an offer to everybody',
  may: may('keep-community'),
  trail,
  read: readNeighbourhoods,
  view: (neighbourhoods, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">Begin an offer to everybody</h1>
        <PageForm frame={frame} start={{ onPublicPage: 'yes' }}>
          <OfferFields neighbourhoods={neighbourhoods} />
          <Button preventDoubleClick>Begin it</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: beginOffer,
      done: ({ offer }) => ({
        to: offerPath({ cohortOffer: offer }),
        notice: 'It is offered. Plan its first time here.',
      }),
    }),
  },
})

interface Data {
  offer: Offer
  sessions: Session[]
  neighbourhoods: Neighbourhood[]
}

/** One offer: when it is held, and what is written of it. */
export const offerPage = page<Data>({
  path: offerPath,
  inWords: 'An offer to everybody',
  title: ({ offer }) => offer.name,
  may: may('keep-community'),
  trail,
  read: async (viewer, { cohortOffer: offer = '' }) => ({
    offer: await readOffer(viewer, offer),
    sessions: await sessionsOf(viewer, offer),
    neighbourhoods: await readNeighbourhoods(viewer),
  }),
  view: ({ offer, sessions, neighbourhoods }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{offer.name}</h1>
        <h2 class="govuk-heading-m">When it is held</h2>
        <Sessions sessions={sessions} />
        {!offer.endedOn && (
          <PageForm frame={frame} name="plan" start={{ weeks: '1' }}>
            <DateField
              name="on"
              label="Plan another"
              labelSize="s"
              hint="The first day. For example, 27 3 2026"
            />
            <TextField name="at" label="At what time" width={20} optional />
            <TextField
              name="weeks"
              label="For how many weeks"
              hint="1 for once; more for the same day of each week"
              width={3}
              inputmode="numeric"
            />
            <Button variant="secondary" preventDoubleClick>
              Plan it
            </Button>
          </PageForm>
        )}
        <h2 class="govuk-heading-m">What is written of it</h2>
        <PageForm frame={frame} version={offer.version} start={startOf(offer)}>
          <OfferFields neighbourhoods={neighbourhoods} />
          <DateField name="endedOn" label="Its last day (if it has come to its end)" labelSize="s" />
          <Button preventDoubleClick>Save</Button>
        </PageForm>
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: changeOffer,
      done: ({ offer }) => ({ to: offerPath({ cohortOffer: offer }), notice: 'It is saved.' }),
    }),
    plan: form({
      operation: planSessions,
      done: ({ offer }) => ({ to: offerPath({ cohortOffer: offer }), notice: 'It is planned.' }),
    }),
  },
})

const startOf = ({ onPublicPage, neighbourhood, endedOn, ...offer }: Offer) => ({
  ...offer,
  neighbourhood: neighbourhood ?? '',
  onPublicPage: onPublicPage ? 'yes' : 'no',
  ...(endedOn && { endedOn }),
})

function Sessions({ sessions }: { sessions: readonly Session[] }) {
  if (sessions.length === 0) return <p class="govuk-body">No time is planned yet.</p>
  return (
    <WideTable label="When it is held">
      <Table
        head={['When', 'How it stands']}
        rows={sessions.map((session) => [
          <Link href={offerSessionPath({ offerSession: session.id })}>
            {shortDay(session.on)}
            {session.at && `, ${session.at}`}
          </Link>,
          stateOf(session),
        ])}
      />
    </WideTable>
  )
}

function OfferFields({ neighbourhoods }: { neighbourhoods: readonly Neighbourhood[] }) {
  return (
    <>
      <TextField name="name" label="What is it called?" labelSize="s" />
      <RadioGroup name="kind" label="What is it?" labelSize="s" items={choicesOf(OFFER_KINDS)} />
      <RadioGroup name="audience" label="For whom?" labelSize="s" items={choicesOf(AUDIENCES)} />
      <TextField
        name="forWhom"
        label="Who is invited?"
        hint="Everybody of a place or a time of life: every parent of Year 1 at Elm Road Primary"
      />
      <TextArea name="words" label="What happens there" hint="As you would say it to a family" rows={3} />
      <TextField name="runBy" label="Who runs it?" />
      <SelectField
        name="neighbourhood"
        label="Neighbourhood"
        emptyText="The whole council"
        items={neighbourhoods.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <TextField name="place" label="Where" />
      <TextField name="contact" label="How to get in touch" optional />
      <TextArea
        name="why"
        label="What is known of the place that asks for it? (optional)"
        hint="For colleagues. Nothing of any one family"
        rows={2}
      />
      <YesNoField name="onPublicPage" label="Do families see it on the public page?" labelSize="s" />
    </>
  )
}
