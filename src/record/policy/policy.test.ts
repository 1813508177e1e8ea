import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { type ActorName, makeWorld, NOON, TODAY, type World } from '../testing/world.ts'
import { exportPolicy } from './command.ts'
import { FLOOR } from './floor.ts'
import { policies, policy } from './policy.ts'
import { setPolicy } from './set-policy.ts'
import { SETTINGS, type SettingName, settingOf } from './settings.ts'
import { readPolicy, readVersions } from './versions.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

let seconds = 0
const set = (input: object, who: ActorName = 'director') =>
  run(
    world.database,
    setPolicy,
    world.actors[who],
    { from: TODAY, decidedBy: 'The cabinet', why: 'Because', ...input },
    { now: new Date(NOON.getTime() + ++seconds * 1000) },
  )
const asks = (name: SettingName, on?: string) =>
  world.look(world.actors['key-worker'], (viewer) => policy(viewer, name, on))
const refusal = (input: object) =>
  set(input).then(
    () => 'set',
    (error) => error.details.problems?.[0]?.message ?? error.message,
  )

describe('a setting', () => {
  it('has a start until the council sets its own, and holds from its day on', async () => {
    expect(await asks('worker-spending-limit')).toBe(20_000)
    await set({ setting: 'worker-spending-limit', value: '£150.50' })
    await set({ setting: 'worker-spending-limit', value: '300', from: '2027-04-01' })
    expect(await asks('worker-spending-limit')).toBe(15_050)
    expect(await asks('worker-spending-limit', '2026-11-01')).toBe(20_000)
    expect(await asks('worker-spending-limit', '2027-04-01')).toBe(30_000)
  })

  it('keeps every decision with who decided it, and why', async () => {
    await set({ setting: 'quiet-days-contact', value: 30, why: 'Too many reminders' })
    await set({ setting: 'quiet-days-contact', value: 25, why: 'Thirty was a slip' })
    const versions = await world.look(world.actors.analyst, (viewer) =>
      readVersions(viewer, 'quiet-days-contact'),
    )
    expect(versions.map(({ value, why, standing }) => [value, why, standing])).toEqual([
      [25, 'Thirty was a slip', 'now'],
      [30, 'Too many reminders', 'before'],
    ])
    expect(versions[0]).toMatchObject({ decidedBy: 'The cabinet', author: 'Dee Rector', from: TODAY })
  })

  it('takes a list with one to a line', async () => {
    await set({ setting: 'disciplines', value: 'youth worker\n\n youth worker \r\nnurse' })
    const both = await world.look(world.actors.analyst, (viewer) =>
      policies(viewer, ['disciplines', 'quiet-days-supervision']),
    )
    expect(both).toEqual({ disciplines: ['youth worker', 'nurse'], 'quiet-days-supervision': 42 })
  })

  it('says what to enter where it does not fit', async () => {
    expect(await refusal({ setting: 'quiet-days-supervision', value: '0' })).toBe(
      'Enter from 1 day to 366 days',
    )
    expect(await refusal({ setting: 'quiet-days-contact', value: 'soon' })).toBe(
      'Enter a whole number of days',
    )
    expect(await refusal({ setting: 'footprint-least', value: '60000' })).toContain(
      'no more than 50,000 people',
    )
    expect(await refusal({ setting: 'manager-spending-limit', value: '10' })).toContain(
      'no less than £150.50',
    )
    expect(await refusal({ setting: 'footprint-most', value: '40000', from: '2026-11-19' })).toContain(
      'Choose today or a later day',
    )
  })

  it('is the director’s to set, and everybody’s to read', async () => {
    for (const who of ['team-manager', 'key-worker', 'administrator', 'analyst'] as const)
      await expect(set({ setting: 'quiet-days-contact', value: 5 }, who)).rejects.toMatchObject({
        code: 'not-allowed',
      })
    const shown = await world.look(world.actors.stranger, readPolicy)
    expect(shown.map(({ name }) => name)).toEqual(Object.keys(SETTINGS))
  })
})

describe('the floor', () => {
  it('has no setting: whatever is asked for is refused', async () => {
    for (const setting of ['section-47', 'expert', 'supervision', 'oversight', 'social-worker-oversight'])
      expect(await refusal({ setting, value: 'off' })).toContain('What is not in the list holds everywhere')
  })

  it('is reached by no setting that could say no, or never', () => {
    expect(FLOOR.some(({ says }) => says.includes('section 47'))).toBe(true)
    expect(FLOOR.some(({ says }) => says.includes('Expert Child Protection Practitioner'))).toBe(true)
    expect(FLOOR.some(({ says }) => says.includes('oversees the help of every family'))).toBe(true)
    const names = Object.keys(SETTINGS) as SettingName[]
    const about = names.filter((name) =>
      /47|expert|protect|supervis|oversee/i.test(name + settingOf(name).title),
    )
    expect(about).toEqual(['quiet-days-supervision'])
    expect(SETTINGS['quiet-days-supervision']).toMatchObject({ unit: 'days', least: 1, most: 366 })
  })
})

describe('kith policy export', () => {
  it('writes what holds, every decision and the floor', async () => {
    const all = JSON.parse(await exportPolicy(world.database, 'TEST', false))
    expect(all.now).toHaveLength(Object.keys(SETTINGS).length)
    expect(all.floor).toEqual(FLOOR)
    const csv = await exportPolicy(world.database, 'TEST', true)
    expect(csv).toContain('worker-spending-limit')
    expect(csv.trim().split('\r\n')).toHaveLength(1 + all.decisions.length)
  })
})
