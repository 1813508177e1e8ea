import type { Db } from '../platform/database/open.ts'
import type { Context } from '../platform/operations/operation.ts'
import { beginFamily } from '../record/families/begin-family.ts'
import { beginAllocation, beginInvolvement } from '../record/involvements/involvement.ts'
import { insertPeople } from '../record/people/insert-person.ts'
import { contextOn } from './carry-out.ts'
import { type Chance, chance } from './chance.ts'
import type { Council, Neighbourhood, Staff } from './council.ts'
import type { FamilyDraft } from './draft.ts'
import { inWords } from './in-words.ts'
import { writeHelp } from './write-help.ts'
import type { WrittenFamily } from './written-family.ts'

/** Writes one drafted family into the record, in the order in which it happened. */
export async function writeFamily(
  db: Db,
  council: Council,
  place: Neighbourhood,
  seed: number,
  draft: FamilyDraft,
): Promise<void> {
  const luck = chance(seed, draft.number, 7)
  const opener = luck.of(council.frontDoor)
  const first = contextOn(db, opener.actor, draft.from)
  const people = await writePeople(first, draft)
  const { children } = people
  const family = await beginFamily(first, {
    name: draft.name,
    members: people.members,
    team: place.team,
    from: draft.from,
  })
  const why = inWords(draft.theme.why, draft)
  const involvement = await beginInvolvement(first, {
    family,
    children,
    from: draft.from,
    why,
    intensity: draft.intensity,
  })
  const keyWorker = chooseKeyWorker(luck, place, draft)
  const written = { family, involvement, keyWorker, ...people }
  await writeAllocations(contextOn(db, place.manager.actor, draft.from), luck, place, council, draft, written)
  await writeHelp(db, place, draft, written)
}

async function writePeople(context: Context, draft: FamilyDraft) {
  const adults = [draft.mother, draft.father, draft.grandmother]
  const ids = await insertPeople(context, [...draft.children, ...adults.filter((adult) => adult !== null)])
  const children = ids.splice(0, draft.children.length)
  const [mother, father, grandmother] = adults.map((adult) => (adult ? ids.shift()! : null))
  const members = [...children, mother, father].filter((id) => typeof id === 'string')
  return {
    children,
    mother: mother ?? null,
    father: father ?? null,
    grandmother: grandmother ?? null,
    members,
  }
}

/** By need first: a protection plan takes a social worker (L1574); otherwise whose skill fits. */
function chooseKeyWorker(luck: Chance, place: Neighbourhood, draft: FamilyDraft): Staff {
  if (draft.protectedFrom) return luck.of(place.socialWorkers)
  const fitting = place.keyWorkers.filter((worker) => worker.skills.includes(draft.theme.skill))
  return luck.of(fitting.length && luck.happens(0.7) ? fitting : place.keyWorkers)
}

async function writeAllocations(
  context: Context,
  luck: Chance,
  place: Neighbourhood,
  council: Council,
  draft: FamilyDraft,
  { involvement, keyWorker }: WrittenFamily,
): Promise<void> {
  const begin = (staff: Staff, part: 'key-worker' | 'overseer' | 'expert', from: string, reason: string) =>
    beginAllocation(context, { involvement, worker: staff.worker, part, from, reason })
  if (luck.happens(0.985)) await begin(keyWorker, 'key-worker', draft.from, 'Knows this kind of help well')
  const others = place.socialWorkers.filter((one) => one !== keyWorker)
  if (luck.happens(0.96))
    await begin(luck.of(others), 'overseer', draft.from, 'Oversees this part of the neighbourhood')
  if (draft.protectedFrom)
    await begin(
      luck.of(council.experts),
      'expert',
      draft.protectedFrom,
      'Risk has risen; joins and takes nothing over',
    )
}
