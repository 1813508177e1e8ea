import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../platform/testing/database.ts'
import { openInvolvementOf } from '../../record/involvements/involvement.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { bringInExpert } from '../allocation/bring-in-expert.ts'
import { openFamilyHelp } from '../opening/open-family-help.ts'
import { addGoal } from '../plan/add-goal.ts'
import { readPlan } from '../plan/read-plan.ts'
import { type FreshFamily, freshFamily, overlay } from '../testing/fresh-family.ts'
import { closeFamilyHelp } from './close-family-help.ts'
import { composeLetter } from './letter.ts'
import { prepareClosing } from './prepare-closing.ts'
import { readClosing } from './read-closing.ts'
import { writeClosingLetter } from './write-closing-letter.ts'

let world: World
let of: FreshFamily
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})
beforeEach(async () => {
  of = await freshFamily(world)
})

const TOMORROW = new Date(NOON.getTime() + 86_400_000)
const talked = {
  why: 'well',
  changed: 'Mornings are calm',
  stays: 'Ms Hill at school: asks Nia on Fridays how she is, the end of term',
  ifHard: 'Call us on 01234 567890',
}
const GOODBYE = 'Dear both, goodbye. Ms Hill at school asks until the end of term.'
const closing = () => world.look(world.actors['key-worker'], (viewer) => readClosing(viewer, of.family))
const open = (now: Date) =>
  world.look(world.actors['team-manager'], (viewer) => openInvolvementOf(viewer, of.family), now)

