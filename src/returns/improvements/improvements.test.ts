import { beforeAll, describe, expect, it } from 'vitest'
import { careEpisode } from '../../care/index.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { needAssessment, protectionPlan, timeInNeed } from '../../protection/index.ts'
import type { FactTable, FactValues } from '../../record/history/fact-table.ts'
import { addFacts } from '../../record/history/keep-facts.ts'
import { beginRelationship } from '../../record/index.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { insertPerson } from '../../record/people/insert-person.ts'
import { fetchFile, show } from '../../record/testing/show.ts'
import { makeWorld, TODAY, type World } from '../../record/testing/world.ts'
import { MEASURES, shown } from './improvements.ts'
import { improvements } from './index.ts'

let world: World
const read = (key: string, on = TODAY) =>
  world.look(world.actors.analyst, (viewer) =>
    MEASURES.find((measure) => measure.key === key)!.read(viewer, { from: '2025-11-21', on }),
  )

async function told(context: Context, person: string, facts: [FactTable, FactValues][]): Promise<void> {
  const entry = await writeEntry(context, { kind: 'test', title: 'Told', people: [person] })
  for (const [table, values] of facts) {
    const blank = Object.fromEntries(Object.keys(table.columns).map((name) => [name, null]))
    await addFacts(context.db, 'TEST', table, [{ person, entry, values: { ...blank, ...values } }])
  }
}

beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  await world.as(world.actors['social-worker'], async (context) => {
    const [ada, ben] = world.children
    const need = { referred_on: '2026-01-05' }
    await told(context, ada, [
      [timeInNeed, need],
      [protectionPlan, { ...need, began_on: '2026-02-01' }],
      [careEpisode, { began_on: '2026-03-01', home_kind: 'U3', legal_status: 'V2' }],
    ])
    await told(context, ben, [
      [needAssessment, { ...need, began_on: '2026-01-06', agreed_on: '2026-02-01', factors: '13A 24A 2B' }],
    ])
    const gran = await insertPerson(context, { givenNames: 'Greta', familyName: 'Unknown' })
    await beginRelationship(context, {
      person: world.unknownChild,
      other: gran,
      kind: 'grandparent',
      nature: 'biological',
      livesWith: true,
      from: '2026-01-01',
    })
  })
})

describe('all help', () => {
  it('counts each child once, under the first name that fits', async () => {
    expect(await read('children-helped')).toEqual({
      count: 3,
      parts: [
        { name: 'In care', count: 1 },
        { name: 'With help, and neither of these', count: 2 },
      ],
    })
    expect((await read('children-helped', '2026-02-15')).parts).toEqual([
      { name: 'With a child protection plan', count: 1 },
    ])
    expect((await read('children-helped-year')).count).toBe(3)
  })
})

describe('kinship', () => {
  it('counts children with relatives in care, and those who live with their network and no parent', async () => {
    expect((await read('kinship')).parts!.map(({ count }) => count)).toEqual([1, 1])
  })
})

describe('harm outside the home', () => {
  it('counts a child once, and in every part that fits', async () => {
    expect(await read('harm-outside')).toEqual({
      count: 1,
      parts: [
        { name: 'Gangs', count: 1 },
        { name: 'Criminal exploitation', count: 1 },
      ],
    })
  })
})

describe('what is shown', () => {
  it('hides small numbers from everybody, and another with a lone one', () => {
    expect(shown({ count: 3 }).count).toBe('small')
    const parts = [2, 40, 12].map((count, at) => ({ name: String(at), count }))
    expect(shown({ count: 54, parts }).parts.map(({ count }) => count)).toEqual([
      'small',
      40,
      'hidden with another',
    ])
  })

  it('says of each figure what it counts and which lines of the review ask for it', async () => {
    for (const { says, asks } of MEASURES) {
      expect(says.length).toBeGreaterThan(40)
      expect(asks).toMatch(/L\d{4}/)
    }
    const html = await show(world, improvements.pages[0]!, world.actors['team-manager'])
    expect(html).toContain('The review asks for it in L1295–1299')
    expect(html).not.toMatch(/Marlow|Ada\b/)
  })

  it('comes as a file that says the same', async () => {
    const { body } = await fetchFile(world, improvements.downloads[1]!, world.actors.analyst)
    const all = JSON.parse(String(body))
    expect(all.measures).toHaveLength(MEASURES.length)
    expect(all.measures.find(({ key }: { key: string }) => key === 'children-helped').count).toBe('small')
  })
})
