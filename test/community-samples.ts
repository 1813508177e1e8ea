import type { Db } from '../src/platform/database/open.ts'
import { dayInEngland } from '../src/platform/time/day.ts'
import type { Demonstration } from './demonstration.ts'
import type { Act, Made } from './samples.ts'

const today = () => dayInEngland(new Date())

/** What neighbourhoods have, and what their people do for each other. */
export async function theCommunity(council: Demonstration, act: Act, made: Made): Promise<Made> {
  const neighbourhood = await aNeighbourhood(council)
  const offer = await anOffer(act)
  return {
    neighbourhood,
    ...(await anAsset(act)),
    ...(await aLinkUp(act, made)),
    ...offer,
    ...(await aPlace(act, made.child!, offer.cohortOffer!)),
    ...(await anEnrolment(act)),
  }
}

async function aNeighbourhood({ services: { database, config } }: Demonstration): Promise<string> {
  const select = (db: Db) => db.selectFrom('neighbourhood').select('id').executeTakeFirstOrThrow()
  return (await database.within(config.council, select)).id
}

async function anAsset(act: Act): Promise<Made> {
  const kept = { words: 'Everybody is welcome.', place: 'The hall', keptBy: 'The hall committee' }
  const group = { ...kept, name: 'Sunday table', kind: 'food', seenOn: today() }
  const { asset } = await act('asha', 'add-community-asset', group)
  return { asset: asset! }
}

/** A family of the samples with a neighbour beside them, and time that was given. */
async function aLinkUp(act: Act, { family }: Made): Promise<Made> {
  const somebody = async (name: string) => {
    const agreed = { name, contact: '07700 900444', shares: ['company'], agreedOn: today() }
    return (await act('joan', 'add-volunteer', agreed)).volunteer!
  }
  const [volunteer, other] = [await somebody('Nora Neighbour'), await somebody('Otto Neighbour')]
  for (const kind of ['talk', 'references', 'dbs', 'training'])
    await act('joan', 'record-volunteer-check', { volunteer, kind, doneOn: today() })
  const asked = { goals: 'A walk on Sundays', wants: ['company'], told: 'Two of us', saidYes: 'Octavia' }
  const { wish } = await act('asha', 'wish-for-link-up', { family, ...asked })
  const given = { giver: volunteer, receiver: other, hours: 1, on: today(), what: 'A lift' }
  await act('joan', 'give-time', given)
  return { volunteer, wish: wish! }
}

async function anOffer(act: Act): Promise<Made> {
  const told = {
    name: 'Year 1 mornings',
    kind: 'parenting',
    audience: 'parents',
    forWhom: 'Every parent of Year 1',
  }
  const where = { words: 'Seven mornings.', runBy: 'The team', place: 'The school hall', onPublicPage: true }
  const { offer } = await act('asha', 'begin-offer', { ...told, ...where })
  const { sessions } = await act('asha', 'plan-offer-sessions', { cohortOffer: offer, on: today(), weeks: 2 })
  const [offerSession] = sessions as unknown as string[]
  const counted = { cameOfIt: 'held', adults: 12, children: 8, helped: 9, notHelped: 1 }
  await act('asha', 'record-offer-session', { offerSession, version: 0, ...counted })
  return { cohortOffer: offer!, offerSession: offerSession! }
}

async function anEnrolment(act: Act): Promise<Made> {
  const told = { name: 'A nurse of your own', words: 'From pregnancy on.', forWhom: 'first babies' }
  const { programme } = await act('joan', 'begin-programme', { ...told, contact: 'Ring us', runBy: 'Nurses' })
  const person = { givenNames: 'Pearl', familyName: 'Participant', birthDate: '2004-04-04' }
  const yes = { contact: '07700 900777', saidYes: 'Yes please', helpersMayKnow: true }
  const { enrolment } = await act('meera', 'enrol-directly', { programme, ...person, ...yes })
  return { programme: programme!, enrolment: enrolment! }
}

/** Something that a young person was offered, and signs of harm outside the home. */
async function aPlace(act: Act, person: string, cohortOffer: string): Promise<Made> {
  const { teenPlace } = await act('asha', 'offer-place-to-young-person', {
    person,
    cohortOffer,
    wants: 'Music',
  })
  const seen = { person, kinds: ['missing'], what: 'Found two towns away' }
  await act('asha', 'tell-of-harm-outside-home', seen)
  return { teenPlace: teenPlace! }
}
