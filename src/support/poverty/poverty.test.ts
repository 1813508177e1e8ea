import { beforeAll, describe, expect, it } from 'vitest'
import { type FreshFamily, freshFamily } from '../../family-help/testing/fresh-family.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { show } from '../../record/testing/show.ts'
import { makeWorld, type World } from '../../record/testing/world.ts'
import { supportPage } from '../pages/support-page.tsx'
import { notYetOffered } from './not-yet-offered.ts'
import { offerMoneyHelp } from './offer-money-help.ts'
import { gainsPage } from './pages/gains-page.tsx'
import { offerPage } from './pages/offer-page.tsx'
import { toOfferPage } from './pages/to-offer-page.tsx'
import { ADVICE, CALCULATORS } from './places-to-look.ts'
import { readOffers } from './read-offers.ts'
import { recordMoneyResult } from './record-money-result.ts'

let world: World
let of: FreshFamily
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  of = await freshFamily(world, 'Penny')
})

const TODAY = '2026-11-20'
const waiting = () =>
  world.look(world.actors['team-manager'], async (viewer) =>
    (await notYetOffered(viewer)).map(({ name }) => name),
  )
const offer = async (kinds: string[], answer = 'yes') =>
  (await of.act('key-worker', offerMoneyHelp, { kinds, answer, on: TODAY })).offers[0]!

describe('a benefits check', () => {
  it('is offered to every family: those not asked yet stand in the order of names, without a day or a count', async () => {
    expect(await waiting()).toEqual(['Marlow', 'Penny'])
    const html = await show(world, toOfferPage, world.actors['team-manager'])
    expect(html).toContain('nobody on it is late')
    expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/\d|overdue|deadline/)
  })

  it('counts as offered whatever they say', async () => {
    await offer(['benefits-check', 'debt'], 'not-now')
    expect(await waiting()).toEqual(['Marlow'])
  })

  it('keeps what came of it, in whole pence, and a newer answer puts an older right', async () => {
    const id = await offer(['benefits-check'])
    const came = { offer: id, on: TODAY, tool: 'Turn2us' }
    await of.act('key-worker', recordMoneyResult, { ...came, weekly: '52.30' })
    await of.act('key-worker', recordMoneyResult, { ...came, weekly: '25.30', debt: '400', words: 'Claimed' })
    const offers = await world.look(world.actors['key-worker'], (viewer) => readOffers(viewer, of.family))
    expect(offers.find((one) => one.id === id)?.result).toMatchObject({ weekly: 2530, debt: 40000 })
    const html = await show(world, supportPage, world.actors['key-worker'], { params: { family: of.family } })
    expect(html).toContain('£25.30 more a week; £400 of debt written off')
  })

  it('asks for something where nothing was entered', async () => {
    const id = await offer(['grant'])
    await expect(of.act('key-worker', recordMoneyResult, { offer: id, on: TODAY })).rejects.toMatchObject({
      code: 'invalid',
    })
  })
})

describe('what is said of benefits', () => {
  it('names calculators with source and day, and no amount', async () => {
    for (const { source, on } of [...CALCULATORS, ...ADVICE]) expect([source, on].every(Boolean)).toBe(true)
    const html = await show(world, offerPage, world.actors['key-worker'], { params: { family: of.family } })
    expect(html).toContain('entitledto')
    expect(html).not.toMatch(/£\d/)
  })

  it('hides what came of it for fewer than five families', async () => {
    expect(await show(world, gainsPage, world.actors.analyst)).toContain('Fewer than five families')
  })
})
