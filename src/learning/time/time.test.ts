import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { writeNote } from '../../record/notes/write-note.ts'
import { show } from '../../record/testing/show.ts'
import { makeWorld, NOON, TODAY, type World } from '../../record/testing/world.ts'
import { ownTimePage } from './pages/own-time-page.tsx'
import { readOwnTime } from './read-own-time.ts'
import { readTeamTime } from './read-team-time.ts'
import { lengthInWords } from './words.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const write = (actor: Actor, effort: { worked: number; typed?: number }) => {
  const note = { people: [world.children[0]], kind: 'call', happenedOn: TODAY, body: 'The school rang.' }
  return run(world.database, writeNote, actor, note, { now: NOON, effort })
}

describe('time recording', () => {
  it('is kept with what was done, and seen by whoever did it alone', async () => {
    const { 'key-worker': asha, colleague } = world.actors
    for (const worked of [60, 120, 600]) await write(asha, { worked, typed: 100 })
    await write(colleague, { worked: 30 })
    const { tasks } = await world.look(asha, readOwnTime)
    expect(tasks).toEqual([{ operation: 'write-note', times: 3, usual: 120, seconds: 780, typed: 300 }])
    expect(await show(world, ownTimePage, asha)).toContain('13 minutes')
    const own = await world.look(colleague, readOwnTime)
    expect(own.tasks).toMatchObject([{ times: 1, seconds: 30, typed: 0 }])
  })

  it('is not kept where nothing tells how long it took', async () => {
    const { 'social-worker': sol } = world.actors
    await run(world.database, writeNote, sol, {
      people: [world.children[0]],
      kind: 'call',
      happenedOn: TODAY,
      body: 'Again.',
    })
    expect((await world.look(sol, readOwnTime)).tasks).toEqual([])
  })

  it('shows a team its sum only where nobody can be told apart', async () => {
    const manager = world.actors['team-manager']
    const few = await world.look(manager, readTeamTime)
    expect(few).toEqual([{ week: '2026-11-16', people: 2 }])
    expect(await world.look(world.actors.stranger, readTeamTime)).toEqual([])
  })
})

it('a length is said as people say it', () => {
  expect([20, 60, 200, 4800, 7200].map(lengthInWords)).toEqual([
    'under a minute',
    '1 minute',
    '3 minutes',
    '1 hour 20 minutes',
    '2 hours',
  ])
})
