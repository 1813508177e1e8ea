import { beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { may, subject } from '../access/index.ts'
import { restrictRecord } from '../access/restrict-record.ts'
import { sameAs } from '../access/whole-person.ts'
import { insertPerson } from '../people/insert-person.ts'
import { recordAddress } from '../people/record-address.ts'
import { findFor } from '../search/search.ts'
import { show } from '../testing/show.ts'
import { type ActorName, makeWorld, NOON, type World } from '../testing/world.ts'
import { keptOf } from './kept-of.ts'
import { likelyDuplicates, type Why } from './likely-duplicates.ts'
import { mergePeople, undoMerge } from './merge.ts'
import { sayTwoPeople } from './not-duplicate.ts'
import { decidePage } from './pages/decide-page.tsx'

let world: World
let second: string
let third: string
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  const add = (givenNames: string) =>
    world.as(world.actors['records-officer'], (context) =>
      insertPerson(context, { givenNames, familyName: 'Marlow', birthDate: '2012-02-29', sex: 'F' }),
    )
  second = await add('Ada')
  third = await add('Adah')
})

const act = (who: ActorName, operation: Operation<never, unknown> | Operation, input: object) =>
  run(world.database, operation as Operation, world.actors[who], input, { now: NOON })
const same = (person: string) =>
  world.look(world.actors['records-officer'], (viewer) => sameAs(viewer, person))
const pairs = async () => {
  const { pairs: found } = await listed({ year: 2012 })
  return found.map(({ people }) => people.map(({ id }) => id).sort())
}
const listed = (asked: { year?: number; why?: Why }) =>
  world.look(world.actors['records-officer'], (viewer) => likelyDuplicates(viewer, { page: 1, ...asked }))

describe('likely duplicates', () => {
  it('are listed with the reasons, until somebody decides that they are two people', async () => {
    const [ada] = world.children
    expect(await pairs()).toContainEqual([ada, second].sort())
    expect(await pairs()).toContainEqual([second, third].sort())
    await act('records-officer', sayTwoPeople, { one: third, other: second, reason: 'They sat side by side' })
    expect(await pairs()).not.toContainEqual([second, third].sort())
  })

  it('stand with the likeliest first, of whatever year, and can be narrowed to a reason', async () => {
    const add = (givenNames: string, birthDate: string) =>
      world.as(world.actors['records-officer'], (context) =>
        insertPerson(context, { givenNames, familyName: 'Quill', birthDate, sex: 'F' }),
      )
    await add('Nell', '2001-03-04')
    await add('Nell', '2001-03-04')
    await add('Nel', '2001-04-03')
    const all = await listed({})
    expect(all.years).toEqual([2012, 2001])
    const firsts = all.pairs.map(({ because }) => because.join(', '))
    const exact = 'the same first name, the same family name, the same date of birth'
    expect(firsts[0]).toBe(exact)
    expect(firsts.lastIndexOf(exact)).toBe(all.ofEach.exact - 1)
    const narrowed = await listed({ why: 'alike', year: 2001 })
    expect(narrowed.total).toBe(2)
    expect(narrowed.pairs[0]!.because.join()).toMatch(/day and month changed about/)
  })

  it('are for the records officer', async () => {
    const input = { kept: world.children[0], merged: second, reason: 'Same child' }
    await expect(act('key-worker', mergePeople, input)).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

describe('deciding between two records', () => {
  it('shows no confidential address, and says nothing of a restricted record', async () => {
    const [, , cara] = world.children
    const address = { people: [cara], lines: '7 Hidden Row', from: '2026-01-01', confidential: true }
    await act('key-worker', recordAddress, address)
    const html = await show(world, decidePage, world.actors['records-officer'], {
      params: { one: cara, other: third },
    })
    expect(html).not.toContain('Hidden Row')
    const accounts = [world.actors['key-worker'].account]
    await act('information-governance', restrictRecord, { person: cara, reason: 'Adopted', accounts })
    const decided = act('records-officer', sayTwoPeople, { one: cara, other: third, reason: 'Seen' })
    await expect(decided).rejects.toMatchObject({ code: 'not-allowed' })
    const nobody = act('records-officer', sayTwoPeople, { one: third, other: world.family, reason: 'Seen' })
    await expect(nobody).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('merging', () => {
  it('makes every read of the kept record take in the other, and can be undone', async () => {
    const [ada] = world.children
    await act('records-officer', mergePeople, { kept: ada, merged: second, reason: 'Same NHS number' })
    expect((await same(ada)).sort()).toEqual([ada, second].sort())
    const { people } = await world.look(world.actors['front-door'], (viewer) =>
      findFor(viewer, 'Ada Marlow 29/2/2012'),
    )
    expect(people.map(({ id }) => id)).toContain(ada)
    expect(people.map(({ id }) => id)).not.toContain(second)
    await act('records-officer', undoMerge, { merged: second, reason: 'A cousin of the same name' })
    expect(await same(ada)).toEqual([ada])
  })

  it('is not undone by whoever may not see one of the two', async () => {
    const add = (givenNames: string) =>
      world.as(world.actors['records-officer'], (context) =>
        insertPerson(context, { givenNames, familyName: 'Quarrie' }),
      )
    const [kept, merged] = [await add('Isla'), await add('Aila')]
    await act('records-officer', mergePeople, { kept, merged, reason: 'Same NHS number' })
    const accounts = [world.actors['key-worker'].account]
    await act('information-governance', restrictRecord, { person: kept, reason: 'Adopted', accounts })
    const undone = act('records-officer', undoMerge, { merged, reason: 'A cousin' })
    await expect(undone).rejects.toMatchObject({ code: 'not-allowed' })
    const still = await world.look(world.actors['records-officer'], (viewer) => keptOf(viewer, [merged]))
    expect(still.get(merged)).toBe(kept)
  })

  it('opens the merged record to those who help the kept one', async () => {
    const [ada] = world.children
    const ask = () =>
      world.look(world.actors['key-worker'], (viewer) =>
        may('read', subject.person()).check(viewer, { person: second }),
      )
    await expect(ask()).rejects.toMatchObject({ code: 'not-allowed' })
    await act('records-officer', mergePeople, { kept: ada, merged: second, reason: 'Same child' })
    await expect(ask()).resolves.toMatchObject({ allowed: true })
  })

  it('holds along a line, and comes apart where it was joined', async () => {
    const [ada, ben] = world.children
    await act('records-officer', mergePeople, { kept: ben, merged: ada, reason: 'For the test' })
    expect((await same(ben)).sort()).toEqual([ada, ben, second].sort())
    await expect(
      act('records-officer', mergePeople, { kept: ada, merged: third, reason: 'x' }),
    ).rejects.toMatchObject({
      code: 'conflict',
    })
    await act('records-officer', undoMerge, { merged: ada, reason: 'Undone' })
    expect(await same(ben)).toEqual([ben])
    expect((await same(ada)).sort()).toEqual([ada, second].sort())
  })
})
