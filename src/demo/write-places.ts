import { bringInAreas } from '../neighbourhoods/areas/bring-in-areas.ts'
import { agreeDrawing } from '../neighbourhoods/drawings/agree-drawing.ts'
import { beginDrawing, insertFootprints } from '../neighbourhoods/drawings/begin-drawing.ts'
import { recordConsultation } from '../neighbourhoods/drawings/consultations.ts'
import type { VenueKind } from '../neighbourhoods/venues/kinds.ts'
import { addVenue } from '../neighbourhoods/venues/write-venue.ts'
import type { Db } from '../platform/database/open.ts'
import type { Actor } from '../platform/operations/operation.ts'
import { addDays, type Day } from '../platform/time/day.ts'
import { carryOut, contextOn } from './carry-out.ts'
import { chance } from './chance.ts'
import type { Council } from './council.ts'
import { CHILDREN_IN_COUNCIL, NEIGHBOURHOODS, SEED, SUBURB } from './figures.ts'
import { placesIn } from './places.ts'
import { writeNeeds } from './write-needs.ts'

/** The suburb's venues (L1126). */
const VENUES: readonly (readonly [string, VenueKind, string])[] = [
  ['Hillside Family Hub', 'family-hub', '1 Parade Row'],
  ['Ridge Secondary School', 'school', 'Ridge Lane'],
  ['Fairfield Secondary School', 'school', 'Fairfield Road'],
  ['Hillside Primary School', 'school', 'School Hill'],
  ['The Parade Youth Club', 'youth-club', '14 Parade Row'],
]

/** The council's footprints, agreed with those who live there (L1120 to L1122), and where families can walk in. */
export async function writePlaces(db: Db, authority: string, council: Council, today: Day): Promise<void> {
  const director = await directorOf(db, authority)
  const on = (daysAgo: number) => contextOn(db, director, addDays(today, -daysAgo))
  const sectors = council.neighbourhoods.map((_, at) => sectorsIn(at))
  await carryOut(bringInAreas, on(400), {
    file: asFile(sectors.flat()),
    source: 'Invented, like everything here',
  })
  const named = {
    name: 'Ten neighbourhoods',
    note: 'Each with its schools, its surgeries and its parade of shops.',
  }
  const { drawing } = await carryOut(beginDrawing, on(390), named)
  const footprints = council.neighbourhoods.map(({ id, name }, at) => ({
    ...{ name, neighbourhood: id },
    areas: sectors[at]!.map(({ code }) => code),
  }))
  await insertFootprints(on(389), drawing, footprints)
  for (const said of saidOn(today)) await carryOut(recordConsultation, on(330), { drawing, ...said })
  await carryOut(agreeDrawing, on(300), {
    ...{
      drawing,
      version: 0,
      from: addDays(today, -270),
      agreedBy: 'the council with its safeguarding partners',
    },
    why: 'Ten teams of about 30,000 people each, so that a team knows its schools, surgeries and groups.',
  })
  const [first] = council.neighbourhoods
  for (const [name, kind, place] of VENUES)
    await carryOut(addVenue, on(260), {
      ...{ name, kind, place, neighbourhood: first!.id, openWhen: 'Weekdays from 9 to 5', stepFree: true },
    })
  await writeNeeds(on, first!)
}

async function directorOf(db: Db, authority: string): Promise<Actor> {
  const row = await db
    .selectFrom('account')
    .select(['id', 'name', 'roles'])
    .where('subject', '=', 'yvonne')
    .executeTakeFirstOrThrow()
  return { authority, account: row.id, name: row.name, roles: row.roles }
}

const saidOn = (today: Day) => [
  {
    askedOn: addDays(today, -350),
    whom: 'Parents at five family hubs',
    asked: 'Where do you go when you need something, and what do you call the place where you live?',
    said: 'Nobody crosses the ring road with a pushchair. The Parade belongs to Hillside, whatever the map says.',
    changed: 'The Parade and the two streets behind it went from Old Town to Hillside.',
  },
  {
    askedOn: addDays(today, -340),
    whom: 'Head teachers, health visitors and the police of the neighbourhoods',
    asked: 'Would these ten fit how you work?',
    said: 'School catchments and beats fit eight of ten. Two surgeries lie on a border.',
    changed: 'Nothing on the map: the two surgeries have a named worker in both teams.',
  },
]

interface Sector {
  code: string
  people: number
  children: number
  decile: number
  east: number
  north: number
}

/** The postcode sectors of one neighbourhood: their people add up to it, their places are the middle of their postcodes. */
function sectorsIn(at: number): Sector[] {
  const luck = chance(SEED, at, 27)
  const inSector = [...Map.groupBy(placesIn(at), ({ postcode }) => postcode.slice(0, -2))]
  const weights = inSector.map(() => luck.between(60, 140))
  const [people, children] = [SUBURB.population, CHILDREN_IN_COUNCIL / NEIGHBOURHOODS].map((all) =>
    shared(all, weights),
  )
  return inSector.map(([code, places], i) => ({
    code,
    people: people![i]!,
    children: children![i]!,
    decile: luck.between(1, at === 0 ? 4 : 9),
    east: mean(places.map(({ east }) => east)),
    north: mean(places.map(({ north }) => north)),
  }))
}

/** Whole shares by weight that add up to the whole. */
function shared(whole: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let [asked, given] = [0, 0]
  return weights.map((weight) => {
    asked += (whole * weight) / all
    const share = Math.round(asked) - given
    given += share
    return share
  })
}

const mean = (values: readonly number[]) =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)

const asFile = (sectors: readonly Sector[]) =>
  ['code,people,children,decile,east,north', ...sectors.map((one) => Object.values(one).join(','))].join('\n')
