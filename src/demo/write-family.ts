import type { Db } from '../platform/database/open.ts'
import type { Context } from '../platform/operations/operation.ts'
import { beginFamily } from '../record/families/begin-family.ts'
import { beginAllocation, beginInvolvement } from '../record/involvements/involvement.ts'
import { beginOverlay } from '../record/involvements/overlay.ts'
import { insertPeople } from '../record/people/insert-person.ts'
import { recordAddress } from '../record/people/record-address.ts'
import { carryOut, contextOn } from './carry-out.ts'
import { type Chance, chance } from './chance.ts'
import type { Council, Neighbourhood, Staff } from './council.ts'
import type { FamilyDraft } from './draft.ts'
import { CATEGORIES } from './history/need-figures.ts'
import { inWords } from './in-words.ts'
import { writeHelp } from './write-help.ts'
import { writeTies } from './write-ties.ts'
import type { WrittenFamily, WrittenPeople } from './written-family.ts'

/** Writes one drafted family into the record, in the order in which it happened. */
export async function writeFamily(
  db: Db,
  council: Council,
  place: Neighbourhood,
  seed: number,
  draft: FamilyDraft,
): Promise<void> {
  const luck = chance(seed, draft.number, 7)
  const context = contextOn(db, luck.of(council.frontDoor).actor, draft.from)
  const people = await writePeople(context, draft)
  await writeTies(context, draft, people)
  await writeAddress(context, draft, people)
  const { name, from, intensity } = draft
  const family = await beginFamily(context, { name, members: people.members, team: place.team, from })
  const opened = { family, children: people.children, from, why: inWords(draft.theme.why, draft), intensity }
  const involvement = await beginInvolvement(context, opened)
  const written = { family, involvement, ...people, ...chooseWorkers(luck, place, draft) }
  await writeAllocations(contextOn(db, place.manager.actor, from), luck, council, draft, written)
  await writeProtection(db, council, seed, draft, written)
  await writeHelp(db, place, draft, written)
}

async function writePeople(context: Context, draft: FamilyDraft): Promise<WrittenPeople> {
  const adults = [draft.mother, draft.father, draft.grandmother]
  const ids = await insertPeople(context, [...draft.children, ...adults.filter((adult) => adult !== null)])
  const children = ids.splice(0, draft.children.length)
  const [mother = null, father = null, grandmother = null] = adults.map((adult) =>
    adult ? ids.shift()! : null,
  )
  const members = [...children, mother, father].filter((id) => id !== null)
  return { children, mother, father, grandmother, members }
}

async function writeAddress(
  context: Context,
  draft: FamilyDraft,
  { children, mother, father }: WrittenPeople,
): Promise<void> {
  const people = [...children, mother, draft.apart && mother ? null : father].filter((id) => id !== null)
  await carryOut(recordAddress, context, { people, ...draft.address, from: draft.from })
}

/** By need first: a protection plan takes a social worker (L1574); otherwise whose skill fits. */
function chooseWorkers(
  luck: Chance,
  place: Neighbourhood,
  draft: FamilyDraft,
): { keyWorker: Staff; overseer: Staff | null } {
  const fitting = place.keyWorkers.filter((worker) => worker.skills.includes(draft.theme.skill))
  const suited = fitting.length && luck.happens(0.7) ? fitting : place.keyWorkers
  const keyWorker = luck.of(draft.protectedFrom ? place.socialWorkers : suited)
  const overseer = luck.of(place.socialWorkers.filter((one) => one !== keyWorker))
  return { keyWorker, overseer: luck.happens(0.96) ? overseer : null }
}

/** A few families wait for a key worker, and a few for oversight: the demonstration shows what then needs doing. */
async function writeAllocations(
  context: Context,
  luck: Chance,
  council: Council,
  draft: FamilyDraft,
  { involvement, keyWorker, overseer }: WrittenFamily,
): Promise<void> {
  const begin = (staff: Staff, part: 'key-worker' | 'overseer' | 'expert', from: string, reason: string) =>
    beginAllocation(context, { involvement, worker: staff.worker, part, from, reason })
  if (draft.visits.length || luck.happens(0.5))
    await begin(keyWorker, 'key-worker', draft.from, 'Knows this kind of help well')
  if (overseer) await begin(overseer, 'overseer', draft.from, 'Oversees this part of the neighbourhood')
  const joined = draft.protectedFrom
  if (joined)
    await begin(
      luck.of(council.experts),
      'expert',
      joined,
      'Joins because risk has risen; takes nothing over',
    )
}

async function writeProtection(
  db: Db,
  council: Council,
  seed: number,
  draft: FamilyDraft,
  { family, involvement, children }: WrittenFamily,
): Promise<void> {
  const from = draft.protectedFrom
  if (!from) return
  const context = contextOn(db, council.experts[0]!.actor, from)
  const title = 'A child protection plan began'
  const why = 'The conference agreed that the children need a plan to be safe. Their key worker stays.'
  await beginOverlay(context, {
    involvement,
    family,
    people: children,
    kind: 'child-protection-plan',
    from,
    title,
    why,
    category: chance(seed, draft.number, 11).weighted(CATEGORIES),
  })
}
