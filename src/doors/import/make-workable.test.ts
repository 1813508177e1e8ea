import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../platform/database/open.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { joinFamily } from '../../record/families/begin-family.ts'
import { beginAllocation } from '../../record/involvements/involvement.ts'
import { makeWorld, type World } from '../../record/testing/world.ts'
import { runImport } from './run-import.ts'

let database: Database
let world: World
beforeEach(async () => {
  database = await testDatabase()
  world = await makeWorld(database)
})

const EPISODES =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n'

/** An import of episodes, each "child from until". */
function bring(...episodes: string[]) {
  const path = mkdtempSync(join(tmpdir(), 'kith-import-'))
  const british = (day = '') => day.split('-').reverse().join('/')
  const rows = episodes.map((one) => {
    const [child, from, until] = one.split(' ')
    return `${child},${british(from)},S,C2,N1,U1,PR1,${british(until)},${until ? 'X1' : ''},,,,\n`
  })
  writeFileSync(join(path, 'episodes.csv'), EPISODES + rows.join(''))
  const actor = world.actors['records-officer']
  return runImport({ database, actor, kind: 'ssda903', path })
}

interface Help {
  id: string
  family: string
  during: string
  children: string
}

/** The families that came with a file and their involvements. */
async function help(): Promise<Help[]> {
  return database.within('TEST', (db) =>
    db
      .selectFrom('involvement')
      .innerJoin('family', 'family.id', 'involvement.family_id')
      .innerJoin('involvement_child', 'involvement_child.involvement_id', 'involvement.id')
      .innerJoin('identifier', 'identifier.person_id', 'involvement_child.person_id')
      .select([
        'involvement.id',
        'family.name as family',
        'involvement.during',
        'identifier.value as children',
      ])
      .orderBy('involvement.during')
      .orderBy('identifier.value')
      .execute(),
  )
}
const lines = async () =>
  (await help()).map(({ family, during, children }) => `${family} ${during} ${children}`)

describe('children who came with a file', () => {
  it('get a family and an involvement for each time in care, open where it is open', async () => {
    const report = await bring(
      '101 2024-01-01 2024-03-01',
      '101 2024-03-01 2024-05-01',
      '101 2025-02-01',
      '102 2025-01-01 2025-02-01',
    )
    expect(report.newFamilies).toBe(2)
    const first = [
      'Family of child 101 [2024-01-01,2024-05-01) 101',
      'Family of child 102 [2025-01-01,2025-02-01) 102',
      'Family of child 101 [2025-02-01,) 101',
    ]
    expect(await lines()).toEqual(first)
    expect((await bring('101 2024-01-01 2024-03-01', '101 2025-02-01')).newFamilies).toBe(0)
    expect(await lines()).toEqual(first)
  })

  it('have their help ended and begun again by next year’s file while nobody works with them', async () => {
    await bring('101 2025-02-01')
    await bring('101 2025-02-01 2025-06-01', '101 2026-01-01')
    expect(await lines()).toEqual([
      'Family of child 101 [2025-02-01,2025-06-01) 101',
      'Family of child 101 [2026-01-01,) 101',
    ])
  })

  it('keep their help as it is once somebody works with them', async () => {
    await bring('101 2025-02-01')
    const [{ id: involvement } = { id: '' }] = await help()
    const worker = world.actors['key-worker'].worker!
    await world.as(world.actors['team-manager'], (context) =>
      beginAllocation(context, {
        involvement,
        worker,
        part: 'key-worker',
        from: '2025-03-01',
        reason: 'Near',
      }),
    )
    await bring('101 2025-02-01 2025-06-01')
    expect(await lines()).toEqual(['Family of child 101 [2025-02-01,) 101'])
  })

  it('come into the help of the family that somebody has put them in', async () => {
    await bring('101 2025-02-01 2025-03-01', '102 2025-02-01 2025-03-01')
    const rows = await database.within('TEST', (db) =>
      db.selectFrom('identifier').select(['person_id', 'value']).execute(),
    )
    const child = (number: string) => rows.find(({ value }) => value === number)!.person_id
    await world.as(world.actors['team-manager'], async (context) => {
      await context.db
        .deleteFrom('family_member')
        .where(
          'person_id',
          'in',
          rows.map((row) => row.person_id),
        )
        .execute()
      await joinFamily(context, {
        family: world.unknownFamily,
        people: [child('101'), child('102')],
        from: '2025-01-01',
      })
    })
    await bring('101 2026-02-01', '102 2026-03-01')
    expect((await lines()).slice(2)).toEqual(['Unknown [2026-02-01,) 101', 'Unknown [2026-02-01,) 102'])
  })
})
