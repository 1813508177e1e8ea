import { closeFamilyHelp } from '../../family-help/closing/close-family-help.ts'
import { prepareClosing } from '../../family-help/closing/prepare-closing.ts'
import { recordSupervision } from '../../family-help/oversight/record-supervision.ts'
import { addGoal } from '../../family-help/plan/add-goal.ts'
import { agreePlan } from '../../family-help/plan/agree-plan.ts'
import { recordVisit } from '../../family-help/visits/record-visit.ts'
import type { Db } from '../../platform/database/open.ts'
import { addDays, birthday, type Day } from '../../platform/time/day.ts'
import { toRange } from '../../platform/time/period.ts'
import { beginFamily, joinFamily } from '../../record/families/begin-family.ts'
import { addFacts } from '../../record/history/keep-facts.ts'
import { beginAllocation, beginInvolvement } from '../../record/involvements/involvement.ts'
import { beginOverlay } from '../../record/involvements/overlay.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { insertPeople } from '../../record/people/insert-person.ts'
import { recordAddress } from '../../record/people/record-address.ts'
import { beginRelationship } from '../../record/relationships/begin-relationship.ts'
import { carryOut, contextOn } from '../carry-out.ts'
import type { Council, Staff } from '../council.ts'
import type { Story, StoryOverlay, StoryPerson } from './story.ts'

export interface Telling {
  db: Db
  council: Council
  /** The day so many days ago. */
  on(ago: number): Day
}

interface Told extends Telling {
  story: Story
  ids: Readonly<Record<string, string>>
  family: string
  involvement: string
  keyWorker: Staff
  overseer: Staff
}

/** Writes a story through the rooms' operations, in the order in which it happened. */
export async function writeStory(telling: Telling, story: Story): Promise<void> {
  const told = await begin(telling, story)
  await writeHomes(told)
  for (const overlay of story.overlays ?? []) await layOver(told, overlay)
  await writePlan(told)
  for (const visit of story.visits) await writeVisit(told, visit)
  await think(told)
  await writeFacts(told)
  await end(told)
}

async function begin(telling: Telling, story: Story): Promise<Told> {
  const { db, council, on } = telling
  const place = council.neighbourhoods[0]!
  const from = on(story.began)
  const context = contextOn(db, council.frontDoor[0]!.actor, from)
  const ids = await writePeople(telling, story, context)
  for (const tie of story.ties)
    await beginRelationship(context, { ...tie, person: ids[tie.person]!, other: ids[tie.other]!, from })
  const keys = Object.entries(story.people).filter(([, person]) => person.member)
  const [first, later] = [
    keys.filter(([, one]) => bornOn(on, one) <= from),
    keys.filter(([, one]) => bornOn(on, one) > from),
  ]
  const idsOf = (some: typeof keys) => some.map(([key]) => ids[key]!)
  const family = await beginFamily(context, {
    name: story.name,
    members: idsOf(first),
    team: place.team,
    from,
  })
  for (const one of later)
    await joinFamily(context, { family, people: idsOf([one]), from: bornOn(on, one[1]) })
  const children = Object.keys(story.people).filter((key) => story.people[key]!.helped)
  const opened = {
    family,
    children: children.map((key) => ids[key]!),
    from,
    why: story.why,
    intensity: 'intensive' as const,
  }
  const involvement = await beginInvolvement(context, opened)
  const staff = [...place.socialWorkers, ...place.keyWorkers]
  const keyWorker = staff.find(({ actor }) => actor.name === story.keyWorker)!
  const overseer = place.socialWorkers.find((one) => one !== keyWorker)!
  const manager = contextOn(db, place.manager.actor, from)
  const allocate = (one: Staff, part: 'key-worker' | 'overseer', reason: string) =>
    beginAllocation(manager, { involvement, worker: one.worker, part, from, reason })
  await allocate(keyWorker, 'key-worker', 'Stays from the first day to the last')
  await allocate(overseer, 'overseer', 'Oversees this part of the neighbourhood')
  return { ...telling, story, ids, family, involvement, keyWorker, overseer }
}

const bornOn = (on: Telling['on'], { age, days = 0 }: StoryPerson): Day =>
  addDays(birthday(on(0), -age), -days)

async function writePeople({ on }: Telling, { people }: Story, context: Parameters<typeof insertPeople>[0]) {
  const keys = Object.keys(people)
  const rows = keys.map((key) => {
    const { age: _age, days: _days, helped: _helped, member: _member, ...person } = people[key]!
    return { ...person, birthDate: bornOn(on, people[key]!) }
  })
  const ids = await insertPeople(context, rows)
  return Object.fromEntries(keys.map((key, at) => [key, ids[at]!]))
}

