import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { makeWorld, NOON, type World } from '../testing/world.ts'
import { may, subject } from './index.ts'
import { statePurpose } from './state-purpose.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const open = (now: Date) =>
  world.look(
    world.actors.director,
    (viewer) => may('read', subject.person()).check(viewer, { person: world.children[0] }),
    now,
  )

describe('stating a purpose', () => {
  it('opens the record for twelve hours', async () => {
    await expect(open(NOON)).rejects.toMatchObject({ code: 'purpose-needed' })
    await run(
      world.database,
      statePurpose,
      world.actors.director,
      { person: world.children[0], purpose: 'oversight' },
      { now: NOON },
    )
    await expect(open(NOON)).resolves.toMatchObject({ because: 'they stated a purpose' })
    await expect(open(new Date(NOON.getTime() + 13 * 3_600_000))).rejects.toMatchObject({
      code: 'purpose-needed',
    })
  })

  it('asks for one of the purposes, and is not for those whose work stays in one team', async () => {
    const bad = run(world.database, statePurpose, world.actors.director, {
      person: world.children[0],
      purpose: 'curiosity',
    })
    await expect(bad).rejects.toMatchObject({
      code: 'invalid',
      details: { problems: [{ path: ['purpose'] }] },
    })
    const stranger = run(world.database, statePurpose, world.actors.stranger, {
      person: world.children[0],
      purpose: 'oversight',
    })
    await expect(stranger).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('is for somebody who is there, whichever way the id is spelt', async () => {
    const state = (person: string) =>
      run(
        world.database,
        statePurpose,
        world.actors.director,
        { person, purpose: 'oversight' },
        { now: NOON },
      )
    await expect(state(world.family)).rejects.toMatchObject({ code: 'not-found' })
    const [, person] = world.children
    expect(await state(person.toUpperCase())).toMatchObject({ person })
    const spelt = world.look(world.actors.director, (viewer) =>
      may('read', subject.person()).check(viewer, { person: person.toUpperCase() }),
    )
    await expect(spelt).resolves.toMatchObject({ because: 'they stated a purpose' })
  })
})
