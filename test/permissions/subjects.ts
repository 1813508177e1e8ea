import { beginOffer } from '../../src/community/offers/begin-offer.ts'
import { newId } from '../../src/platform/id.ts'
import { openRecords } from '../../src/record/access/open-records.ts'
import { restrictRecord } from '../../src/record/access/restrict-record.ts'
import { declareWall } from '../../src/record/access/walls/declare-wall.ts'
import { giveConsent } from '../../src/record/consents/consent.ts'
import { addDocument } from '../../src/record/documents/add-document.ts'
import { beginFamily } from '../../src/record/families/begin-family.ts'
import { beginInvolvement } from '../../src/record/involvements/involvement.ts'
import { writeNote } from '../../src/record/notes/write-note.ts'
import { insertPerson } from '../../src/record/people/insert-person.ts'
import { TODAY, type World } from '../../src/record/testing/world.ts'
import { addWarningNote } from '../../src/record/warnings/add-warning-note.ts'
import { CLOSED, CLOSED_EMERGENCY, EMERGENCY, HELPED, NOBODYS, PURPOSE, type Standings } from './standings.ts'

/** A real thing of one kind, and how everybody stands to each of those that it is about. */
export interface Sample {
  what: string
  /** What the input holds under the subject's key. */
  asked: unknown
  about: Standings[]
}

interface Known {
  id: string
  family: string
  involvement: string
  standings: Standings
  ofFamily: Standings
}

/** Real things of every kind that a permission can be about. A kind that is not here fails the test that asks for it. */
export async function subjectSamples(world: World): Promise<Record<string, Sample[]>> {
  const known = await knownPeople(world)
  const alone = Object.entries(known).map(([what, one]) => ({ what, people: [one] }))
  const together = [
    { what: 'helped and nobody’s', people: [known.helped, known.nobodys] },
    { what: 'helped and closed', people: [known.helped, known.closed] },
    { what: 'with a purpose and in an emergency', people: [known.purpose, known.emergency] },
  ]
  const each = <T extends { what: string }>(of: T[], ask: (one: T) => Promise<unknown>, about: About<T>) =>
    Promise.all(of.map(async (one) => ({ what: one.what, asked: await ask(one), about: about(one) })))
  const everyone = ({ people }: Group) => people.map((one) => one.standings)
  const first = ({ people: [one] }: Group) => one!
  const ofFamily = (group: Group) => [first(group).ofFamily]
  const groups = [...alone, ...together]
  const make = makers(world)
  return {
    person: await each(alone, async (group) => first(group).id, everyone),
    people: await each(groups, async ({ people }) => idsOf(people), everyone),
    family: await each(alone, async (group) => first(group).family, ofFamily),
    involvement: await each(alone, async (group) => first(group).involvement, ofFamily),
    families: await each(
      groups,
      async ({ people }) => people.map(({ family }) => ({ family })),
      ({ people }) => people.map((one) => one.ofFamily),
    ),
    note: await each(groups, ({ people }) => make.note(idsOf(people)), everyone),
    warning: await each(alone, (group) => make.warning(first(group).id), everyone),
    document: await each(groups, ({ people }) => make.document(idsOf(people)), everyone),
    wall: await each(groups, ({ people }) => make.wall(idsOf(people)), everyone),
    teenPlace: await each(alone, (group) => make.teenPlace(first(group).id), everyone),
    consent: await each(alone, (group) => make.consent(first(group).id), everyone),
  }
}

interface Group {
  what: string
  people: Known[]
}

type About<T> = (one: T) => Standings[]

const idsOf = (people: Known[]) => people.map(({ id }) => id)

/** The sample of a kind. @throws Error with what is to be added where there is none. */
export function samplesOf(samples: Record<string, Sample[]>, kind: string): Sample[] {
  const found = samples[kind]
  if (found?.length) return found
  throw new Error(
    `Nothing shows who may reach a “${kind}”. Make a real one for each of the known people in test/permissions/subjects.ts, and say how everybody stands to it.`,
  )
}

