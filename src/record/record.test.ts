import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../platform/testing/database.ts'
import { may, subject } from './access/index.ts'
import { readFamily } from './families/family.ts'
import { openInvolvementOf, readAllocations } from './involvements/involvement.ts'
import { verifyLedger } from './ledger/verify.ts'
import { makeWorld, type World } from './testing/world.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

describe('the record', () => {
  it('holds a family, its open involvement and who works with it', async () => {
    const seen = await world.look(world.actors['key-worker'], async (viewer) => {
      const family = await readFamily(viewer, world.family)
      const involvement = await openInvolvementOf(viewer, world.family)
      return { family, involvement, workers: await readAllocations(viewer, involvement!.id) }
    })
    expect(seen.family.members.map((member) => (member.restricted ? '' : member.givenNames))).toEqual([
      'Ada',
      'Ben',
      'Cleo',
      'Finn',
      'Mia',
    ])
    expect(seen.involvement?.children).toHaveLength(3)
    expect(seen.workers.map((worker) => worker.part).sort()).toEqual(['key-worker', 'overseer'])
  })

  it('chains every entry, and the chain holds', async () => {
    const result = await world.look(world.actors.director, (viewer) => verifyLedger(viewer.db, 'TEST'))
    expect(result.broken).toEqual([])
    expect(result.links).toBeGreaterThan(10)
  })

  it('lets those who help the family read, and tells others why not', async () => {
    const ask = (name: keyof World['actors'], person: string) =>
      world.look(world.actors[name], (viewer) => may('read', subject.person()).check(viewer, { person }))
    await expect(ask('key-worker', world.children[0])).resolves.toMatchObject({
      allowed: true,
      because: 'they help this family',
    })
    await expect(ask('colleague', world.children[0])).resolves.toMatchObject({
      because: 'their team helps this family',
    })
    await expect(ask('stranger', world.children[0])).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(ask('director', world.children[0])).rejects.toMatchObject({ code: 'purpose-needed' })
    await expect(ask('administrator', world.children[0])).rejects.toMatchObject({ code: 'not-found' })
    await expect(ask('key-worker', world.family)).rejects.toMatchObject({ code: 'not-found' })
  })
})
