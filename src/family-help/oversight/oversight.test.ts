import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { declareWall } from '../../record/access/walls/declare-wall.ts'
import { setPolicy } from '../../record/policy/index.ts'
import { makeWorld, NOON, TODAY, type World } from '../../record/testing/world.ts'
import { type FreshFamily, freshFamily, overlay } from '../testing/fresh-family.ts'
import { QUIET } from '../testing/quiet.ts'
import { recordVisit } from '../visits/record-visit.ts'
import { takeBackVisit } from '../visits/take-back-visit.ts'
import { type Gap, readTeamGaps } from './gaps.ts'
import { readQuietPeriods } from './quiet-periods.ts'
import { recordSupervision } from './record-supervision.ts'

let world: World
let of: FreshFamily
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})
beforeEach(async () => {
  of = await freshFamily(world)
})

const LATER = new Date('2027-01-20T12:00:00Z')
const thought = (family: string) => ({
  family,
  depth: 'ordinary',
  reflection: 'What is it like to be Tom?',
  decision: 'Go on',
})
const supervise = (families: string[], who: 'social-worker' | 'key-worker' = 'social-worker', now = NOON) =>
  run(
    world.database,
    recordSupervision,
    world.actors[who],
    { manner: 'group', about: families.map(thought) },
    { now },
  )
const gapsOf = async (family: string, now = NOON, only?: Gap) => {
  const gaps = await world.look(
    world.actors['social-worker'],
    (viewer) => readTeamGaps(viewer, QUIET, { only }),
    now,
  )
  return gaps.list.find(({ facts }) => facts.family === family)?.gaps ?? []
}

describe('supervision', () => {
  it('is written once for several families, each with what was thought and decided', async () => {
    const other = await freshFamily(world, 'Second')
    expect(await supervise([of.family, other.family])).toMatchObject({ families: 2 })
    const entries = await world.look(world.actors['social-worker'], ({ db }) =>
      db
        .selectFrom('ledger_entry')
        .select('title')
        .where('family_id', '=', other.family)
        .where('kind', '=', 'supervision-held')
        .execute(),
    )
    expect(entries).toEqual([{ title: 'Supervision (in a group)' }])
  })

  it('is a social worker’s, about families of the team alone, each once', async () => {
    await expect(supervise([of.family], 'key-worker')).rejects.toMatchObject({ code: 'not-found' })
    await expect(supervise([of.family, world.unknownFamily])).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(supervise([of.family, of.family])).rejects.toMatchObject({ code: 'invalid' })
    await expect(supervise([])).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('the gaps', () => {
  it('are none where a family is seen and thought about, and come back after the council’s quiet days', async () => {
    await supervise([of.family])
    await of.act('key-worker', recordVisit, { on: '2026-11-20', place: 'home', happened: 'Tea' })
    expect(await gapsOf(of.family)).toEqual([])
    expect(await gapsOf(of.family, LATER)).toEqual(['supervision', 'contact'])
    expect(await gapsOf(of.family, LATER, 'contact')).toEqual(['supervision', 'contact'])
    expect(await gapsOf(of.family, LATER, 'worker')).toEqual([])
  })

  it('show a family without a key worker or an overseer, and a protection plan led by another profession', async () => {
    await overlay(of, of.children[0], 'child-protection-plan')
    expect(await gapsOf(of.family)).toEqual(['lead'])
    await world.as(world.actors['team-manager'], ({ db }) =>
      db.deleteFrom('allocation').where('involvement_id', '=', of.involvement).execute(),
    )
    expect(await gapsOf(of.family)).toEqual(['worker', 'overseer'])
  })

  it('pass over a visit that was taken back', async () => {
    const visit = (on: string) => of.act('key-worker', recordVisit, { on, place: 'home', happened: 'Tea' })
    await visit('2026-11-01')
    const { visit: last } = await visit('2026-11-20')
    const soon = new Date('2026-12-05T12:00:00Z')
    expect(await gapsOf(of.family, soon)).not.toContain('contact')
    await of.act('key-worker', takeBackVisit, { visit: last, why: 'Another family’s' })
    expect(await gapsOf(of.family, soon)).toContain('contact')
  })

  it('ask after a family once the day of the next visit went by', async () => {
    await supervise([of.family])
    const visit = { on: '2026-11-20', place: 'home', happened: 'Tea' } as const
    await of.act('key-worker', recordVisit, { ...visit, nextOn: '2027-01-30' })
    await supervise([of.family], 'social-worker', LATER)
    expect(await gapsOf(of.family, LATER)).toEqual([])
    expect(await gapsOf(of.family, new Date('2027-02-01T12:00:00Z'))).toEqual(['contact'])
  })

  it('are shown a page at a time, in an order that stays', async () => {
    await freshFamily(world, 'Another')
    const page = (skip: number) =>
      world.look(
        world.actors['social-worker'],
        (viewer) => readTeamGaps(viewer, QUIET, { limit: 1, skip }),
        LATER,
      )
    const [first, second] = [await page(0), await page(1)]
    expect(first.found).toBeGreaterThan(1)
    expect(second.found).toBe(first.found)
    expect(second.list[0]!.facts.family).not.toBe(first.list[0]!.facts.family)
  })

  it('leave out a family that is kept safe from the person whose worker asks', async () => {
    const asks = () => world.look(world.actors.colleague, (viewer) => readTeamGaps(viewer, QUIET), LATER)
    const isThere = (gaps: Awaited<ReturnType<typeof asks>>) =>
      gaps.list.some(({ facts }) => facts.family === of.family)
    const before = await asks()
    expect(isThere(before)).toBe(true)
    await of.act('key-worker', declareWall, {
      safe: [of.mother, ...of.children],
      from: of.father,
      reason: 'He hurt her',
      reviewOn: '2027-02-01',
      worker: world.actors.colleague.worker,
    })
    const after = await asks()
    expect(isThere(after)).toBe(false)
    expect(after.families).toBe(before.families - 1)
  })

  it('are the viewer’s own team’s only', async () => {
    const gaps = await world.look(world.actors.stranger, (viewer) => readTeamGaps(viewer, QUIET))
    expect(gaps).toMatchObject({ families: 0, list: [] })
  })
})

describe('the quiet periods', () => {
  it('have a start, and are the council’s to set from a day on', async () => {
    const set = (who: 'director' | 'key-worker', from: string) =>
      run(
        world.database,
        setPolicy,
        world.actors[who],
        { setting: 'quiet-days-contact', value: 14, from, decidedBy: 'Dee Rector', why: 'Winter is hard' },
        { now: NOON },
      )
    expect(await world.look(world.actors.director, readQuietPeriods)).toEqual(QUIET)
    await expect(set('key-worker', TODAY)).rejects.toMatchObject({ code: 'not-allowed' })
    await set('director', '2027-01-01')
    expect(await world.look(world.actors.director, readQuietPeriods)).toEqual(QUIET)
    const later = await world.look(world.actors.director, readQuietPeriods, LATER)
    expect(later).toEqual({ contactDays: 14, supervisionDays: 42 })
  })
})
