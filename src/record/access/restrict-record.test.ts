import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { mergePeople } from '../duplicates/merge.ts'
import { insertPerson } from '../people/insert-person.ts'
import { readPeople } from '../people/person.ts'
import { type ActorName, makeWorld, NOON, type World } from '../testing/world.ts'
import { breakGlass } from './break-glass.ts'
import { may, subject } from './index.ts'
import { liftRestriction } from './lift-restriction.ts'
import { restrictRecord } from './restrict-record.ts'
import { readRestriction } from './restriction.ts'
import { whoCanSee } from './who-can-see.ts'

let world: World
let child: string
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  child = world.children[0]
})

const account = (name: ActorName) => world.actors[name].account!
const tomorrow = new Date(NOON.getTime() + 24 * 3_600_000)

const restrict = (name: ActorName, accounts: string[], now = NOON) =>
  run(
    world.database,
    restrictRecord,
    world.actors[name],
    { person: child, reason: 'A worker is a relation', accounts },
    { now },
  )
const lift = (name: ActorName, now = NOON) =>
  run(world.database, liftRestriction, world.actors[name], { person: child, why: 'No longer so' }, { now })
const reads = (name: ActorName) =>
  world.look(world.actors[name], (viewer) =>
    may('read', subject.person())
      .check(viewer, { person: child })
      .then(
        (decision) => decision.because,
        (error: { code: string }) => error.code,
      ),
  )

describe('restricting a record', () => {
  it('closes it to all but those named, the team included', async () => {
    await restrict('team-manager', [account('key-worker'), account('team-manager')])
    expect(await reads('key-worker')).toBe('they help this family')
    expect(await reads('colleague')).toBe('not-allowed')
    expect(await reads('social-worker')).toBe('not-allowed')
    const [seen] = await world.look(world.actors.colleague, (viewer) => readPeople(viewer, [child]))
    expect(seen).toEqual({ restricted: true, id: child })
  })

  it('can be said again, with others named, by somebody named or by information governance', async () => {
    await expect(restrict('colleague', [account('colleague')])).rejects.toMatchObject({ code: 'not-found' })
    await restrict('information-governance', [account('social-worker')], tomorrow)
    expect(await reads('key-worker')).toBe('they help this family')
    const now = await world.look(
      world.actors['information-governance'],
      (viewer) => readRestriction(viewer, child),
      tomorrow,
    )
    expect(now?.readers.map((reader) => reader.name)).toEqual(['Sol Worker'])
    await expect(restrict('team-manager', [account('team-manager')], tomorrow)).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })

  it('closes the records that were merged into it too, and lifting opens them again', async () => {
    const [, kept] = world.children
    const officer = world.actors['records-officer']
    const merged = await world.as(officer, (context) =>
      insertPerson(context, { givenNames: 'Benn', familyName: 'Marlow', birthDate: '2015-06-01' }),
    )
    await run(world.database, mergePeople, officer, { kept, merged, reason: 'The same birthday' })
    const readers = async () =>
      (await world.look(world.actors.colleague, (viewer) => readPeople(viewer, [kept, merged]))).map(
        ({ restricted }) => restricted,
      )
    const accounts = [account('team-manager')]
    await run(
      world.database,
      restrictRecord,
      world.actors['team-manager'],
      { person: kept, reason: 'Adopted', accounts },
      { now: NOON },
    )
    expect(await readers()).toEqual([true, true])
    await run(
      world.database,
      liftRestriction,
      world.actors['team-manager'],
      { person: kept, why: 'Over' },
      { now: NOON },
    )
    expect(await readers()).toEqual([false, false])
  })

  it('asks for at least one reader, and for accounts that are open', async () => {
    await expect(restrict('information-governance', [])).rejects.toMatchObject({ code: 'invalid' })
    await expect(restrict('information-governance', [world.family])).rejects.toMatchObject({
      details: { problems: [{ path: ['accounts'] }] },
    })
  })

  it('still opens in an emergency', async () => {
    await run(
      world.database,
      breakGlass,
      world.actors.stranger,
      { person: child, reason: 'Not breathing' },
      { now: NOON },
    )
    expect(await reads('stranger')).toBe('they broke the glass')
  })

  it('ends when it is lifted, and only once', async () => {
    await lift('information-governance', tomorrow)
    await expect(lift('information-governance', tomorrow)).rejects.toMatchObject({ code: 'conflict' })
    const after = await world.look(
      world.actors.colleague,
      (viewer) => readRestriction(viewer, child),
      tomorrow,
    )
    expect(after).toBeUndefined()
    await lift('information-governance')
    expect(await reads('colleague')).toBe('their team helps this family')
  })
})

describe('who can see a record', () => {
  it('names exactly those whom the rules would let in', async () => {
    for (const person of [...world.children, world.mother, world.unknownChild]) {
      const named = await world.look(world.actors['information-governance'], (viewer) =>
        whoCanSee(viewer, person),
      )
      for (const actor of Object.values(world.actors)) {
        const asked = world.look(actor, (viewer) => may('read', subject.person()).check(viewer, { person }))
        const because = await asked.then(
          (decision) => decision.because,
          () => undefined,
        )
        expect(named.find((reader) => reader.account === actor.account)?.rule.because).toBe(because)
      }
    }
  })
})
