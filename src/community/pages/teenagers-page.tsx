import { Link, Table, WideTable } from '../../platform/kit/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { page } from '../../platform/pages/page.ts'
import { shortDay } from '../../platform/time/words.ts'
import { may } from '../../record/access/index.ts'
import { type AnyPerson, nameOf, readPeople } from '../../record/people/person.ts'
import { type Offer, readOffers } from '../offers/read-offers.ts'
import { offerPath, teenagersPath, teenBoardPath } from '../paths.ts'
import {
  ANSWERS,
  openPlacesNear,
  type Place,
  type SeenSignal,
  signalsNear,
} from '../teenagers/read-places.ts'
import { SIGNALS } from '../teenagers/signals.ts'
import { CommunityNav } from './community-nav.tsx'

interface Data {
  places: Place[]
  signals: SeenSignal[]
  people: ReadonlyMap<string, AnyPerson>
  offers: Offer[]
}

/** Young people of the viewer's families: what is open for them, and what there is to offer. Nothing leaves it by itself. */
export const teenagersPage = page<Data>({
  path: teenagersPath,
  title: 'Board for young people',
  may: may('help-young-people'),
  read,
  view: ({ places, signals, people, offers }, { actor }) => (
    <>
      <h1 class="govuk-heading-l">Board for young people</h1>
      <CommunityNav here={teenagersPath()} roles={actor.roles} />
      <p class="govuk-body">
        Of the families that you or your team help. Nothing leaves the board by itself: an offer ends when
        somebody has looked at it with the young person and written down what they say.
      </p>
      {signals.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Harm outside the home was seen</h2>
          <ul class="govuk-list govuk-list--spaced">
            {signals.map(({ person, kinds, seenOn }) => (
              <li>
                <Who person={people.get(person)} />, {shortDay(seenOn)}:{' '}
                {kinds.map((kind) => SIGNALS[kind]).join('; ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 class="govuk-heading-m">Open</h2>
      {places.length === 0 ? (
        <p class="govuk-body">
          Nothing is open. Open a young person’s board from their record to offer something.
        </p>
      ) : (
        <Open places={places} people={people} />
      )}
      <h2 class="govuk-heading-m">What there is to offer</h2>
      {offers.length === 0 && <p class="govuk-body">No offer for teenagers is written down yet.</p>}
      <ul class="govuk-list govuk-list--spaced">
        {offers.map(({ id, name, forWhom, runBy, place }) => (
          <li>
            <Link href={offerPath({ cohortOffer: id })}>{name}</Link>: {forWhom}. {runBy}, {place}
          </li>
        ))}
      </ul>
    </>
  ),
})

async function read(viewer: Viewer): Promise<Data> {
  const [places, signals] = [await openPlacesNear(viewer), await signalsNear(viewer)]
  const found = await readPeople(viewer, [...new Set([...places, ...signals].map(({ person }) => person))])
  const people = new Map(found.flatMap((one) => (one.restricted ? [] : [[one.id, one] as const])))
  const offers = (await readOffers(viewer)).filter(
    ({ audience, endedOn }) => audience === 'teenagers' && !endedOn,
  )
  const open = <T extends { person: string }>(some: T[]) => some.filter(({ person }) => people.has(person))
  return { places: open(places), signals: open(signals), people, offers }
}

function Open({ places, people }: Pick<Data, 'places' | 'people'>) {
  return (
    <WideTable label="Open on the board">
      <Table
        head={['Who', 'What', 'Offered', 'They say']}
        rows={places.map(({ person, offerName, offeredOn, answer, answerWords }) => [
          <Who person={people.get(person)} />,
          offerName,
          shortDay(offeredOn),
          [answer ? ANSWERS[answer] : 'Not asked yet', answerWords].filter(Boolean).join(': '),
        ])}
      />
    </WideTable>
  )
}

const Who = ({ person }: { person: AnyPerson | undefined }) =>
  person ? <Link href={teenBoardPath({ person: person.id })}>{nameOf(person)}</Link> : null
