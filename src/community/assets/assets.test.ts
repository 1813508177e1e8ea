import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { fetchFile, send, show } from '../../record/testing/show.ts'
import { makeWorld, NOON, PUBLIC, TODAY, type World } from '../../record/testing/world.ts'
import { assetPage } from '../pages/asset-pages.tsx'
import { directoryFile } from '../pages/directory-file.ts'
import { directoryPage } from '../pages/directory-page.tsx'
import { nearYouPage, neighbourhoodPage } from '../pages/near-you-page.tsx'
import { addAsset } from './add-asset.ts'
import { readAsset } from './read-assets.ts'
import { seeAsset } from './see-asset.ts'

let world: World
const [hillside, riverside] = [newId(), newId()]
const ASSET = {
  name: 'Saturday kickabout',
  kind: 'club',
  neighbourhood: hillside,
  words: 'Anybody of ten or older. We bring the ball.',
  place: 'The rec, by the bandstand',
  times: 'Saturdays at ten',
  contact: '07700 900111',
  keptBy: 'Two dads from the flats',
  seenOn: TODAY,
}

beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  const places = [
    { id: hillside, name: 'Hillside', population: 30_000, children: 9_000 },
    { id: riverside, name: 'Riverside', population: 30_000, children: 9_000 },
  ]
  await world.database.within('TEST', (db) => db.insertInto('neighbourhood').values(places).execute())
  await add({})
  await add({ name: 'Soup on Tuesdays', kind: 'food', neighbourhood: riverside, words: 'A hot meal.' })
  await add({ name: 'Law centre', kind: 'advice', neighbourhood: undefined, words: 'Free advice.' })
})

const keyWorker = () => world.actors['key-worker']
const add = async (other: Partial<typeof ASSET>) =>
  (await run(world.database, addAsset, keyWorker(), { ...ASSET, ...other }, { now: NOON })).asset
const near = (neighbourhood: string, query = {}) =>
  show(world, neighbourhoodPage, PUBLIC, { params: { neighbourhood }, query })

describe('the public page', () => {
  it('shows anybody what is near them and what is there for all, with all that they need to go', async () => {
    const html = await near(hillside)
    for (const words of [ASSET.name, ASSET.words, ASSET.place, ASSET.times, ASSET.contact, ASSET.keptBy])
      expect(html).toContain(words)
    expect(html).toContain('Law centre')
    expect(html).toContain('Last seen to be true on 20 November 2026')
    expect(html).not.toContain('Soup on Tuesdays')
  })

  it('says nothing of who looked last', async () => {
    expect(await near(hillside)).not.toContain(keyWorker().name)
  })

  it('is narrowed by links and by words, and says so where nothing is found', async () => {
    expect(await near(hillside, { kind: 'advice' })).not.toContain('Saturday kickabout')
    expect(await near(hillside, { q: 'ball BANDSTAND' })).toContain('Saturday kickabout')
    expect(await near(hillside, { q: '100%' })).toContain('Nothing is written down for that')
    expect(await show(world, nearYouPage, PUBLIC, { query: { q: 'meal' } })).toContain('Soup on Tuesdays')
  })

  it('says to get in touch first where nobody has looked for half a year', async () => {
    await add({ name: 'Chess club', seenOn: '2026-05-01' })
    expect(await near(hillside, { q: 'chess' })).toContain('get in touch before you go')
    const old = await show(world, directoryPage, keyWorker(), { query: { which: 'old' } })
    expect(old).toContain('Chess club')
    expect(old).not.toContain('Saturday kickabout')
  })

  it('leaves out what is gone, until somebody sees it again', async () => {
    const asset = await add({ name: 'Toy library' })
    const see = async (found: string) => {
      const { version } = await world.look(keyWorker(), (viewer) => readAsset(viewer, asset))
      return run(world.database, seeAsset, keyWorker(), { asset, version, found }, { now: NOON })
    }
    await see('gone')
    expect(await near(hillside)).not.toContain('Toy library')
    await expect(see('gone')).rejects.toMatchObject({ code: 'conflict' })
    await see('there')
    expect(await near(hillside)).toContain('Toy library')
  })
})

describe('the directory', () => {
  it('is put right by whoever saw how it stands, and the ledger keeps what stood there', async () => {
    const asset = await add({ name: 'Knit and nater' })
    const right = { ...ASSET, version: '0', name: 'Knit and natter' }
    await send(world, assetPage, keyWorker(), { asset }, right)
    await expect(send(world, assetPage, keyWorker(), { asset }, right)).rejects.toMatchObject({
      code: 'stale',
    })
    const entry = await world.look(keyWorker(), ({ db }) =>
      db
        .selectFrom('ledger_entry')
        .select('facts')
        .where('kind', '=', 'community-asset-changed')
        .executeTakeFirstOrThrow(),
    )
    expect(entry.facts).toMatchObject({ before: { name: 'Knit and nater' } })
  })

  it('takes no day that is still to come', async () => {
    await expect(add({ seenOn: '2027-01-01' })).rejects.toMatchObject({
      details: { problems: [{ path: ['seenOn'] }] },
    })
  })

  it('can be taken along as a file', async () => {
    const { body } = await fetchFile(world, directoryFile, keyWorker(), { query: { q: 'kickabout' } })
    expect(body).toContain('Saturday kickabout,Clubs and sport,Hillside')
  })
})
