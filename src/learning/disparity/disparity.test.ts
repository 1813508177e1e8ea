import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { insertPerson } from '../../record/people/insert-person.ts'
import { show } from '../../record/testing/show.ts'
import { makeWorld, type World } from '../../record/testing/world.ts'
import { type Entrant, ethnicGroup, look } from './lens.ts'
import { disparityPage } from './pages/disparity-page.tsx'
import { PLAN_BEFORE_CARE } from './published.ts'
import { readEntrants } from './read-entrants.ts'

const CODE = { White: 'WBRI', Mixed: 'MWBC', Black: 'BAFR', Asian: 'APKN' } as const
const child = (more: Partial<Entrant>): Entrant => ({
  ...{ ethnicity: 'WBRI', disabled: false, poor: false, age: 7, plan: false, help: false },
  ...more,
})

/** As many children of each group as make its published per cent. */
const published = (many: number): Entrant[] =>
  PLAN_BEFORE_CARE.flatMap(({ group, percent }) =>
    Array.from({ length: many }, (_, at) =>
      child({ ethnicity: CODE[group], plan: at < (many * percent) / 100 }),
    ),
  )

describe('who was helped before', () => {
  it('reproduces the published table: 65, 62, 39 and 36 per cent', () => {
    const rows = look(published(200), 'ethnicity', 'plan')
    expect(rows.slice(0, 4).map(({ group, share }) => [group, share?.percent])).toEqual([
      ['White', 65],
      ['Mixed', 62],
      ['Black', 39],
      ['Asian', 36],
    ])
    expect(rows.map(({ apart }) => apart)).toEqual([true, true, true, true, false, false])
  })

  it('says how far chance alone goes, and calls no small difference one', () => {
    const rows = look(published(20), 'ethnicity', 'plan')
    const [white] = rows
    expect(white!.share!.low).toBeLessThan(50)
    expect(white!.apart).toBe(false)
  })

  it('hides groups in which one to five would be seen, on either side', () => {
    const few = [
      ...published(100),
      ...Array.from({ length: 5 }, () => child({ ethnicity: 'OOTH', plan: true })),
    ]
    expect(look(few, 'ethnicity', 'plan')[4]).toMatchObject({ group: 'Another group', share: undefined })
    const nearly = Array.from({ length: 40 }, (_, at) => child({ disabled: true, help: at > 2 }))
    expect(look(nearly, 'disability', 'help')[0]!.share).toBeUndefined()
  })

  it('looks by ethnicity, disability, poverty and age, in a fixed order', () => {
    const all = published(40).map((one, at) => ({
      ...one,
      age: at % 18,
      poor: at % 2 === 0,
      help: at % 3 === 0,
    }))
    expect(look(all, 'age', 'help').map(({ group }) => group)).toEqual([
      ...['Under 1', '1 to 4', '5 to 9', '10 to 15', '16 and 17', 'Not known'],
    ])
    expect(look(all, 'poverty', 'help')[0]!.share!.of).toBe(80)
    expect(['CHNE', 'NOBT', null, 'BOTH', 'OOTH'].map(ethnicGroup)).toEqual([
      ...['Asian', 'Not known', 'Not known', 'Black', 'Another group'],
    ])
  })
})

describe('the record', () => {
  let world: World
  beforeAll(async () => {
    world = await makeWorld(await testDatabase())
  })

  it('tells of each child who came into care once, and what there was before', async () => {
    await world.as(world.actors['social-worker'], async (context) => {
      const entry = await context.db.selectFrom('ledger_entry').select('id').executeTakeFirstOrThrow()
      const other = await insertPerson(context, {
        givenNames: 'Oona',
        familyName: 'Care',
        birthDate: '2020-01-05',
      })
      const { authority } = context.actor
      for (const child of [world.children[0], other])
        await sql`insert into care_episode (authority, id, person_id, began_on, why_began, legal_status, entry_id)
          values (${authority}, ${newId()}, ${child}, '2026-10-01', 'S', 'C2', ${entry.id})`.execute(
          context.db,
        )
    })
    const entrants = await world.look(world.actors.analyst, (viewer) => readEntrants(viewer, '2026-01-01'))
    expect(
      entrants.map(({ age, help, plan }) => ({ age, help, plan })).sort((a, b) => a.age! - b.age!),
    ).toEqual([
      { age: 6, help: false, plan: false },
      { age: 14, help: true, plan: false },
    ])
    const html = await show(world, disparityPage, world.actors['team-manager'])
    expect(html).toContain('Too few to show')
    expect(html).toContain('65%')
    expect(html).not.toContain('Oona')
  })
})
