import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../platform/testing/database.ts'
import { restrictRecord } from '../../record/access/restrict-record.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { type FreshFamily, freshFamily, relate } from '../testing/fresh-family.ts'
import { addGoal } from './add-goal.ts'
import { agreePlan, fingerprint } from './agree-plan.ts'
import { changeGoal } from './change-goal.ts'
import { endGoal } from './end-goal.ts'
import { fairness } from './fairness.ts'
import { readOwners } from './owners.ts'
import { readAgreement } from './read-agreement.ts'
import { readPlan } from './read-plan.ts'
import { reviewPlan } from './review-plan.ts'

let world: World
let of: FreshFamily
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})
beforeEach(async () => {
  of = await freshFamily(world)
})

const LATER = new Date(NOON.getTime() + 86_400_000)
const action = (owner: string, what = 'Walk to school') => ({
  what,
  owner,
  purpose: 'Calm mornings',
  difference: 'Nobody shouts before nine',
})
const plan = () => world.look(world.actors['key-worker'], (viewer) => readPlan(viewer, of.family))
const add = (actions = [action(`person:${of.mother}`)]) =>
  of.act('key-worker', addGoal, { words: 'We want quiet mornings', actions })
const views = { familyView: 'It is ours', childView: 'Good, said Nia' }

