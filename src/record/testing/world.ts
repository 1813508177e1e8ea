import { randomUUID } from 'node:crypto'
import type { Database, Db } from '../../platform/database/open.ts'
import { newId } from '../../platform/id.ts'
import type { Actor, Context, Viewer } from '../../platform/operations/operation.ts'
import { dayInEngland } from '../../platform/time/day.ts'
import type { Role } from '../access/index.ts'
import { beginFamily } from '../families/begin-family.ts'
import { beginAllocation, beginInvolvement } from '../involvements/involvement.ts'
import { insertPerson } from '../people/insert-person.ts'

/** A moment in the middle of a working day; tests pass their own where time matters. */
export const NOON = new Date('2026-11-20T12:00:00Z')
export const TODAY = dayInEngland(NOON)

export interface World {
  database: Database
  /** One actor for every role, by name; `colleague` is in the key worker's team, `stranger` in another. */
  actors: Record<ActorName, Actor>
  /** A family with three children and two parents, helped since September by the key worker, overseen by the social worker. */
  family: string
  children: [string, string, string]
  mother: string
  father: string
  involvement: string
  team: string
  otherTeam: string
  /** A child whose family nobody helps. */
  unknownChild: string
  unknownFamily: string
  /** Runs something as an actor inside the council, in one transaction. */
  as<T>(actor: Actor, work: (context: Context) => Promise<T>, now?: Date): Promise<T>
  look<T>(actor: Actor, work: (viewer: Viewer) => Promise<T>, now?: Date): Promise<T>
}

const ACTORS = {
  'key-worker': { name: 'Asha Key', roles: ['key-worker'], discipline: 'family support worker' },
  colleague: { name: 'Col Colleague', roles: ['key-worker'], discipline: 'youth worker' },
  'social-worker': {
    name: 'Sol Worker',
    roles: ['social-worker', 'key-worker'],
    discipline: 'social worker',
  },
  'team-manager': {
    name: 'Tam Manager',
    roles: ['team-manager', 'social-worker'],
    discipline: 'social worker',
  },
  'practice-director': {
    name: 'Pra Ctice',
    roles: ['practice-director'],
    discipline: 'family support worker',
  },
  stranger: { name: 'Stella Stranger', roles: ['key-worker'], discipline: 'family support worker' },
  'front-door': { name: 'Fran Door', roles: ['front-door'], discipline: 'social worker' },
  expert: { name: 'Ed Expert', roles: ['expert'], discipline: 'social worker' },
  'records-officer': { name: 'Rae Records', roles: ['records-officer'], discipline: 'records' },
  analyst: { name: 'Anna Lyst', roles: ['analyst'], discipline: 'analysis' },
  'information-governance': {
    name: 'Ida Governance',
    roles: ['information-governance'],
    discipline: 'governance',
  },
  director: { name: 'Dee Rector', roles: ['director'], discipline: 'social worker' },
  coordinator: { name: 'Cora Dinator', roles: ['community-coordinator'], discipline: 'community work' },
  partner: { name: 'Mina Wife', roles: ['partner'], discipline: 'midwife' },
  administrator: { name: 'Addy Min', roles: ['administrator'], discipline: 'systems' },
} as const satisfies Record<string, { name: string; roles: Role[]; discipline: string }>

export type ActorName = keyof typeof ACTORS

export const PUBLIC: Actor = { authority: 'TEST', name: 'public', roles: ['public'] }

/** A small council to test in: TEST, with somebody of every role and two families. */
export async function makeWorld(database: Database): Promise<World> {
  const as: World['as'] = (actor, work, now = NOON) =>
    database.within(actor.authority, (db) => work(context(db, actor, now)))
  const look: World['look'] = (actor, work, now = NOON) =>
    database.within(actor.authority, (db) => work(view(db, actor, now)))
  const teams = { team: newId(), otherTeam: newId() }
  await database.within('TEST', (db) => insertTeams(db, teams))
  const actors = await database.within('TEST', (db) => insertActors(db, teams))
  const known = await as(actors['social-worker'], (inside) => helpedFamily(inside, teams.team, actors))
  const unknown = await as(actors['social-worker'], unknownFamily)
  return { database, actors, ...teams, ...known, ...unknown, as, look }
}

