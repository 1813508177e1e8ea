import { beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { restrictRecord } from '../access/restrict-record.ts'
import { mergePeople } from '../duplicates/merge.ts'
import { insertPerson } from '../people/insert-person.ts'
import { personPage } from '../people/pages/person-page.tsx'
import { send, show } from '../testing/show.ts'
import { type ActorName, makeWorld, NOON, type World } from '../testing/world.ts'
import { takeBackTold } from './take-back-told.ts'
import { toldPage } from './told-page.tsx'
import { noted, writeTold } from './write-told.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const TOLD = {
  version: 0,
  wanted: 'yes',
  genderWords: 'I am Ash, they',
  gender: 'non-binary',
  mayCount: 'yes',
}
const anEntry = (context: Context) => noted(context, 'identity-told', 'Something was written down')
const write = (name: ActorName, input: object = {}) =>
  run(
    world.database,
    writeTold,
    world.actors[name],
    { person: world.children[0], ...TOLD, ...input },
    { now: NOON },
  )
const page = (name: ActorName, person = world.children[0]) =>
  show(world, toldPage, world.actors[name], { params: { person } })

describe('what is told in confidence', () => {
  it('is written by those who work with the family now, and read by nobody else', async () => {
    await write('key-worker')
    expect(await page('social-worker')).toContain('I am Ash, they')
    for (const name of ['colleague', 'team-manager', 'front-door', 'expert', 'director', 'analyst'] as const)
      await expect(page(name)).rejects.toMatchObject({ name: 'KithError' })
    for (const name of ['colleague', 'team-manager'] as const)
      await expect(write(name, { version: 1 })).rejects.toMatchObject({ name: 'KithError' })
  })

  it('stands in no chronology, and the ledger does not hold what it was', async () => {
    const entries = await world.look(world.actors['key-worker'], ({ db }) =>
      db.selectFrom('ledger_entry').selectAll().where('kind', '=', 'identity-told').execute(),
    )
    expect(entries).toMatchObject([{ about: [], family_id: null, facts: {} }])
    expect(JSON.stringify(entries)).not.toMatch(/I am Ash|non-binary/)
    const front = await show(world, personPage, world.actors['key-worker'], {
      params: { person: world.children[0] },
    })
    expect(front).not.toContain('I am Ash')
  })

  it('is only what they want written, and only from 13 on', async () => {
    const wrong = { details: { problems: [{ path: ['wanted'] }] } }
    await expect(write('key-worker', { version: 1, wanted: 'no' })).rejects.toMatchObject(wrong)
    await expect(write('key-worker', { person: world.children[1] })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await page('key-worker', world.children[1])).toContain('from 13 on')
    const nothing = { version: 1, genderWords: '', gender: undefined }
    await expect(write('key-worker', nothing)).rejects.toMatchObject({ code: 'invalid' })
  })

  it('is not changed by somebody who did not see what stands', async () => {
    await expect(write('social-worker', { version: 0 })).rejects.toMatchObject({ code: 'stale' })
  })

  it('is gone when they take it back', async () => {
    const params = { person: world.children[0] }
    await send(world, toldPage, world.actors['key-worker'], params, {}, 'takeBack')
    expect(await page('key-worker')).not.toContain('I am Ash')
    const rows = await world.look(world.actors['key-worker'], ({ db }) =>
      db.selectFrom('told_identity').selectAll().execute(),
    )
    expect(rows).toEqual([])
    const again = run(world.database, takeBackTold, world.actors['key-worker'], params, { now: NOON })
    await expect(again).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is found, changed and deleted under every record of theirs', async () => {
    const [person] = world.children
    const officer = world.actors['records-officer']
    const merged = await world.as(officer, async (context) => {
      const other = { givenNames: 'Ada', familyName: 'Marlow', birthDate: '2012-02-29', sex: 'F' } as const
      const id = await insertPerson(context, other)
      const told = { gender: null, orientation: null, gender_words: 'Ash', orientation_words: '' }
      const row = {
        person_id: id,
        ...told,
        may_count: false,
        told_on: '2026-01-01',
        entry_id: await anEntry(context),
      }
      await context.db.insertInto('told_identity').values(row).execute()
      return id
    })
    await run(
      world.database,
      mergePeople,
      officer,
      { kept: person, merged, reason: 'One child' },
      { now: NOON },
    )
    expect(await page('key-worker')).toContain('Ash')
    await write('key-worker', { version: 0 })
    expect(await page('key-worker')).toContain('I am Ash, they')
    await send(world, toldPage, world.actors['key-worker'], { person }, {}, 'takeBack')
    const rows = await world.look(officer, ({ db }) => db.selectFrom('told_identity').selectAll().execute())
    expect(rows).toEqual([])
  })

  it('is closed with a restricted record to those whom the restriction does not name', async () => {
    await write('key-worker')
    const input = {
      person: world.children[0],
      reason: 'Safety',
      accounts: [world.actors['social-worker'].account!],
    }
    await run(world.database, restrictRecord, world.actors['team-manager'], input, { now: NOON })
    await expect(page('key-worker')).rejects.toMatchObject({ name: 'KithError' })
    expect(await page('social-worker')).toContain('I am Ash, they')
  })
})