async function writeHomes({ db, story, ids, keyWorker, on }: Told): Promise<void> {
  for (const { people, from, ...home } of story.homes) {
    const context = contextOn(db, keyWorker.actor, on(from))
    await carryOut(recordAddress, context, {
      ...home,
      confidential: home.confidential ? 'yes' : 'no',
      people: people.map((key) => ids[key]!),
      from: on(from),
    })
  }
}

/** What is over is laid over and taken off again; the involvement and its key worker stay. */
async function layOver(
  { db, council, story: _story, ids, family, involvement, on }: Told,
  overlay: StoryOverlay,
): Promise<void> {
  const { kind, title, why, from, until } = overlay
  const people = overlay.people.map((key) => ids[key]!)
  const expert = council.experts[0]!.actor
  await beginOverlay(contextOn(db, expert, on(from)), {
    involvement,
    family,
    people,
    kind,
    from: on(from),
    title,
    why,
  })
  if (until === undefined) return
  await writeEntry(contextOn(db, expert, on(until)), {
    kind: `${kind}-ended`,
    title: `${title.replace(' began', '')} ended`,
    people,
    family,
  })
  await db
    .updateTable('overlay')
    .set({ during: toRange({ from: on(from), until: on(until) }) })
    .where('involvement_id', '=', involvement)
    .where('kind', '=', kind)
    .where('person_id', 'in', people)
    .execute()
}

async function writePlan({ db, story, ids, family, keyWorker, on }: Told): Promise<void> {
  const context = contextOn(db, keyWorker.actor, on(story.agreed))
  const ownerOf = (owner: string) => (ids[owner] ? `person:${ids[owner]}` : `worker:${keyWorker.worker}`)
  for (const { words, actions } of story.goals)
    await carryOut(addGoal, context, {
      family,
      words,
      actions: actions.map(({ owner, ...action }) => ({ ...action, owner: ownerOf(owner) })),
    })
  const adults = Object.keys(story.people).filter(
    (key) => story.people[key]!.member && story.people[key]!.age >= 16,
  )
  const agreedBy = [...adults.map((key) => `person:${ids[key]}`), `worker:${keyWorker.worker}`]
  await carryOut(agreePlan, context, {
    family,
    agreedBy,
    familyView: story.views.family,
    childView: story.views.child,
  })
}

async function writeVisit(
  { db, ids, family, keyWorker, on }: Told,
  visit: Story['visits'][number],
): Promise<void> {
  const { ago, happened, child: childSaid, next: nextStep, present } = visit
  await carryOut(recordVisit, contextOn(db, keyWorker.actor, on(ago)), {
    family,
    on: on(ago),
    place: 'home',
    present: present.map((key) => ids[key]!),
    happened,
    childSaid,
    nextStep,
  })
}

async function think({ db, story, family, overseer, on }: Told): Promise<void> {
  const day = on((story.ended ?? 0) + 20)
  const about = {
    family,
    depth: 'ordinary' as const,
    reflection: 'We asked what life is like for each of them, and what they are good at.',
    decision: 'Go on as the family has planned it.',
  }
  await carryOut(recordSupervision, contextOn(db, overseer.actor, day), {
    on: day,
    manner: 'one-to-one',
    about: [about],
  })
}

async function writeFacts({ db, story, ids, family, keyWorker, on }: Told): Promise<void> {
  for (const { child, fact, values } of story.facts ?? []) {
    const context = contextOn(db, keyWorker.actor, on(story.ended ?? 0))
    const told = values(on)
    const title = `Kept for the returns: ${fact.about}`
    const entry = await writeEntry(context, {
      kind: `${fact.table.replaceAll('_', '-')}-recorded`,
      title,
      people: [ids[child]!],
      family,
      facts: told,
    })
    await addFacts(db, context.actor.authority, fact, [{ person: ids[child]!, entry, values: told }])
  }
}

async function end({ db, story, family, keyWorker, on }: Told): Promise<void> {
  const { ending, ended } = story
  if (!ending) return
  const context = contextOn(db, keyWorker.actor, on(ended ?? 2))
  const { why, changed, child, ifHard } = ending
  await carryOut(prepareClosing, context, { family, why, changed, childView: child, ifHard })
  if (ended !== undefined) await carryOut(closeFamilyHelp, context, { family, version: 0 })
}
