import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { readChronology } from '../chronology/index.ts'
import { writeEntry } from '../ledger/write.ts'
import { insertPerson } from '../people/insert-person.ts'
import { makeWorld, NOON, type World } from '../testing/world.ts'
import { sameAs, wholePerson } from './whole-person.ts'

let world: World
let child: string
let merged: string
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  child = world.children[0]
  merged = await world.as(world.actors['social-worker'], async (context) => {
    const id = await insertPerson(context, { givenNames: 'Ada', familyName: 'Once' })
    const entry = await writeEntry(context, {
      kind: 'note-written',
      title: 'Under the other name',
      people: [id],
    })
    await context.db.updateTable('person').set({ merged_into: child }).where('id', '=', id).execute()
    const row = { id: newId(), person_id: id, reason: 'Adopted', accounts: [], during: '[2026-01-01,)' }
    await context.db
      .insertInto('restriction')
      .values({ ...row, entry_id: entry })
      .execute()
    return id
  })
})

const titles = () =>
  world.look(world.actors['key-worker'], async (viewer) => {
    const { entries } = await readChronology(viewer, { person: child })
    return entries.map((entry) => entry.title)
  })

describe('a merged record that is restricted, of a child who is not', () => {
  it('is left out of what is read of the child, also of the chronology', async () => {
    const seen = await world.look(world.actors['key-worker'], (viewer) => sameAs(viewer, child))
    expect(seen).toEqual([child])
    const all = await world.look(world.actors['key-worker'], (viewer) => wholePerson(viewer, child))
    expect(all.sort()).toEqual([child, merged].sort())
    expect(await titles()).not.toContain('Under the other name')
  })

  it('is read in an emergency', async () => {
    const { account } = world.actors['key-worker']
    const ends_at = new Date(NOON.getTime() + 3_600_000)
    const grant = { id: newId(), account_id: account!, person_id: merged, kind: 'break-glass' as const }
    await world.as(world.actors['key-worker'], ({ db }) =>
      db
        .insertInto('access_grant')
        .values({
          ...grant,
          purpose: 'Emergency',
          reason: 'A call',
          given_at: NOON,
          ends_at,
          looked_into_at: null,
          looked_into_by: null,
        })
        .execute(),
    )
    expect(await titles()).toContain('Under the other name')
  })
})
