import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../platform/testing/database.ts'
import { show } from '../../record/testing/show.ts'
import { makeWorld, type World } from '../../record/testing/world.ts'
import { type FreshFamily, freshFamily } from '../testing/fresh-family.ts'
import { cameHome } from './came-home.ts'
import { lookAtHome } from './look-at-home.ts'
import { comingHomeReportPage } from './pages/report-page.tsx'
import { planComingHome } from './plan-coming-home.ts'
import { readComingHome } from './read-coming-home.ts'
import { type Look, stabilityInWords, stabilityOf } from './stability.ts'

let world: World
let of: FreshFamily
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})
beforeEach(async () => {
  of = await freshFamily(world)
})

const GOAL = {
  goal: 'Nia sleeps at home again',
  supports: 'Gran: weekends\nAsha: comes when it is hard',
  familySays: 'We stopped drinking in May',
  careSays: 'She asks every night when she goes home',
}
const plan = () => of.act('key-worker', planComingHome, { child: of.children[0], ...GOAL })
const read = () => world.look(world.actors['key-worker'], (viewer) => readComingHome(viewer, of.family))
const look = (on: string, how: Look['how']): Look => ({ on, how, words: '', author: '' })

describe('how long it holds', () => {
  it('counts days at home, up to a time away, and anew after it', () => {
    expect(stabilityOf(null, [], '2026-11-20').state).toBe('planned')
    expect(stabilityOf('2026-11-01', [], '2026-11-20')).toMatchObject({ state: 'home', days: 19 })
    const away = [look('2026-11-10', 'away'), look('2026-11-05', 'hard'), look('2026-11-12', 'away')]
    expect(stabilityOf('2026-11-01', away, '2026-11-20')).toMatchObject({ state: 'away', days: 9 })
    const again = [...away, look('2026-11-15', 'settled')]
    const back = stabilityOf('2026-11-01', again, '2026-11-20')
    expect(back).toMatchObject({ state: 'home', days: 5, since: '2026-11-15' })
    expect(stabilityInWords(back)).toBe('At home since 15 November 2026: 5 days')
  })
})

describe('coming home', () => {
  it('has a goal that the family and those who look after the child share', async () => {
    const alone = of.act('key-worker', planComingHome, { child: of.children[0], ...GOAL, careSays: '' })
    await expect(alone).rejects.toMatchObject({ details: { problems: [{ path: ['careSays'] }] } })
    await plan()
    await expect(plan()).rejects.toMatchObject({ code: 'invalid' })
    const other = of.act('key-worker', planComingHome, { child: world.unknownChild, ...GOAL })
    await expect(other).rejects.toMatchObject({ code: 'invalid' })
    expect(await read()).toMatchObject([{ ...GOAL, stability: { state: 'planned' } }])
  })

  it('is followed after the return; a time away keeps what was missing, and a new plan can begin', async () => {
    const { plan: id } = await plan()
    const soon = of.act('key-worker', lookAtHome, { plan: id, how: 'settled', words: 'x' })
    await expect(soon).rejects.toMatchObject({ code: 'conflict' })
    await of.act('key-worker', cameHome, { plan: id, version: 0, on: '2026-11-11' })
    await of.act('key-worker', cameHome, { plan: id, version: 1, on: '2026-11-10' })
    const early = of.act('key-worker', lookAtHome, { plan: id, on: '2026-11-09', how: 'hard', words: 'x' })
    await expect(early).rejects.toMatchObject({ code: 'invalid' })
    const away = { plan: id, on: '2026-11-18', how: 'away', words: 'Nights alone were too long for Rosa' }
    await of.act('key-worker', lookAtHome, away)
    expect(await read()).toMatchObject([
      { stability: { state: 'away', days: 8 }, looks: [{ words: away.words }] },
    ])
    await plan()
    expect(await read()).toHaveLength(2)
  })

  it('is changed by whoever saw the last version, and not by a stranger', async () => {
    const { plan: id } = await plan()
    const change = { plan: id, child: of.children[0], ...GOAL, goal: 'At home by Easter' }
    await of.act('key-worker', planComingHome, { ...change, version: 0 })
    await expect(of.act('key-worker', planComingHome, { ...change, version: 0 })).rejects.toMatchObject({
      code: 'stale',
    })
    await expect(of.act('stranger', planComingHome, change)).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('is counted without anybody in it, with what fewer would mean', async () => {
    const html = await show(world, comingHomeReportPage, world.actors.analyst)
    expect(html).toContain('too few to show')
    expect(html).toContain('More is not better here')
  })
})
