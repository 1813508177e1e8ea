import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { allocateKeyWorker } from '../../family-help/allocation/allocate-key-worker.ts'
import { bringInExpert } from '../../family-help/allocation/bring-in-expert.ts'
import { endPart } from '../../family-help/allocation/end-part.ts'
import { newId } from '../../platform/id.ts'
import type { Actor } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { ACCESS_RULES, COUNCIL_ONLY } from '../../record/access/index.ts'
import { changeAccount } from '../../record/accounts/look-after-accounts.ts'
import { readAllocations } from '../../record/involvements/involvement.ts'
import { setPolicy } from '../../record/policy/index.ts'
import { type ActorName, makeWorld, NOON, TODAY, type World } from '../../record/testing/world.ts'
import { rooms } from '../../rooms.ts'
import { delegateArea } from './delegate-area.ts'
import { endPractice } from './end-practice.ts'
import { armOf, readEvaluation } from './evaluation.ts'
import { FOR_PROFIT } from './legal-forms.ts'
import { readPractice } from './practices.ts'

let world: World
let area: string
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})
beforeEach(async () => {
  area = newId()
  await world.as(world.actors.director, async ({ db }) => {
    const place = { id: area, name: `Hillside ${area}`, population: 30_000, children: 9_000 }
    await db.insertInto('neighbourhood').values(place).execute()
    await db.updateTable('team').set({ neighbourhood_id: area }).where('id', '=', world.team).execute()
  })
})

const terms = (other: object = {}) => ({
  ...{ neighbourhood: area, account: world.actors.colleague.account, provider: 'Hillside Together' },
  ...{ legalForm: 'community-benefit', registration: 'RS001234', checkedHow: 'Its rules and the register' },
  ...{
    checkedOn: '2026-11-01',
    budget: '£900,000',
    decidedBy: 'The cabinet',
    why: 'Close to families',
  },
  ...other,
})
const delegate = (other: object = {}, who: ActorName = 'director') =>
  run(world.database, delegateArea, world.actors[who], terms(other), { now: NOON })
const problem = (other: object) =>
  delegate(other).then(
    () => 'delegated',
    (error) => error.details.problems?.[0]?.message ?? error.message,
  )
/** An account as it is now, as a door would find it. */
const asNow = (name: ActorName): Promise<Actor> =>
  world.look(world.actors.director, async ({ db }) => {
    const { account } = world.actors[name]
    const row = await db
      .selectFrom('account')
      .select('roles')
      .where('id', '=', account!)
      .executeTakeFirstOrThrow()
    return { ...world.actors[name], roles: row.roles }
  })

describe('delegating an area', () => {
  it('is the Director of Children’s Services’, with terms, and ends with the director’s part in it', async () => {
    await expect(delegate({}, 'team-manager')).rejects.toMatchObject({ code: 'not-allowed' })
    const { practice } = await delegate()
    expect(await world.look(world.actors.analyst, (viewer) => readPractice(viewer, practice))).toMatchObject({
      ...{ director: 'Col Colleague', budget: 90_000_000, legalForm: 'community-benefit', lastDay: null },
    })
    expect((await asNow('colleague')).roles).toContain('practice-director')
    await expect(delegate()).rejects.toThrow('is with Hillside Together today')
    const back = { practice, version: 0, why: 'The pilot is over' }
    await run(world.database, endPractice, world.actors.director, back, { now: NOON })
    expect((await asNow('colleague')).roles).toEqual(['key-worker'])
    expect((await world.look(world.actors.analyst, (viewer) => readPractice(viewer, practice))).lastDay).toBe(
      TODAY,
    )
  })

  it.each(Object.keys(FOR_PROFIT))('is refused to who can pay owners: %s', async (legalForm) => {
    expect(await problem({ legalForm })).toContain('not for profit (L1745)')
  })

  it('is refused where nobody could have checked yet, or the area has no team', async () => {
    expect(await problem({ checkedOn: '2027-01-01' })).toContain('Choose today or an earlier day')
    expect(await problem({ account: world.actors.director.account })).toContain(
      'Choose somebody who works here',
    )
  })
})

