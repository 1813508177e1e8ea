import { beforeAll, describe, expect, it } from 'vitest'
import { careEpisode } from '../../care/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { newId } from '../../platform/id.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { restrictRecord } from '../../record/access/restrict-record.ts'
import { addFacts } from '../../record/history/keep-facts.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { fetchFile, show } from '../../record/testing/show.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { askedOf } from '../derive/asked.ts'
import { deriveReturn as childrenOf } from '../derive/derive-return.ts'
import { countReturn } from '../derive/write-return.ts'
import { compareReturns } from './compare.ts'
import { deriveReturn } from './derive-return.ts'
import { keepReturn } from './keep-return.ts'
import { keepNext } from './keeper.ts'
import { comparePage } from './pages/compare-page.tsx'
import { findingsFile } from './pages/findings-file.ts'
import { maySee } from './read-basis.ts'
import { fingerprintHolds, keptChildren, readVersions } from './read-versions.ts'
import { readInView, readView } from './read-views.ts'

let database: Database
let world: World
beforeAll(async () => {
  database = await testDatabase()
  world = await makeWorld(database)
})

const DENIED = /permission denied/
const ASKED = askedOf('cin', 2027)
const keep = () => keepNext(database, newId(), NOON)

/** A return asked for and derived. */
async function derived(kind: 'cin' | 'ssda903'): Promise<string> {
  const { view } = await world.as(world.actors.analyst, (context) =>
    deriveReturn.run({ kind, year: 2027 }, context),
  )
  await keep()
  return view
}

async function fingerprint(): Promise<string> {
  const counter = countReturn()
  for await (const child of childrenOf({ database, authority: 'TEST', asked: ASKED })) counter.take(child)
  return counter.result().hash
}

async function beginCare(person: string, day: string): Promise<void> {
  await world.as(world.actors['social-worker'], async (context) => {
    const entry = await writeEntry(context, { kind: 'care-began', title: 'Care began', people: [person] })
    const values = Object.fromEntries(Object.keys(careEpisode.columns).map((name) => [name, null]))
    await addFacts(context.db, 'TEST', careEpisode, [{ person, entry, values: { ...values, began_on: day } }])
  })
}

describe('a return in view', () => {
  it('gives what the rules find as a file, with why it is right and without what is closed', async () => {
    const view = await derived('cin')
    const { name, body } = await fetchFile(world, findingsFile, world.actors.analyst, { params: { view } })
    expect(name).toBe('cin-2026-27-findings.csv')
    expect(String(body)).toContain('Right as it is because')
    await expect(
      fetchFile(world, findingsFile, world.actors.director, { params: { view } }),
    ).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('is derived in the background: the helped children are in it, each once', async () => {
    const view = await derived('cin')
    const { sweptOn, done, of } = await world.look(world.actors.analyst, (viewer) => readView(viewer, view))
    expect({ sweptOn, done, of }).toEqual({ sweptOn: '2026-11-20', done: 3, of: 3 })
    const inside = await world.look(world.actors.analyst, (viewer) => readInView(viewer, view))
    expect(inside.children).toBe(3)
    expect(inside.lists.find(({ list }) => list === 'CINdetails')).toMatchObject({ rows: 3 })
  })

  it('follows what is written, child by child', async () => {
    const view = await derived('ssda903')
    const count = () => world.look(world.actors.analyst, (viewer) => readInView(viewer, view))
    expect((await count()).children).toBe(0)
    await beginCare(world.children[0], '2026-06-01')
    await keep()
    const { children, found } = await count()
    expect(children).toBe(1)
    expect(found.length).toBeGreaterThan(0)
  })
})

describe('the same record', () => {
  it('gives the same fingerprint, and another day another return', async () => {
    expect(await fingerprint()).toBe(await fingerprint())
  })
})

describe('what is kept as sent', () => {
  it('stands with its fingerprint whatever is written after, and shows what is other now', async () => {
    const view = await derived('cin')
    await world.as(world.actors.analyst, (context) => keepReturn.run({ view, note: 'Sent' }, context))
    await keep()
    const [version] = await world.look(world.actors.analyst, (viewer) => readVersions(viewer, 'cin'))
    expect(version).toMatchObject({
      note: 'Sent',
      author: 'Anna Lyst',
      children: 3,
      hash: await fingerprint(),
    })
    await beginCare(world.unknownChild, '2026-07-01')
    expect(await fingerprint()).not.toBe(version!.hash)
    await world.look(world.actors.analyst, async (viewer) => {
      expect(await fingerprintHolds(viewer, version!)).toBe(true)
      const now = childrenOf({ database, authority: 'TEST', asked: ASKED })
      const differences = []
      for await (const one of compareReturns(keptChildren(viewer, version!.id), now)) differences.push(one)
      expect(differences).toMatchObject([{ kind: 'only-second' }])
    })
    const query = { kind: 'cin', first: version!.id, second: view }
    await show(world, comparePage, world.actors.analyst, { query })
    const looks = await database.within('TEST', (db) =>
      db
        .selectFrom('access_log')
        .innerJoin('access_log_person', 'access_log_person.log_id', 'access_log.id')
        .select('person_id')
        .where('purpose', '=', 'Returns: two compared, value by value')
        .execute(),
    )
    expect(looks).toEqual([{ person_id: world.unknownChild }])
  })

  it('cannot be changed or taken away, not even by the application', async () => {
    const inside = database.within.bind(database, 'TEST')
    await expect(inside((db) => db.deleteFrom('return_version_child').execute())).rejects.toThrow(DENIED)
    await expect(
      inside((db) => db.updateTable('return_version').set({ hash: '0' }).execute()),
    ).rejects.toThrow(DENIED)
  })
})

describe('who sees what', () => {
  it('an analyst opens nobody’s record, and sees no value of one that is restricted', async () => {
    const person = world.children[0]
    const see = () => world.look(world.actors.analyst, (viewer) => maySee(viewer, person))
    expect(await see()).toEqual({ closed: false, reads: false })
    await world.as(world.actors['team-manager'], (context) =>
      restrictRecord.run(
        { person, reason: 'A relative works here', accounts: [world.actors['key-worker'].account!] } as never,
        context,
      ),
    )
    expect(await see()).toEqual({ closed: true, reads: false })
  })
})
