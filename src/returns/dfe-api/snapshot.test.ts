import { beforeAll, describe, expect, it } from 'vitest'
import { careEpisode } from '../../care/index.ts'
import { type ReportedChild, reportedChild } from '../../doors/import/reported.ts'
import { takeIn } from '../../doors/import/take-in.ts'
import { tally } from '../../doors/import/tally.ts'
import { newId } from '../../platform/id.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { needPlan, protectionPlan, timeInNeed } from '../../protection/index.ts'
import { mergePeople } from '../../record/duplicates/merge.ts'
import type { FactTable, FactValues } from '../../record/history/fact-table.ts'
import { makeWorld, type World } from '../../record/testing/world.ts'
import { checkChild } from './check-shape.ts'
import { applyDelta } from './delta.ts'
import { deltaOfDays, type Numbered } from './delta-of-days.ts'
import type { MadeChild } from './dfe-child.ts'
import type { DfeChild } from './payload.ts'
import { snapshot } from './snapshot.ts'

let world: World

type Told = [FactTable, FactValues][]

const blank = ({ columns }: FactTable): FactValues =>
  Object.fromEntries(Object.keys(columns).map((name) => [name, null]))

function told(number: string, facts: Told, birth?: string): ReportedChild {
  const source = { list: 'x', file: 'x', line: 1, cells: {} }
  const child = reportedChild(number)
  child.facts = facts.map(([table, values]) => ({
    table,
    values: { ...blank(table), ...values },
    source,
    told: [],
  }))
  if (birth) child.person = [{ field: 'birthDate', value: birth, cell: 'DOB', source }]
  return child
}

/** A file comes in on a day. */
const bring = (day: string, ...children: ReportedChild[]) =>
  world.as(
    world.actors['records-officer'],
    (context) => takeIn(context, { id: newId(), name: 'return' }, children, tally()),
    new Date(`${day}T12:00:00Z`),
  )

async function all(on: string, known?: string): Promise<MadeChild[]> {
  const found: MadeChild[] = []
  for await (const child of snapshot({ database: world.database, authority: 'TEST', on, known }))
    found.push(child)
  return found
}

const only = async (number: string, on: string, known?: string): Promise<DfeChild | undefined> =>
  (await all(on, known)).find((child) => child.number === number)?.payload

async function* numbered(children: readonly MadeChild[]): AsyncGenerator<Numbered> {
  for (const { payload } of children) yield { number: payload.la_child_id, payload }
}

async function delta(before: MadeChild[], after: MadeChild[]): Promise<DfeChild[]> {
  const found: DfeChild[] = []
  for await (const child of deltaOfDays(numbered(before), numbered(after))) found.push(child)
  return found
}

beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  await bring(
    '2026-02-02',
    told(
      '901',
      [
        [timeInNeed, { referred_on: '2026-01-05', source: '1A', primary_need: 'N1' }],
        [needPlan, { referred_on: '2026-01-05', began_on: '2026-01-20' }],
        [careEpisode, { began_on: '2026-01-25', why_began: 'S', legal_status: 'V2', home_kind: 'U6' }],
      ],
      '2015-05-05',
    ),
    told('902', [[timeInNeed, { referred_on: '2026-01-06' }]]),
    told('903', [[timeInNeed, { referred_on: '2026-01-07' }]]),
  )
  await bring(
    '2026-04-10',
    told('901', [
      [timeInNeed, { referred_on: '2026-01-05', source: '6', closed_on: '2026-03-30', why_closed: 'RC7' }],
      [protectionPlan, { referred_on: '2026-01-05', began_on: '2026-02-01', ended_on: '2026-03-01' }],
    ]),
  )
})

