import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { restrictRecord } from '../access/restrict-record.ts'
import { send, show } from '../testing/show.ts'
import { type ActorName, makeWorld, NOON, type World } from '../testing/world.ts'
import { addWarningNote } from './add-warning-note.ts'
import { personWarningsPage } from './pages/person-warnings-page.tsx'
import { reviewWarningPage } from './pages/review-warning-page.tsx'
import { warningsPage } from './pages/warnings-page.tsx'
import { reviewWarningNote } from './review-warning-note.ts'
import { readWarnings, warningsToReview } from './warnings.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const add = (name: ActorName, input: object = {}) =>
  run(
    world.database,
    addWarningNote,
    world.actors[name],
    {
      person: world.father,
      body: 'There is a dog. Ring before you come.',
      reviewOn: '2026-12-10',
      ...input,
    },
    { now: NOON },
  )
const review = (name: ActorName, warning: string, input: object) =>
  run(
    world.database,
    reviewWarningNote,
    world.actors[name],
    { warning, version: 0, why: 'Asked the family', ...input },
    { now: NOON },
  )
const current = (name: ActorName = 'key-worker') =>
  world.look(world.actors[name], (viewer) => readWarnings(viewer, [world.father, world.mother]))
const toReview = (name: ActorName, now = NOON) =>
  world.look(world.actors[name], (viewer) => warningsToReview(viewer), now)

describe('a warning note', () => {
  it('stands until its review, and is due on its day', async () => {
    const { warning } = await add('key-worker')
    expect(await current()).toMatchObject([{ id: warning, due: false, since: '2026-11-20' }])
    expect(await toReview('colleague')).toMatchObject([{ id: warning, due: false }])
    expect(await toReview('colleague', new Date('2026-12-10T09:00:00Z'))).toMatchObject([{ due: true }])
    expect(await toReview('stranger')).toEqual([])
  })

  it('has to be looked at again after today and within a year', async () => {
    for (const reviewOn of ['2026-11-20', '2027-11-21', 'soon'])
      await expect(add('key-worker', { reviewOn })).rejects.toMatchObject({
        details: { problems: [{ path: ['reviewOn'] }] },
      })
    await expect(add('key-worker', { reviewOn: '2027-11-20', person: world.mother })).resolves.toBeDefined()
  })

  it('is not added by those who do not work with the family', async () => {
    await expect(add('stranger')).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(add('administrator')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is kept until another day, or ended, by whoever saw how it stands', async () => {
    const [first] = await current()
    await expect(review('colleague', first!.id, { outcome: 'keep' })).rejects.toMatchObject({
      details: { problems: [{ path: ['reviewOn'] }] },
    })
    await expect(review('stranger', first!.id, { outcome: 'end' })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await review('colleague', first!.id, { outcome: 'keep', reviewOn: '2027-03-01' })
    await expect(review('key-worker', first!.id, { outcome: 'end' })).rejects.toMatchObject({
      code: 'stale',
      details: { current: { 'To be looked at again': '1 March 2027' } },
    })
    await review('key-worker', first!.id, { outcome: 'end', version: 1 })
    expect((await current()).map((warning) => warning.id)).not.toContain(first!.id)
    await expect(review('key-worker', first!.id, { outcome: 'end', version: 2 })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('is not shown of somebody whose record is restricted', async () => {
    await add('key-worker', { person: world.children[1] })
    const accounts = [world.actors['social-worker'].account!]
    const restricted = { person: world.children[1], reason: 'Safety', accounts }
    await run(world.database, restrictRecord, world.actors['team-manager'], restricted, { now: NOON })
    const seen = (name: ActorName) =>
      world.look(world.actors[name], (viewer) => readWarnings(viewer, [world.children[1]]))
    expect(await seen('key-worker')).toEqual([])
    expect(await seen('social-worker')).toHaveLength(1)
  })
})

describe('the pages of warning notes', () => {
  it('add one, look at it again, and list those that are due', async () => {
    const actor = world.actors['key-worker']
    const params = { person: world.children[0] }
    const reviewOn = { day: '1', month: '12', year: '2026' }
    await send(world, personWarningsPage, actor, params, {
      body: 'Two steps at the door are loose.',
      reviewOn,
    })
    expect(await show(world, personWarningsPage, actor, { params })).toContain(
      'Two steps at the door are loose.',
    )
    const list = await show(world, warningsPage, actor)
    expect(list).toContain('Ada Marlow')
    const warning = /\/warnings\/([0-9a-f-]{36})\/review/.exec(list)![1]!
    expect(await show(world, reviewWarningPage, actor, { params: { warning } })).toContain(
      'Since 20 November 2026',
    )
    const values = { outcome: 'end', why: 'Mended', version: '0' }
    const { to } = await send(world, reviewWarningPage, actor, { warning }, values)
    expect(to).toBe(`/people/${world.children[0]}/warnings`)
    expect(await show(world, personWarningsPage, actor, { params })).toContain('There are none.')
  })
})
