import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { type ActorName, makeWorld, NOON, TODAY, type World } from '../../record/testing/world.ts'
import { bringInExpert } from '../allocation/bring-in-expert.ts'
import { addGoal } from '../plan/add-goal.ts'
import { type FreshFamily, freshFamily } from '../testing/fresh-family.ts'
import { QUIET } from '../testing/quiet.ts'
import { recordVisit } from '../visits/record-visit.ts'
import { readFacts, readMyFamilies } from './facts.ts'
import { familiesFile } from './families-file.ts'
import { askedOf, listFamilies } from './list-families.ts'
import { groupOf, nextSteps } from './next-steps.ts'

let world: World
let of: FreshFamily
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})
beforeEach(async () => {
  of = await freshFamily(world)
})

const facts = async (now = NOON) =>
  (await world.look(world.actors['key-worker'], (viewer) => readFacts(viewer, of.family), now))!
const list = (who: ActorName, query: Record<string, string>, now = NOON) =>
  world.look(world.actors[who], (viewer) => listFamilies(viewer, askedOf(query), QUIET), now)
const restrict = (child: string) =>
  world.as(world.actors['team-manager'], async ({ db }) => {
    const entry = await db.selectFrom('ledger_entry').select('id').executeTakeFirstOrThrow()
    const row = {
      id: newId(),
      person_id: child,
      reason: 'Safety',
      accounts: [],
      during: '[2026-11-01,)',
      entry_id: entry.id,
    }
    await db.insertInto('restriction').values(row).execute()
  })

describe('what a family needs next', () => {
  it('begins with meeting, talking and a first goal', async () => {
    const steps = nextSteps(await facts(), QUIET, TODAY)
    expect(steps.map(({ text }) => text)).toEqual([
      'Meet the family',
      'Talk about how things are',
      'Write the first goal together',
    ])
    expect(groupOf(steps)).toBe('begin')
  })

  it('puts an unanswered call for an expert before everything', async () => {
    await of.act('key-worker', bringInExpert, { worrying: 'Bruises', doingNow: 'With gran' })
    expect(groupOf(nextSteps(await facts(), QUIET, TODAY))).toBe('safety')
  })

  it('says what was promised, and asks how they are after quiet weeks without calling it late', async () => {
    const visit = {
      on: '2026-11-20',
      place: 'home',
      happened: 'Tea',
      nextStep: 'Bring the form',
      nextOn: '2026-11-23',
    }
    await of.act('key-worker', recordVisit, visit)
    await of.act('key-worker', addGoal, { words: 'Quiet' })
    const texts = (today: string, known: Awaited<ReturnType<typeof facts>>) =>
      nextSteps(known, QUIET, today).map(({ text }) => text)
    const known = await facts()
    expect(texts('2026-11-22', known)).toContain('Bring the form (tomorrow)')
    const promised = nextSteps(known, QUIET, '2026-11-22').find(({ group }) => group === 'next')
    expect(promised?.href).toBe(`/families/${of.family}/visits/new`)
    const later = texts('2027-01-04', known)
    expect(later).toContain('You last recorded contact 6 weeks ago. How are they?')
    expect(later.join()).not.toMatch(/overdue|late|breach|deadline/i)
  })
})

describe('the lists', () => {
  it('show mine to a key worker and the team’s where asked, and never another team’s', async () => {
    const mine = await world.look(world.actors['key-worker'], readMyFamilies)
    expect(mine.map(({ family }) => family)).toEqual(expect.arrayContaining([of.family, world.family]))
    expect((await list('colleague', {})).total).toBe(0)
    expect(
      (await list('colleague', { whose: 'team', name: 'row' })).families.map(({ family }) => family),
    ).toContain(of.family)
    expect((await list('stranger', { whose: 'team' })).total).toBe(0)
    expect((await list('director', { whose: 'team' })).total).toBe(0)
  })

  it('narrow by worker, intensity, language, overlay and quiet, and order either way', async () => {
    const worker = world.actors['key-worker'].worker!
    const all = (await list('key-worker', { worker })).total
    expect(all).toBeGreaterThan(1)
    expect((await list('key-worker', { worker: 'none' })).total).toBe(0)
    expect((await list('key-worker', { intensity: 'ordinary' })).total).toBe(all)
    expect((await list('key-worker', { overlay: 'care' })).total).toBe(0)
    expect((await list('key-worker', { language: 'Urdu' })).total).toBe(0)
    expect((await list('key-worker', { quiet: 'yes', name: 'Marlow' })).total).toBe(1)
    const names = async (order: string) =>
      (await list('key-worker', { sort: 'name', order })).families.map(({ name }) => name)
    expect([...(await names('descending'))].reverse()).toEqual(await names('ascending'))
  })

  it('take whatever stands in an address without harm', async () => {
    const odd = { worker: "' or 1=1 --", sort: '__proto__', order: 'x', page: '-3', name: '%_\\' }
    expect(await list('key-worker', odd)).toEqual({ families: [], total: 0 })
  })

  it('show a restricted child as such, with neither name nor age', async () => {
    await restrict(of.children[0])
    const { children } = await facts()
    expect(children).toEqual(
      [
        { name: 'Tom', birthDate: '2022-01-09' },
        { name: null, birthDate: null },
      ].sort((a, b) => (a.birthDate ?? '').localeCompare(b.birthDate ?? '')),
    )
  })

  it('become a file in which a spreadsheet finds no formula', async () => {
    const file = familiesFile([{ ...(await facts()), name: '=HYPERLINK("x")', nextStep: 'a, b' }], TODAY)
    const [, row] = file.split('\r\n')
    expect(row).toMatch(/^"'=HYPERLINK\(""x""\)",/)
    expect(row).toContain('"a, b"')
    expect(row).toContain('"Nia 14, Tom 4"')
  })
})