describe('the payload of a day', () => {
  it('tells of what had begun, and knows no end that came later', async () => {
    const before = await only('901', '2026-03-15')
    expect(before).toMatchObject({
      la_child_id: '901',
      child_details: { date_of_birth: '2015-05-05' },
      social_care_episodes: [
        {
          referral_date: '2026-01-05',
          child_in_need_plans: [{ start_date: '2026-01-20' }],
          child_protection_plans: [{ start_date: '2026-02-01', end_date: '2026-03-01' }],
          child_looked_after_placements: [
            { start_date: '2026-01-25', start_reason: 'S', placement_type: 'U6' },
          ],
        },
      ],
    })
    expect(before!.social_care_episodes![0]).not.toHaveProperty('closure_date')
    expect((await only('901', '2026-04-01'))!.social_care_episodes![0]).toMatchObject({
      closure_date: '2026-03-30',
    })
    expect(await only('901', '2026-01-04')).toBeUndefined()
  })

  it('is always what the collection takes, and says of every value why it is there', async () => {
    for (const { payload, notes } of await all('2026-11-20')) {
      expect(checkChild(payload)).toEqual([])
      expect(notes.length).toBeGreaterThan(0)
      expect(notes.every(({ basis }) => basis.says !== '')).toBe(true)
    }
  })

  it('holds help that was worked here, led by whom', async () => {
    const helped = (await all('2026-11-20')).filter(({ person }) => world.children.includes(person))
    expect(helped).toHaveLength(3)
    expect(helped[0]!.payload.social_care_episodes![0]).toMatchObject({
      referral_date: '2026-09-01',
      care_worker_details: [{ start_date: '2026-09-01' }],
    })
  })

  it('is the same bytes for the same record and day', async () => {
    expect(JSON.stringify(await all('2026-11-20'))).toBe(JSON.stringify(await all('2026-11-20')))
  })
})

describe('what the record knew on a day', () => {
  it('is as it was before a later file changed it', async () => {
    const then = await only('901', '2026-03-01', '2026-03-01')
    expect(then!.social_care_episodes![0]).toMatchObject({ referral_source: '1A' })
    expect(then!.social_care_episodes![0]).not.toHaveProperty('child_protection_plans')
    expect((await only('901', '2026-03-01'))!.social_care_episodes![0]).toMatchObject({
      referral_source: '6',
    })
    expect(await all('2026-02-01', '2026-02-01')).toEqual([])
  })
})

describe('what changed between two days', () => {
  it('tells what was written late and what was put right, and leaves the rest', async () => {
    const before = await all('2026-04-09', '2026-04-09')
    const changes = await delta(before, await all('2026-04-10', '2026-04-10'))
    expect(changes.map(({ la_child_id }) => la_child_id)).toEqual(['901'])
    expect(changes[0]!.social_care_episodes).toMatchObject([
      {
        referral_source: '6',
        closure_date: '2026-03-30',
        child_protection_plans: [{ start_date: '2026-02-01' }],
      },
    ])
    expect(changes[0]).not.toHaveProperty('child_details')
    expect(changes[0]!.social_care_episodes![0]).not.toHaveProperty('child_in_need_plans')
  })

  it('takes a record away that was found to be another’s, and gives its episodes to the one kept', async () => {
    const [kept, merged] = (await all('2026-05-01')).filter(({ number }) => ['902', '903'].includes(number))
    const before = await all('2026-05-01', '2026-05-01')
    await run(
      world.database,
      mergePeople,
      world.actors['records-officer'],
      { kept: kept!.person, merged: merged!.person, reason: 'The same child' },
      { now: new Date('2026-05-02T09:00:00Z') },
    )
    expect(await delta(before, await all('2026-05-01', '2026-05-01'))).toEqual([])
    const changes = await delta(before, await all('2026-05-02', '2026-05-02'))
    expect(changes).toContainEqual({ la_child_id: '903', purge: true })
    const gained = changes.find(({ la_child_id }) => la_child_id === '902')
    expect(gained!.social_care_episodes).toMatchObject([{ referral_date: '2026-01-07' }])
  })

  it('takes a record away that is no longer here, by the payload that was sent', async () => {
    const now = await all('2026-11-20')
    const sent: MadeChild[] = [
      ...now.filter(({ number }) => number < '902'),
      { ...now[0]!, payload: { la_child_id: '9015', mis_child_id: 'gone' } },
      ...now.filter(({ number }) => number >= '902'),
    ]
    expect(await delta(sent, now)).toEqual([{ la_child_id: '9015', purge: true }])
  })

  it('makes of the one exactly the other, whichever two days', async () => {
    const days = ['2026-01-06', '2026-02-02', '2026-03-15', '2026-04-10', '2026-09-15', '2026-11-20']
    for (const since of days)
      for (const on of days.filter((day) => day >= since)) {
        const [before, after] = [await all(since, since), await all(on)]
        const held = new Map(before.map(({ payload }) => [payload.la_child_id, payload]))
        for (const change of await delta(before, after)) {
          const now = applyDelta(held.get(change.la_child_id), change)
          if (now) held.set(change.la_child_id, now)
          else held.delete(change.la_child_id)
        }
        const wanted = new Map(after.map(({ payload }) => [payload.la_child_id, payload]))
        expect(Object.fromEntries(held), `${since} to ${on}`).toEqual(Object.fromEntries(wanted))
      }
  })
})