function view(db: Db, actor: Actor, now: Date): Viewer {
  return { db, actor, now, today: dayInEngland(now), route: 'test' }
}

const context = (db: Db, actor: Actor, now: Date): Context => ({
  ...view(db, actor, now),
  request: randomUUID(),
})

async function insertTeams(db: Db, { team, otherTeam }: { team: string; otherTeam: string }): Promise<void> {
  await db
    .insertInto('team')
    .values([{ id: team, name: 'Hillside', kind: 'family-help', neighbourhood_id: null }])
    .execute()
  await db
    .insertInto('team')
    .values([{ id: otherTeam, name: 'Riverside', kind: 'family-help', neighbourhood_id: null }])
    .execute()
}

async function insertActors(
  db: Db,
  teams: { team: string; otherTeam: string },
): Promise<Record<ActorName, Actor>> {
  const actors = {} as Record<ActorName, Actor>
  for (const [key, { name, roles, discipline }] of Object.entries(ACTORS)) {
    const [worker, account] = [newId(), newId()]
    const team_id =
      key === 'stranger'
        ? teams.otherTeam
        : ['key-worker', 'colleague', 'social-worker', 'team-manager', 'practice-director'].includes(key)
          ? teams.team
          : null
    await db
      .insertInto('worker')
      .values({
        id: worker,
        name,
        discipline,
        registered_social_worker: discipline === 'social worker',
        registration: null,
        team_id,
      })
      .execute()
    await db
      .insertInto('account')
      .values({
        id: account,
        issuer: 'development',
        subject: key,
        name,
        email: null,
        worker_id: worker,
        roles: [...roles],
        active: true,
      })
      .execute()
    actors[key as ActorName] = { authority: 'TEST', account, name, roles, worker }
  }
  return actors
}

async function helpedFamily(context: Context, team: string, actors: Record<ActorName, Actor>) {
  const child = (givenNames: string, birthDate: string) =>
    insertPerson(context, { givenNames, familyName: 'Marlow', birthDate, sex: 'F' })
  const children: [string, string, string] = [
    await child('Ada', '2012-02-29'),
    await child('Ben', '2015-06-01'),
    await child('Cleo', '2021-12-24'),
  ]
  const mother = await insertPerson(context, {
    givenNames: 'Mia',
    familyName: 'Marlow',
    birthDate: '1988-05-05',
    sex: 'F',
  })
  const father = await insertPerson(context, {
    givenNames: 'Finn',
    familyName: 'Okoro',
    birthDate: '1986-01-31',
    sex: 'M',
  })
  const family = await beginFamily(context, {
    name: 'Marlow',
    members: [...children, mother, father],
    team,
    from: '2026-09-01',
  })
  const involvement = await beginInvolvement(context, {
    family,
    children,
    from: '2026-09-01',
    why: 'Money is short and everyone is tired',
  })
  const parts = [
    ['key-worker', 'key-worker'],
    ['social-worker', 'overseer'],
  ] as const
  for (const [who, part] of parts) {
    await beginAllocation(context, {
      involvement,
      worker: actors[who].worker!,
      part,
      from: '2026-09-01',
      reason: 'Knows the family',
    })
  }
  return { family, children, mother, father, involvement }
}

async function unknownFamily(context: Context) {
  const unknownChild = await insertPerson(context, {
    givenNames: 'Uma',
    familyName: 'Unknown',
    birthDate: '2016-03-03',
    sex: 'F',
  })
  return {
    unknownChild,
    unknownFamily: await beginFamily(context, { name: 'Unknown', members: [unknownChild] }),
  }
}