describe('the front door and protection stay with the council', () => {
  const rulesOf = (role: string) => ACCESS_RULES.filter(({ roles }) => roles.some((one) => one === role))

  it('by the table: no rule gives the director of a practice what is the council’s alone', () => {
    const given = new Set(rulesOf('practice-director').map(({ capability }) => capability as string))
    expect(COUNCIL_ONLY.filter((capability) => given.has(capability))).toEqual([])
    expect(given).toContain('lead')
  })

  it.each(['front-door', 'expert', 'team-manager', 'director', 'administrator'] as const)(
    'and nobody who is %s can be made one, by delegation or by their account',
    async (name) => {
      const account = name === 'director' ? world.actors.expert.account : world.actors[name].account
      if (name !== 'director') expect(await problem({ account })).toContain('stay with the council (L1737)')
      const mixed = { account, roles: [name, 'practice-director'] }
      await expect(
        run(
          world.database,
          changeAccount,
          world.actors[name === 'administrator' ? 'director' : 'administrator'],
          mixed,
        ),
      ).rejects.toMatchObject({ details: { problems: [{ message: expect.stringContaining('(L1737)') }] } })
    },
  )

  it('at every operation of the front door and of protection, those of tomorrow too', async () => {
    const locked = rooms
      .filter(({ name }) => name === 'front-door' || name === 'protection')
      .flatMap(({ operations = [] }) => operations)
      .filter(({ may }) => may.capability !== 'ask')
    expect(locked.length).toBeGreaterThan(5)
    for (const operation of locked)
      await expect(
        run(world.database, operation, world.actors['practice-director'], {}),
        operation.name,
      ).rejects.toMatchObject({ code: expect.stringMatching(/not-allowed|not-found/) })
  })

  it('and what holds for the whole council', async () => {
    const setting = { setting: 'quiet-days-contact', value: 300, from: TODAY, decidedBy: 'Me', why: 'Quiet' }
    await expect(
      run(world.database, setPolicy, world.actors['practice-director'], setting),
    ).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })

  it('so that they lead the help and bring an expert in, and cannot send the expert away', async () => {
    const { family, involvement, actors, database } = world
    const act = (operation: Parameters<typeof run>[1], input: object, who: ActorName = 'practice-director') =>
      run(database, operation, actors[who], { family, ...input }, { now: NOON })
    await act(allocateKeyWorker, { worker: actors['social-worker'].worker, reason: 'Knows the school' })
    const worry = { worrying: 'Ben has bruises', doingNow: 'With grandmother', worker: actors.expert.worker }
    await act(bringInExpert, worry)
    const all = await world.look(actors.director, (viewer) => readAllocations(viewer, involvement))
    const expert = all.find(({ part }) => part === 'expert')!
    const end = { allocation: expert.id, reason: 'We manage' }
    await expect(act(endPart, end)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(act(endPart, end, 'social-worker')).rejects.toMatchObject({ code: 'not-allowed' })
    await act(endPart, end, 'expert')
  })
})

describe('the evaluation', () => {
  it('shows shares with their range, and nothing of small numbers', () => {
    const counts = { families: 200, planned: 120, seen: 198, supervised: 3, ended: 4, again: 1 }
    const arm = armOf(TODAY, counts)
    expect(arm.families).toBe(200)
    expect(arm.measures.planned).toEqual({ percent: 60, interval: [53, 67] })
    for (const measure of ['seen', 'supervised', 'again'] as const)
      expect(arm.measures[measure].percent, measure).toBeUndefined()
  })

  it('counts the area and all the others, before and now', async () => {
    const { practice } = await delegate({ account: world.actors.stranger.account })
    const found = await world.look(world.actors.analyst, async (viewer) =>
      readEvaluation(viewer, await readPractice(viewer, practice)),
    )
    expect(found.here.now).toMatchObject({ on: TODAY, families: 'small' })
    expect(found.here.before.on).toBe('2026-11-19')
    expect(found.elsewhere.now.families).toBe(0)
  })
})
