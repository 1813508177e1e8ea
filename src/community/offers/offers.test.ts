import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { changedTables, countRows } from '../../record/testing/count-rows.ts'
import { fetchFile, send, show } from '../../record/testing/show.ts'
import { makeWorld, NOON, PUBLIC, type World } from '../../record/testing/world.ts'
import { neighbourhoodPage } from '../pages/near-you-page.tsx'
import { offerPage } from '../pages/offer-pages.tsx'
import { offersFile } from '../pages/offers-file.ts'
import { offersPage } from '../pages/offers-page.tsx'
import { sessionPage } from '../pages/session-page.tsx'
import { whatOffersDoPage } from '../pages/what-offers-do-page.tsx'
import { beginOffer } from './begin-offer.ts'
import { planSessions } from './plan-sessions.ts'
import { recordSession } from './record-session.ts'

let world: World
const hillside = newId()
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  const place = { id: hillside, name: 'Hillside', population: 30_000, children: 9_000 }
  await world.database.within('TEST', (db) => db.insertInto('neighbourhood').values(place).execute())
})

const worker = () => world.actors['key-worker']
const OFFER = {
  name: 'Parents of Elm Road',
  kind: 'parenting',
  audience: 'parents',
  forWhom: 'Every parent of Year 1 at Elm Road Primary',
  words: 'Seven mornings about bedtimes, tears and joy.',
  runBy: 'The Hillside team',
  neighbourhood: hillside,
  place: 'The school hall',
  onPublicPage: 'yes',
}
const begin = async (other: object = {}) =>
  (await run(world.database, beginOffer, worker(), { ...OFFER, ...other }, { now: NOON })).offer
const plan = async (offer: string, on: string, weeks = 1) =>
  (
    await run(
      world.database,
      planSessions,
      worker(),
      { cohortOffer: offer, on, at: '9:15am', weeks },
      { now: NOON },
    )
  ).sessions
const record = (offerSession: string, values: object, version = 0) =>
  run(world.database, recordSession, worker(), { offerSession, version, ...values }, { now: NOON })

describe('an offer to a whole school', () => {
  it('is planned, held and counted, and no record of any child or anybody is made', async () => {
    const before = await countRows(world)
    const offer = await begin()
    const [first] = await plan(offer, '2026-11-05', 3)
    const words = 'Ada Marlow liked it'
    await record(first!, {
      cameOfIt: 'held',
      adults: '14',
      children: '9',
      firstTime: '4',
      helped: '9',
      said: words,
    })
    expect(changedTables(before, await countRows(world))).toEqual([
      'cohort_offer',
      'ledger_entry',
      'offer_session',
      'operation_request',
    ])
  })

  it('asks nobody whether they are eligible and has no field for a name', async () => {
    const [session] = await plan(await begin(), '2026-11-10')
    const html = await show(world, sessionPage, worker(), { params: { offerSession: session! } })
    const fields = [...html.matchAll(/name="([^"_]+)"/g)].map(([, name]) => name)
    expect([...new Set(fields)].sort()).toEqual([
      'adults',
      'cameOfIt',
      'children',
      'firstTime',
      'helped',
      'notHelped',
      'said',
      'version',
    ])
  })

  it('is on the public page of its neighbourhood while it is to come, and only where it is meant to be', async () => {
    await plan(await begin({ name: 'Open stories' }), '2026-11-24')
    await plan(
      await begin({ name: 'Team at Hill School', kind: 'school-team', onPublicPage: 'no' }),
      '2026-11-24',
    )
    const html = await show(world, neighbourhoodPage, PUBLIC, { params: { neighbourhood: hillside } })
    expect(html).toContain('Open stories')
    expect(html).toContain('24 November 2026, 9:15am, The school hall')
    expect(html).not.toContain('Team at Hill School')
  })
})

describe('a session', () => {
  it('waits to be counted when its day is over, and a count is put right by the same form', async () => {
    const offer = await begin({ name: 'Coffee on Thursdays', kind: 'coffee', audience: 'everybody' })
    const [session] = await plan(offer, '2026-11-19')
    expect(await show(world, offersPage, worker())).toContain('To count')
    const params = { offerSession: session! }
    await send(world, sessionPage, worker(), params, {
      version: '0',
      cameOfIt: 'held',
      adults: '8',
      children: '5',
    })
    await send(world, sessionPage, worker(), params, {
      version: '1',
      cameOfIt: 'held',
      adults: '7',
      children: '5',
    })
    expect(await show(world, offerPage, worker(), { params: { cohortOffer: offer } })).toContain(
      'Held: 7 adults, 5 children',
    )
  })

  it('does not count more answers than heads, nor what is still to come', async () => {
    const [session] = await plan(await begin(), '2026-11-12')
    const held = { cameOfIt: 'held', adults: '2', children: '1' }
    for (const [wrong, path] of [
      [{ firstTime: '4' }, 'firstTime'],
      [{ helped: '2', notHelped: '2' }, 'helped'],
      [{ adults: undefined }, 'adults'],
    ] as const)
      await expect(record(session!, { ...held, ...wrong })).rejects.toMatchObject({
        details: { problems: [{ path: [path] }] },
      })
    const [later] = await plan(await begin(), '2026-12-24')
    await expect(record(later!, held)).rejects.toMatchObject({ code: 'invalid' })
    await record(later!, { cameOfIt: 'called-off', said: 'Snow' })
  })
})

describe('what we learn', () => {
  it('hides small counts and shows a share with what chance can give', async () => {
    const offer = await begin({ name: 'Youth on the rec', kind: 'youth', audience: 'teenagers' })
    const [one] = await plan(offer, '2026-11-03')
    await record(one!, { cameOfIt: 'held', adults: 2, children: 24, firstTime: 3, helped: 14, notHelped: 6 })
    const html = await show(world, whatOffersDoPage, worker())
    expect(html).toMatch(/Youth session.*Fewer than 6.*Not shown/)
    expect(html).toContain('70% of 20 who answered')
  })

  it('can be taken along as a file, without what people said', async () => {
    const { body } = await fetchFile(world, offersFile, worker())
    expect(body).toContain(`Youth on the rec,Youth session,Hillside,2026-11-03,2,24,3,14,6`)
    expect(body).not.toContain('Ada Marlow')
  })
})