async function knownPeople(world: World) {
  const { helped, closed } = {
    helped: { id: world.children[0], standings: HELPED },
    closed: { id: world.children[2], standings: CLOSED },
  }
  const inFamily = { family: world.family, involvement: world.involvement, ofFamily: HELPED }
  await restrict(world, closed.id, ['key-worker'])
  const [purpose, emergency, both] = [
    await somebody(world, 'Pia'),
    await somebody(world, 'Ugo'),
    await somebody(world, 'Vera'),
  ]
  await openToAll(world, purpose.id, 'purpose')
  await openToAll(world, emergency.id, 'break-glass')
  await openToAll(world, both.id, 'break-glass')
  await restrict(world, both.id, [])
  const nobodys = await helpless(world, world.unknownChild, world.unknownFamily)
  return {
    helped: { ...helped, ...inFamily },
    closed: { ...closed, ...inFamily },
    nobodys: { ...nobodys, standings: NOBODYS, ofFamily: NOBODYS },
    purpose: { ...purpose, standings: PURPOSE, ofFamily: PURPOSE },
    emergency: { ...emergency, standings: EMERGENCY, ofFamily: EMERGENCY },
    // An emergency for a restricted child opens the child, not the family.
    closedEmergency: { ...both, standings: CLOSED_EMERGENCY, ofFamily: NOBODYS },
  }
}

/** A child in a family of their own, which no team helps. */
async function somebody(world: World, givenNames: string) {
  const { id, family } = await world.as(world.actors['social-worker'], async (context) => {
    const child = { givenNames, familyName: 'Grant', birthDate: '2014-04-04', sex: 'F' } as const
    const added = await insertPerson(context, child)
    return { id: added, family: await beginFamily(context, { name: givenNames, members: [added] }) }
  })
  return helpless(world, id, family)
}

async function helpless(world: World, id: string, family: string) {
  const opening = { family, children: [id], from: '2026-09-01', why: 'A file says so' }
  const involvement = await world.as(world.actors['social-worker'], (context) =>
    beginInvolvement(context, opening),
  )
  return { id, family, involvement }
}

async function openToAll(world: World, person: string, kind: 'purpose' | 'break-glass'): Promise<void> {
  for (const actor of Object.values(world.actors))
    await world.as(actor, (context) => openRecords(context, [person], { kind, purpose: 'To try it' }))
}

/** Restricts a record to these, and to somebody whom no test asks. */
async function restrict(world: World, person: string, named: ('key-worker' | 'director')[]): Promise<void> {
  const accounts = [...named.map((name) => world.actors[name].account!), await absent(world)]
  await world.as(world.actors['information-governance'], (context) =>
    restrictRecord.run({ person, reason: 'To try it', accounts }, context),
  )
}

async function absent({ database, actors }: World): Promise<string> {
  const { authority } = actors.director
  return database.within(authority, async (db) => {
    const own = { issuer: 'development', subject: `absent-${crypto.randomUUID()}`, name: 'Abi Sent' }
    const row = { ...own, id: crypto.randomUUID(), email: null, worker_id: null, roles: [], active: true }
    await db.insertInto('account').values(row).execute()
    return row.id
  })
}

function makers({ as, actors, father }: World) {
  const author = actors['social-worker']
  return {
    note: (people: string[]) =>
      as(author, async (context) => {
        const written = { people, kind: 'call', happenedOn: TODAY, body: 'The school rang.' } as const
        return (await writeNote.run(written, context)).note
      }),
    warning: (person: string) =>
      as(author, async (context) => {
        const warned = { person, body: 'A dog.', reviewOn: '2027-01-05' }
        return (await addWarningNote.run(warned, context)).warning
      }),
    document: (people: string[]) =>
      as(author, async (context) => {
        const paper = { people, name: 'letter.txt', about: 'A letter', content: Buffer.from('A letter') }
        return (await addDocument.run(paper, context)).document
      }),
    wall: (safe: string[]) =>
      as(author, async (context) => {
        const danger = { safe, from: father, reason: 'He hurt them', reviewOn: '2027-01-05' }
        return (await declareWall.run(danger, context)).wall
      }),
    teenPlace: (person: string) =>
      as(author, async (context) => {
        const offered = {
          kind: 'group',
          audience: 'teenagers',
          name: 'Rap',
          words: 'Rap',
          forWhom: 'All',
        } as const
        const where = { runBy: 'Us', place: 'Here', onPublicPage: false }
        const { offer: cohortOffer } = await beginOffer.run({ ...offered, ...where }, context)
        const row = {
          id: newId(),
          person_id: person,
          offer_id: cohortOffer,
          offered_on: TODAY,
          entry_id: newId(),
        }
        await context.db
          .insertInto('teen_place')
          .values({ ...row, answer: null, ended_on: null, consideration_id: null })
          .execute()
        return row.id
      }),
    consent: (person: string) =>
      as(author, (context) =>
        giveConsent(context, { person, about: 'childhood', words: 'Yes', title: 'They said yes' }),
      ),
  }
}
