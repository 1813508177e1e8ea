import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../platform/testing/database.ts'
import { show } from '../../record/testing/show.ts'
import { makeWorld, type World } from '../../record/testing/world.ts'
import { assessmentPage } from '../pages/assessment-page.tsx'
import { type FreshFamily, freshFamily } from '../testing/fresh-family.ts'
import { recordProtectiveStep } from './record-protective-step.ts'

let world: World
let of: FreshFamily
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  of = await freshFamily(world, 'Strong')
})

const PROCESSES = [
  'overlay',
  'expert_ask',
  'conversation',
  'safety_check',
  'involvement',
  'plan_goal',
] as const

const counts = () =>
  world.look(world.actors['key-worker'], async ({ db }) => {
    const found: Record<string, unknown> = {}
    for (const table of PROCESSES)
      found[table] = (
        await db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll().as('n'))
          .executeTakeFirst()
      )?.n
    return found
  })

describe('a call for protection', () => {
  const call = { on: '2026-11-18', step: 'called-police', words: 'She rang 999 when he came to the door.' }

  it('stands as a strength, and begins no process', async () => {
    const before = await counts()
    await of.act('key-worker', recordProtectiveStep, { ...call, who: of.mother })
    expect(await counts()).toEqual(before)
    const html = await show(world, assessmentPage, world.actors['key-worker'], {
      params: { family: of.family },
    })
    expect(html).toContain('She rang 999')
    expect(html).toContain('A strength: called the police')
  })

  it('is somebody’s of the family, on a day that has been', async () => {
    for (const wrong of [{ who: world.mother }, { who: of.mother, on: '2030-01-01' }])
      await expect(of.act('key-worker', recordProtectiveStep, { ...call, ...wrong })).rejects.toMatchObject({
        code: 'invalid',
      })
  })
})
