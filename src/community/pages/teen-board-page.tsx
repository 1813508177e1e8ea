import { Button, InsetText, Link, SelectField, TextArea } from '../../platform/kit/index.ts'
import { type Frame, form, page } from '../../platform/pages/page.ts'
import { PageForm } from '../../platform/pages/page-form.tsx'
import { dayInWords } from '../../platform/time/words.ts'
import { may, subject } from '../../record/access/index.ts'
import { personPath } from '../../record/paths.ts'
import type { Person } from '../../record/people/person.ts'
import { type Offer, readOffers } from '../offers/read-offers.ts'
import { harmOutsidePath, teenBoardPath, teenPlacePath } from '../paths.ts'
import { considerEndingHelp } from '../teenagers/consider-ending-help.ts'
import { offerPlace } from '../teenagers/offer-place.ts'
import { ANSWERS, type Place, placesOf, type SeenSignal, signalsOf } from '../teenagers/read-places.ts'
import { SIGNALS } from '../teenagers/signals.ts'
import { mustBeYoung } from '../teenagers/young.ts'
import { ConsideredFields } from './considered-fields.tsx'

interface Data {
  who: Person
  places: Place[]
  signals: SeenSignal[]
  offers: Offer[]
}

/** One young person: what was offered and what they say, signs of harm outside the home, and what is there to offer. */
export const teenBoardPage = page<Data>({
  path: teenBoardPath,
  inWords: 'Board of a young person',
  title: ({ who }) => `What ${who.name} is offered`,
  may: may('read', subject.person()),
  trail: ({ who }) => [{ text: who.name, href: personPath({ person: who.id }) }],
  read: async (viewer, { person = '' }) => ({
    who: await mustBeYoung(viewer, person),
    places: await placesOf(viewer, person),
    signals: await signalsOf(viewer, person),
    offers: (await readOffers(viewer)).filter(({ endedOn }) => endedOn === null),
  }),
  view: ({ who, places, signals, offers }, frame) => (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">What {who.name} is offered</h1>
        <Places places={places} />
        <h2 class="govuk-heading-m">Offer something</h2>
        <PageForm frame={frame}>
          <SelectField
            name="cohortOffer"
            label="What?"
            emptyText="Choose what is offered"
            items={offers.map(({ id, name, runBy }) => ({ value: id, text: `${name}, ${runBy}` }))}
          />
          <TextArea name="wants" label="What would they like of it, in their words? (optional)" rows={2} />
          <Button preventDoubleClick>Offer it</Button>
        </PageForm>
        <h2 class="govuk-heading-m">Harm outside the home</h2>
        <Signals signals={signals} />
        <p class="govuk-body">
          <Link href={harmOutsidePath({ person: who.id })}>
            Somebody outside may be harming them: tell an expert now
          </Link>
        </p>
        {(signals.length > 0 || places.some(({ endedOn }) => !endedOn)) && <BeforeHelpEnds frame={frame} />}
      </div>
    </div>
  ),
  forms: {
    main: form({
      operation: offerPlace,
      done: ({ person }) => ({ to: teenBoardPath({ person }), notice: 'It is on the board.' }),
    }),
    ending: form({
      operation: considerEndingHelp,
      done: ({ person }) => ({ to: teenBoardPath({ person }), notice: 'It is written down.' }),
    }),
  },
})

function Places({ places }: { places: readonly Place[] }) {
  if (places.length === 0) return <p class="govuk-body">Nothing yet.</p>
  return (
    <ul class="govuk-list govuk-list--spaced">
      {places.map(({ id, person, offerName, offeredOn, answer, answerWords, wants, endedOn }) => (
        <li>
          <Link href={teenPlacePath({ person, teenPlace: id })}>{offerName}</Link>, offered on{' '}
          {dayInWords(offeredOn)}. {wants && `They would like: ${wants}. `}
          {answer ? ANSWERS[answer] : 'They have not said yet'}
          {answerWords && `: ${answerWords}`}
          {endedOn && `. Until ${dayInWords(endedOn)}`}
        </li>
      ))}
    </ul>
  )
}

function Signals({ signals }: { signals: readonly SeenSignal[] }) {
  if (signals.length === 0) return <p class="govuk-body">No sign of it is written down.</p>
  return (
    <InsetText>
      {signals.map(({ kinds, seenOn, author }) => (
        <p class="govuk-body">
          {dayInWords(seenOn)}, {author}: {kinds.map((kind) => SIGNALS[kind]).join('; ')}. Checks began, and
          an Expert Child Protection Practitioner was asked to join.
        </p>
      ))}
    </InsetText>
  )
}

function BeforeHelpEnds({ frame }: { frame: Frame }) {
  return (
    <>
      <h2 class="govuk-heading-m">Before the family’s help ends</h2>
      <p class="govuk-body">The help cannot end before this is written, in the four weeks before.</p>
      <PageForm frame={frame} name="ending">
        <ConsideredFields />
        <Button variant="secondary" preventDoubleClick>
          Write down what you looked at
        </Button>
      </PageForm>
    </>
  )
}
