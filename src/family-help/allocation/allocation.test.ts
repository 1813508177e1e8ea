import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { openInvolvementOf, readAllocations } from '../../record/involvements/involvement.ts'
import { makeWorld, type World } from '../../record/testing/world.ts'
import { type FreshFamily, freshFamily, overlay } from '../testing/fresh-family.ts'
import { allocateKeyWorker } from './allocate-key-worker.ts'
import { allocateOverseer } from './allocate-overseer.ts'
import { askToJoin } from './ask-to-join.ts'
import { bringInExpert } from './bring-in-expert.ts'
import { changeIntensity } from './change-intensity.ts'
import { endPart } from './end-part.ts'
import { readExperts, readTeamWorkers } from './workers.ts'

let world: World
let of: FreshFamily
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})
beforeEach(async () => {
  of = await freshFamily(world)
})

const parts = async () => {
  const all = await world.look(world.actors['team-manager'], (viewer) =>
    readAllocations(viewer, of.involvement),
  )
  return all.filter(({ period }) => !period.until).map(({ worker, part }) => `${worker.name}: ${part}`)
}

describe('who works with a family', () => {
  it('lets a manager choose a key worker of any discipline; whoever led before ends, nothing else changes', async () => {
    await of.act('team-manager', allocateKeyWorker, {
      worker: world.actors.colleague.worker,
      reason: 'Knows teenagers',
    })
    expect(await parts()).toEqual(['Col Colleague: key-worker', 'Sol Worker: overseer'])
  })

  it('asks for a registered social worker where a child has a child protection plan', async () => {
    await overlay(of, of.children[1], 'child-protection-plan')
    const refused = of.act('team-manager', allocateKeyWorker, {
      worker: world.actors.colleague.worker,
      reason: 'Near',
    })
    await expect(refused).rejects.toMatchObject({
      code: 'invalid',
      details: { problems: [{ path: ['worker'] }] },
    })
    await of.act('team-manager', allocateKeyWorker, {
      worker: world.actors['social-worker'].worker,
      reason: 'Registered',
    })
    expect(await parts()).toContain('Sol Worker: key-worker')
  })

  it('asks for a reason where somebody else leads already, and takes who oversees with it', async () => {
    const overseer = world.actors['team-manager'].worker
    const { worker } = world.actors.colleague
    const silent = of.act('team-manager', allocateKeyWorker, { worker, overseer })
    await expect(silent).rejects.toMatchObject({ details: { problems: [{ path: ['reason'] }] } })
    const reason = 'Asha moves to another town'
    await of.act('team-manager', allocateKeyWorker, { worker, reason, overseer })
    const parts = await world.look(world.actors['team-manager'], (viewer) =>
      readAllocations(viewer, of.involvement),
    )
    const now = (part: string) => parts.find((one) => one.part === part && !one.period.until)
    expect(now('key-worker')).toMatchObject({ reason })
    expect(now('overseer')?.worker.id).toBe(overseer)
  })

  it('leaves who leads to the manager', async () => {
    const own = of.act('key-worker', allocateKeyWorker, {
      worker: world.actors.colleague.worker,
      reason: 'Away',
    })
    await expect(own).rejects.toMatchObject({ code: 'not-allowed' })
    const stranger = of.act('stranger', allocateKeyWorker, {
      worker: world.actors.stranger.worker,
      reason: 'Want to',
    })
    await expect(stranger).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('gives oversight to a registered social worker only', async () => {
    const refused = of.act('team-manager', allocateOverseer, { worker: world.actors.colleague.worker })
    await expect(refused).rejects.toMatchObject({ code: 'invalid' })
    await of.act('team-manager', allocateOverseer, { worker: world.actors['team-manager'].worker })
    expect(await parts()).toEqual(['Asha Key: key-worker', 'Tam Manager: overseer'])
  })

  it('lets a key worker ask a colleague to join and end that part again, and never leaves a family without a lead', async () => {
    const asked = { worker: world.actors.colleague.worker, reason: 'Boxing on Thursdays' }
    const { allocation } = await of.act('key-worker', askToJoin, asked)
    await expect(of.act('key-worker', askToJoin, asked)).rejects.toMatchObject({ code: 'conflict' })
    await of.act('key-worker', endPart, { allocation, reason: 'The course is over' })
    expect(await parts()).toEqual(['Asha Key: key-worker', 'Sol Worker: overseer'])
    await expect(of.act('key-worker', endPart, { allocation, reason: 'Again' })).rejects.toMatchObject({
      code: 'conflict',
    })
    const all = await world.look(world.actors['key-worker'], (viewer) =>
      readAllocations(viewer, of.involvement),
    )
    const lead = all.find(({ part }) => part === 'key-worker')!
    await expect(
      of.act('key-worker', endPart, { allocation: lead.id, reason: 'Tired' }),
    ).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})

describe('when risk rises', () => {
  const worry = { worrying: 'Ben has bruises', doingNow: 'Staying with grandmother tonight' }

  it('brings an expert in beside the key worker, who stays', async () => {
    const joined = await of.act('key-worker', bringInExpert, { ...worry, worker: world.actors.expert.worker })
    expect(joined).toMatchObject({ joined: true })
    expect(await parts()).toEqual(['Ed Expert: expert', 'Asha Key: key-worker', 'Sol Worker: overseer'])
  })

  it('lets nobody join who is no expert: an emergency’s day does not become a place in the help', async () => {
    const worker = world.actors.stranger.worker
    expect(await of.act('key-worker', bringInExpert, { ...worry, worker })).toMatchObject({ joined: false })
    expect((await parts()).join()).not.toContain('Stella Stranger')
  })

  it('is never refused: without an expert to name, or twice, it is kept and shown to those who oversee', async () => {
    expect(await of.act('key-worker', bringInExpert, worry)).toMatchObject({ joined: false })
    expect(await of.act('key-worker', bringInExpert, { ...worry, worker: newId() })).toMatchObject({
      joined: false,
    })
    const expert = world.actors.expert.worker
    await of.act('key-worker', bringInExpert, { ...worry, worker: expert })
    expect(await of.act('key-worker', bringInExpert, { ...worry, worker: expert })).toMatchObject({
      joined: true,
    })
    const asks = await world.look(world.actors['key-worker'], ({ db }) =>
      db.selectFrom('expert_ask').selectAll().where('family_id', '=', of.family).execute(),
    )
    expect(asks.map((ask) => ask.answered_at !== null)).toEqual([true, true, true, true])
  })
})

describe('how much help', () => {
  it('changes inside the same help, and refuses what somebody else changed meanwhile', async () => {
    const change = { version: 0, intensity: 'intensive', why: 'A hard winter' }
    await of.act('key-worker', changeIntensity, change)
    const open = await world.look(world.actors['key-worker'], (viewer) =>
      openInvolvementOf(viewer, of.family),
    )
    expect(open).toMatchObject({ id: of.involvement, intensity: 'intensive', version: 1 })
    await expect(of.act('key-worker', changeIntensity, change)).rejects.toMatchObject({
      code: 'stale',
      details: { current: { 'How much help': expect.stringContaining('Intensive') } },
    })
    await expect(of.act('colleague', changeIntensity, { ...change, version: 1 })).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })
})

it('knows the team’s workers with what they carry, and the experts of the council', async () => {
  const viewer = world.actors['team-manager']
  const workers = await world.look(viewer, (look) => readTeamWorkers(look, world.team))
  expect(workers.find(({ name }) => name === 'Asha Key')).toMatchObject({ fullTimeShare: 1 })
  expect(workers.map(({ name }) => name)).not.toContain('Stella Stranger')
  const experts = await world.look(viewer, readExperts)
  expect(experts.map(({ name }) => name)).toContain('Ed Expert')
})
