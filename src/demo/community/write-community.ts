import {
  addAsset,
  addVolunteer,
  beginOffer,
  beginProgramme,
  enrolDirectly,
  giveTime,
  offerPlace,
  planSessions,
  recordCheck,
  recordSession,
  wishForLinkUp,
} from '../../community/index.ts'
import type { Db } from '../../platform/database/open.ts'
import type { Actor } from '../../platform/operations/operation.ts'
import { addDays, addMonths, type Day } from '../../platform/time/day.ts'
import { carryOut, contextOn } from '../carry-out.ts'
import type { Council, Neighbourhood } from '../council.ts'
import { ASSETS } from './assets.ts'
import { PROGRAMME, TAKES_PART } from './direct.ts'
import { NEIGHBOURS, WISH } from './neighbours.ts'
import { OFFERS } from './offers.ts'

/** A handful of what the invented city has and does for each other, written by those who keep it. */
export async function writeCommunity(db: Db, council: Council, today: Day): Promise<void> {
  const places = council.neighbourhoods
  const coordinator = council.acrossCouncil.find(({ actor }) =>
    actor.roles.includes('community-coordinator'),
  )!
  await writeAssets(db, places, today)
  await writeNeighbours(db, coordinator.actor, places[0]!, today)
  await writeOffers(db, places[0]!, today)
  await writeDirect(db, coordinator.actor, council, addDays(today, -20))
  await writeWish(db, places[0]!, addDays(today, -6))
  await writePlace(db, places[0]!, addDays(today, -5))
}

async function writeAssets(db: Db, places: readonly Neighbourhood[], today: Day): Promise<void> {
  const { actor } = places[0]!.manager
  for (const { neighbourhood, daysAgo, ...asset } of ASSETS) {
    const day = addDays(today, -daysAgo)
    const where = neighbourhood === undefined ? undefined : places[neighbourhood]?.id
    await carryOut(addAsset, contextOn(db, actor, day), { ...asset, neighbourhood: where, seenOn: day })
  }
}

async function writeNeighbours(db: Db, actor: Actor, { id }: Neighbourhood, today: Day): Promise<void> {
  const on = addDays(today, -80)
  const context = contextOn(db, actor, on)
  const added: string[] = []
  for (const { checked, ...given } of NEIGHBOURS) {
    const { volunteer } = await carryOut(addVolunteer, context, { ...given, neighbourhood: id, agreedOn: on })
    added.push(volunteer)
    for (const kind of checked ? (['talk', 'references', 'dbs', 'training'] as const) : []) {
      const renewOn = kind === 'dbs' ? addDays(on, 3 * 365) : undefined
      await carryOut(recordCheck, context, { volunteer, kind, doneOn: on, renewOn })
    }
  }
  const [giver, receiver] = added
  const given = { giver, receiver, hours: 1.5, on: addDays(today, -9), what: 'A lift to the market and back' }
  await carryOut(giveTime, contextOn(db, actor, addDays(today, -9)), given)
}

async function writeOffers(db: Db, { id, manager }: Neighbourhood, today: Day): Promise<void> {
  const begun = contextOn(db, manager.actor, addDays(today, -30))
  for (const { at, times, ...offered } of OFFERS) {
    const { offer } = await carryOut(beginOffer, begun, { ...offered, neighbourhood: id })
    for (const { days, came } of times) {
      const on = addDays(today, days)
      const { sessions } = await carryOut(planSessions, begun, { cohortOffer: offer, on, at })
      const counted = { offerSession: sessions[0]!, version: 0, cameOfIt: 'held' as const, ...came }
      if (came) await carryOut(recordSession, contextOn(db, manager.actor, on), counted)
    }
  }
}

async function writeDirect(db: Db, actor: Actor, { acrossCouncil }: Council, day: Day): Promise<void> {
  const midwife = acrossCouncil.find(({ actor: one }) => one.roles.includes('partner'))!
  const { programme } = await carryOut(beginProgramme, contextOn(db, actor, day), PROGRAMME)
  await carryOut(enrolDirectly, contextOn(db, midwife.actor, addDays(day, 3)), { programme, ...TAKES_PART })
}

/** One young person of the suburb was offered the first thing for teenagers. */
async function writePlace(db: Db, { team, keyWorkers }: Neighbourhood, day: Day): Promise<void> {
  const young = await db
    .selectFrom('family')
    .innerJoin('involvement', 'involvement.family_id', 'family.id')
    .innerJoin('involvement_child', 'involvement_child.involvement_id', 'involvement.id')
    .innerJoin('person', 'person.id', 'involvement_child.person_id')
    .select('person.id')
    .where('family.team_id', '=', team)
    .where('person.birth_date', '<', addMonths(day, -13 * 12))
    .where('person.birth_date', '>', addMonths(day, -17 * 12))
    .orderBy('person.id')
    .executeTakeFirst()
  const offer = await db
    .selectFrom('cohort_offer')
    .select('id')
    .where('audience', '=', 'teenagers')
    .orderBy('name')
    .executeTakeFirst()
  const offered = { person: young?.id ?? '', cohortOffer: offer?.id ?? '', wants: 'Somewhere to play music' }
  if (young && offer) await carryOut(offerPlace, contextOn(db, keyWorkers[0]!.actor, day), offered)
}

/** The first family of the suburb, by name, would like a neighbour beside them. */
async function writeWish(db: Db, { team, keyWorkers }: Neighbourhood, day: Day): Promise<void> {
  const family = await db
    .selectFrom('family')
    .select('id')
    .where('team_id', '=', team)
    .orderBy('name')
    .executeTakeFirst()
  if (family)
    await carryOut(wishForLinkUp, contextOn(db, keyWorkers[0]!.actor, day), { ...WISH, family: family.id })
}