describe('ending honestly', () => {
  it('composes a letter from the record that names everyone who stays, and lets it be changed', async () => {
    await of.act('key-worker', addGoal, { words: 'We want quiet mornings' })
    await of.act('key-worker', prepareClosing, talked)
    const letter = (await closing())!.letter
    for (const words of [
      'Dear Nia and Tom',
      'Mornings are calm',
      'We want quiet mornings',
      'Ms Hill at school',
      'the end of term',
      '01234 567890',
      'Asha Key',
    ])
      expect(letter).toContain(words)
    await of.act('key-worker', writeClosingLetter, { version: 0, letter: GOODBYE })
    expect(await closing()).toMatchObject({ letter: GOODBYE, version: 1 })
    const old = of.act('key-worker', writeClosingLetter, { version: 0, letter: 'x' })
    await expect(old).rejects.toMatchObject({ code: 'stale' })
  })

  it('ends the help with the day, and everyone’s part in it', async () => {
    await of.act('key-worker', prepareClosing, talked)
    await of.act('key-worker', closeFamilyHelp, { version: 0 })
    expect(await open(NOON)).toMatchObject({ id: of.involvement, period: { until: '2026-11-21' } })
    expect(await open(TOMORROW)).toBeUndefined()
    await expect(of.act('key-worker', writeClosingLetter, { version: 1, letter: 'x' })).rejects.toMatchObject(
      {
        code: 'conflict',
      },
    )
  })

  it('is talked through first, and waits for a child protection plan to end', async () => {
    await expect(of.act('key-worker', closeFamilyHelp, { version: 0 })).rejects.toMatchObject({
      code: 'conflict',
    })
    await of.act('key-worker', prepareClosing, talked)
    await overlay(of, of.children[0], 'child-protection-plan')
    await expect(of.act('key-worker', closeFamilyHelp, { version: 0 })).rejects.toThrow(
      /comes to its end first/,
    )
  })

  it('waits for the expert who was asked for, so that a worry is heard before everyone leaves', async () => {
    await of.act('key-worker', prepareClosing, talked)
    const worry = { worrying: 'Nia has bruises', doingNow: 'She is with gran' }
    await of.act('key-worker', bringInExpert, worry)
    await expect(of.act('key-worker', closeFamilyHelp, { version: 0 })).rejects.toThrow(/nobody has joined/)
    await of.act('key-worker', bringInExpert, { ...worry, worker: world.actors.expert.worker })
    await of.act('key-worker', closeFamilyHelp, { version: 0 })
    expect(await open(TOMORROW)).toBeUndefined()
  })

  it('wants to know what changed and what to do if things get hard, and is not a stranger’s', async () => {
    const error = await of.act('key-worker', prepareClosing, { why: 'well' }).catch((thrown) => thrown)
    expect(error.details.problems.map(({ path }: { path: string[] }) => path[0])).toEqual([
      'changed',
      'ifHard',
    ])
    await expect(of.act('stranger', prepareClosing, talked)).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('says in the letter that nobody watches where nobody stays', () => {
    const letter = composeLetter({
      family: 'Rowe',
      children: [],
      began: '2026-01-05',
      today: '2026-11-20',
      reason: 'chosen',
      changed: 'Much',
      childView: '',
      courses: [],
      plan: undefined,
      stays: [],
      ifHard: 'Call',
      keyWorker: undefined,
      from: 'Asha Key',
    })
    expect(letter).toContain('Dear Rowe family')
    expect(letter).toContain('Nobody watches without your knowing')
  })
})

describe('opening again', () => {
  const reopen = (now: Date) => of.act('team-manager', openFamilyHelp, { why: 'A new worry' }, now)

  it('goes on in the same help on the day it ended', async () => {
    await of.act('key-worker', prepareClosing, talked)
    await of.act('key-worker', closeFamilyHelp, { version: 0 })
    expect(await reopen(NOON)).toMatchObject({ involvement: of.involvement })
    expect(await open(TOMORROW)).toMatchObject({ id: of.involvement, period: { until: null } })
    expect(await closing()).toBeUndefined()
    await of.act('key-worker', prepareClosing, talked)
  })

  it('is for children of the family alone: nothing is written in another family’s record', async () => {
    const children = [world.unknownChild]
    const asked = of.act('team-manager', openFamilyHelp, { why: 'A new worry', children })
    await expect(asked).rejects.toMatchObject({ details: { problems: [{ path: ['children'] }] } })
  })

  it('goes on in the same record later: the plan is still there, and nothing opens twice', async () => {
    await of.act('key-worker', addGoal, { words: 'We want quiet mornings' })
    await expect(reopen(NOON)).rejects.toMatchObject({ code: 'conflict' })
    await of.act('key-worker', prepareClosing, talked)
    await of.act('key-worker', closeFamilyHelp, { version: 0 })
    const later = new Date('2027-02-01T12:00:00Z')
    await expect(reopen(later)).rejects.toMatchObject({ code: 'purpose-needed' })
    await world.as(world.actors['team-manager'], async ({ db }) => {
      const grant = {
        account_id: world.actors['team-manager'].account!,
        person_id: of.children[0],
        kind: 'purpose' as const,
      }
      const times = { given_at: later, ends_at: new Date('2027-02-02T00:00:00Z') }
      const nobody = { looked_into_at: null, looked_into_by: null }
      const row = { id: crypto.randomUUID(), purpose: 'test', ...grant, ...times, ...nobody }
      await db.insertInto('access_grant').values(row).execute()
    })
    const { involvement } = await reopen(later)
    expect(involvement).not.toBe(of.involvement)
    const plan = await world.look(
      world.actors['team-manager'],
      (viewer) => readPlan(viewer, of.family),
      later,
    )
    expect(plan.goals.map(({ words }) => words)).toEqual(['We want quiet mornings'])
  })

  it('keeps no letter that leaves out somebody who stays, and ends with none', async () => {
    await of.act('key-worker', prepareClosing, talked)
    const { version, letter } = (await closing())!
    for (const without of [
      'Goodbye',
      letter.replace('Ms Hill at school', 'somebody'),
      letter.replace('the end of term', 'later'),
    ])
      await expect(
        of.act('key-worker', writeClosingLetter, { version, letter: without }),
      ).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringContaining('Ms Hill at school (until the end of term)'),
      })
    await world.as(world.actors['key-worker'], ({ db }) =>
      db.updateTable('closing').set({ letter: 'Goodbye' }).where('family_id', '=', of.family).execute(),
    )
    await expect(of.act('key-worker', closeFamilyHelp, { version })).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})