describe('the plan', () => {
  it('holds goals in the family’s words, with who does what, why, and what will be different', async () => {
    await add([
      action(`person:${of.mother}`),
      action(`worker:${world.actors['key-worker'].worker}`, 'Call the school'),
    ])
    const [goal] = (await plan()).goals
    expect(goal).toMatchObject({ words: 'We want quiet mornings', version: 0 })
    expect(goal!.actions.map(({ owner, what }) => [owner.name, what])).toEqual([
      ['Rosa Rowe', 'Walk to school'],
      ['Asha Key', 'Call the school'],
    ])
  })

  it('asks for an owner who is of the family or works with it, at the action that lacks one', async () => {
    const bad = add([action(`person:${of.mother}`), action(`person:${world.unknownChild}`)])
    await expect(bad).rejects.toMatchObject({ details: { problems: [{ path: ['actions', '1', 'owner'] }] } })
    await expect(of.act('stranger', addGoal, { words: 'x' })).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('changes a goal as a whole: new actions begin, changed ones change, missing ones end', async () => {
    const { goal } = await add([action(`person:${of.mother}`), action(`person:${of.mother}`, 'Pack bags')])
    const [first] = (await plan()).goals[0]!.actions
    const kept = { ...action(`person:${of.children[0]}`, 'Walk with Nia'), action: first!.id }
    const change = {
      goal,
      version: 0,
      words: 'Quiet mornings',
      actions: [kept, action(`person:${of.mother}`, 'Sing')],
    }
    await of.act('key-worker', changeGoal, change)
    const [now] = (await plan()).goals
    expect(now!.actions.map(({ id, what }) => [id === first!.id, what])).toEqual([
      [true, 'Walk with Nia'],
      [false, 'Sing'],
    ])
    await expect(of.act('colleague', changeGoal, change)).rejects.toMatchObject({
      code: 'stale',
      details: { current: { Goal: 'Quiet mornings' } },
    })
  })

  it('is not quoted to somebody from whom a name in it is withheld, nor written over by them', async () => {
    const { goal } = await of.act('key-worker', addGoal, { words: 'Nia sleeps through' })
    const accounts = [world.actors['social-worker'].account]
    const closed = { person: of.children[0], reason: 'Safety', accounts }
    await of.act('information-governance', restrictRecord, closed)
    for (const version of [0, 9]) {
      const change = of.act('key-worker', changeGoal, { goal, version, words: 'We sleep' })
      await expect(change).rejects.toMatchObject({ code: 'not-allowed', details: {} })
    }
  })

  it('lets a goal end with a reason, and not through another family', async () => {
    const { goal } = await add()
    const other = await freshFamily(world, 'Elsewhere')
    const wrong = other.act('key-worker', endGoal, { goal, version: 0, why: 'x' })
    await expect(wrong).rejects.toMatchObject({ code: 'not-found' })
    await of.act('key-worker', endGoal, { goal, version: 0, why: 'Reached' })
    expect((await plan()).goals).toEqual([])
  })
})

describe('agreeing', () => {
  const agree = (more: object = {}, now = NOON) =>
    of.act('key-worker', agreePlan, { agreedBy: [`person:${of.mother}`], ...views, ...more }, now)

  it('freezes the plan with its wording, who agreed and both views; a later change begins the next version', async () => {
    const { goal } = await add()
    expect(await agree()).toMatchObject({ number: 1 })
    const change = { goal, version: 0, words: 'Quiet evenings', actions: [action(`person:${of.mother}`)] }
    await of.act('key-worker', changeGoal, change, LATER)
    expect((await plan()).changedSince).toBe(true)
    expect(await agree({}, LATER)).toMatchObject({ number: 2 })
    const first = await world.look(world.actors['key-worker'], (viewer) =>
      readAgreement(viewer, of.family, 1),
    )
    expect(first.content.goals[0]!.words).toBe('We want quiet mornings')
    expect(first).toMatchObject({
      agreedBy: ['Rosa Rowe'],
      familyView: 'It is ours',
      childView: 'Good, said Nia',
    })
    expect((await plan()).changedSince).toBe(false)
  })

  it('refuses an empty plan, a goal for which nobody does anything, and a plan that changed meanwhile', async () => {
    await expect(agree()).rejects.toMatchObject({ code: 'conflict' })
    const { goal } = await add([])
    await expect(agree()).rejects.toThrow(/Nobody does anything yet/)
    const seen = fingerprint(await plan())
    await of.act('key-worker', changeGoal, {
      goal,
      version: 0,
      words: 'x',
      actions: [action(`person:${of.mother}`)],
    })
    await expect(agree({ seen })).rejects.toThrow(/changed after you opened/)
    await expect(agree({ seen: fingerprint(await plan()) })).resolves.toBeTruthy()
  })

  it('wants what family and children say', async () => {
    await add()
    await expect(agree({ familyView: '' })).rejects.toMatchObject({
      details: { problems: [{ path: ['familyView'] }] },
    })
  })
})

describe('looking at the plan again', () => {
  it('keeps the last answer for each part beside the next', async () => {
    await add()
    const [goal] = (await plan()).goals
    const [first] = goal!.actions
    const said = [
      { thing: goal!.id, progress: 'some' },
      { thing: first!.id, progress: 'going-well', words: 'Three days of five' },
    ]
    await of.act('key-worker', reviewPlan, { progress: said })
    await of.act(
      'key-worker',
      reviewPlan,
      { progress: [{ thing: first!.id, progress: 'done' }, { thing: goal!.id }] },
      LATER,
    )
    const now = await plan()
    expect(now.reviewedOn).toBe('2026-11-21')
    expect(now.goals[0]!.last).toMatchObject({ progress: 'some', on: '2026-11-20' })
    expect(now.goals[0]!.actions[0]!.last).toMatchObject({ progress: 'done', on: '2026-11-21' })
  })

  it('refuses an empty review, words without an answer, and parts of another plan', async () => {
    await add()
    const [goal] = (await plan()).goals
    await expect(of.act('key-worker', reviewPlan, {})).rejects.toMatchObject({ code: 'conflict' })
    const words = of.act('key-worker', reviewPlan, { progress: [{ thing: goal!.id, words: 'Well' }] })
    await expect(words).rejects.toMatchObject({
      details: { problems: [{ path: ['progress', '0', 'progress'] }] },
    })
    const foreign = of.act('key-worker', reviewPlan, { progress: [{ thing: of.family, progress: 'done' }] })
    await expect(foreign).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('fairness', () => {
  const prompts = async () => {
    const owners = await world.look(world.actors['key-worker'], (viewer) => readOwners(viewer, of.family))
    return fairness((await plan()).goals, owners)
  }

  it('asks gently where everything falls on one parent, and about a father who has no part', async () => {
    for (const child of of.children) {
      await relate(of, { person: child, other: of.mother, kind: 'parent' })
      await relate(of, { person: child, other: of.father, kind: 'parent' })
    }
    await add([action(`person:${of.mother}`), action(`person:${of.mother}`, 'Pack bags')])
    expect(await prompts()).toEqual([
      'Everything in this plan is Rosa Rowe’s to do. What can others take on, and what can we?',
      'Nothing here is Dev Rowe’s to do. Is there a part for Dev Rowe, or a reason why not?',
    ])
  })

  it('says nothing where the plan is shared', async () => {
    await add([action(`person:${of.mother}`), action(`worker:${world.actors['key-worker'].worker}`)])
    expect(await prompts()).toEqual([])
  })
})
