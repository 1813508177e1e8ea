import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { type ActorName, makeWorld, NOON, type World } from '../testing/world.ts'
import { breakGlass } from './break-glass.ts'
import { emergenciesToLookInto } from './emergencies.ts'
import { may, subject } from './index.ts'
import { lookIntoEmergency } from './look-into-emergency.ts'
import { looksAt } from './looks.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const hours = (after: number) => new Date(NOON.getTime() + after * 3_600_000)

const reads = (name: ActorName, person: string, now = NOON) =>
  world.look(world.actors[name], (viewer) => may('read', subject.person()).check(viewer, { person }), now)

const breaks = (name: ActorName, input: unknown) =>
  run(world.database, breakGlass, world.actors[name], input, { now: NOON })

const open = (name: ActorName) =>
  world.look(world.actors[name], (viewer) => emergenciesToLookInto(viewer), hours(1))

describe('breaking the glass', () => {
  it('opens a record for 24 hours, to read and to write', async () => {
    const person = world.children[1]
    await expect(reads('stranger', person)).rejects.toMatchObject({ code: 'not-allowed' })
    await breaks('stranger', { person, reason: 'Found alone at the station at night' })
    await expect(reads('stranger', person, hours(23))).resolves.toMatchObject({
      because: 'they broke the glass',
    })
    await expect(reads('stranger', person, hours(25))).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('keeps the reason with every look that follows', async () => {
    const { looks } = await world.look(world.actors['information-governance'], (viewer) =>
      looksAt(viewer, world.children[1]),
    )
    expect(looks[0]).toMatchObject({
      who: 'Stella Stranger',
      purpose: 'Emergency: Found alone at the station at night',
    })
  })

  it('asks for a reason, for a person who is there, and for a role that acts in emergencies', async () => {
    const person = world.children[2]
    await expect(breaks('stranger', { person, reason: '  ' })).rejects.toMatchObject({
      details: { problems: [{ path: ['reason'] }] },
    })
    await expect(breaks('stranger', { person: world.family, reason: 'Urgent' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(breaks('administrator', { person, reason: 'Urgent' })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await expect(breaks('records-officer', { person, reason: 'Urgent' })).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })
})

describe('looking into an emergency', () => {
  const looksInto = (name: ActorName, grant: string) =>
    run(
      world.database,
      lookIntoEmergency,
      world.actors[name],
      { grant, finding: 'It was right.' },
      { now: hours(2) },
    )

  it('shows it to information governance and to the manager of the team until it is done', async () => {
    const [emergency] = await open('information-governance')
    expect(emergency).toMatchObject({ who: 'Stella Stranger', reason: 'Found alone at the station at night' })
    expect((await open('team-manager')).map((one) => one.grant)).toEqual([emergency!.grant])
    await looksInto('information-governance', emergency!.grant)
    expect(await open('information-governance')).toEqual([])
    await expect(looksInto('information-governance', emergency!.grant)).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('does not show a manager the emergencies of other teams', async () => {
    await breaks('stranger', { person: world.unknownChild, reason: 'Nobody knows this child' })
    expect(await open('team-manager')).toEqual([])
    expect(await open('information-governance')).toHaveLength(1)
  })

  it('is not for those who break the glass', async () => {
    const [emergency] = await open('information-governance')
    for (const name of ['stranger', 'team-manager', 'director'] as const)
      await expect(looksInto(name, emergency!.grant)).rejects.toMatchObject({ code: 'not-allowed' })
  })
})
