import { beforeAll, describe, expect, it } from 'vitest'
import { KithError } from '../src/platform/errors.ts'
import type { Actor, Permission } from '../src/platform/operations/operation.ts'
import { viewer } from '../src/platform/operations/run.ts'
import { testDatabase } from '../src/platform/testing/database.ts'
import { ACCESS_RULES } from '../src/record/access/index.ts'
import { makeWorld, NOON, PUBLIC, type World } from '../src/record/testing/world.ts'
import { rooms } from '../src/rooms.ts'
import { expected, NOBODYS, ONE_IS_ENOUGH, PERSONAS, type Persona } from './permissions/standings.ts'
import { type Sample, samplesOf, subjectSamples } from './permissions/subjects.ts'

let world: World
let samples: Record<string, Sample[]>

beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  samples = await subjectSamples(world)
})

const actorOf = (name: Persona): Actor => (name === 'public' ? PUBLIC : world.actors[name])

const things = rooms.flatMap((room) => [
  ...(room.operations ?? []).map((one) => ({ name: `operation ${one.name}`, may: one.may })),
  ...(room.readings ?? []).map((one) => ({ name: `reading ${one.name}`, may: one.may })),
  ...(room.pages ?? []).map((one) => ({ name: `page ${one.path.template}`, may: one.may })),
  ...(room.downloads ?? []).map((one) => ({ name: `download ${one.path.template}`, may: one.may })),
])
const ofSomething = things.filter(({ may }) => may.subject)

/** Who is let in, asked in one transaction: what somebody looked at opens nothing to the next. */
async function letIn(may: Permission, input: Record<string, unknown>, personas: Actor[]): Promise<boolean[]> {
  return world.database.within('TEST', async (db) => {
    const found: boolean[] = []
    for (const actor of personas) found.push(await allows(may.check(viewer(db, actor, NOON, 'test'), input)))
    return found
  })
}

async function allows(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked
    return true
  } catch (error) {
    if (error instanceof KithError) return false
    throw error
  }
}

const NOTHING: Sample = { what: 'nobody in particular', asked: undefined, about: [NOBODYS] }

describe('the permission matrix', () => {
  it('has a line of the table for every operation, reading, page and download', () => {
    const known = new Set(ACCESS_RULES.map((rule) => rule.capability as string))
    expect(things.length).toBeGreaterThan(60)
    expect(things.filter(({ may }) => !known.has(may.capability)).map(({ name }) => name)).toEqual([])
  })

  it.each(things)('lets in exactly those whom the table names: $name', async ({ name: thing, may }) => {
    for (const { what, asked, about } of may.subject ? samplesOf(samples, may.subject.kind) : [NOTHING]) {
      const input = may.subject ? { [may.subject.key]: asked } : {}
      const answers = await letIn(may, input, PERSONAS.map(actorOf))
      const enough = ONE_IS_ENOUGH.includes(thing)
      const wanted = PERSONAS.filter((name) => expected(actorOf(name).roles, name, may, about, enough))
      expect(
        PERSONAS.filter((_, at) => answers[at]),
        what,
      ).toEqual(wanted)
    }
  })

  it.each(ofSomething)('lets nobody reach what another council holds: $name', async ({ may }) => {
    const elsewhere: Actor = { ...world.actors['team-manager'], authority: 'OTHER' }
    for (const { asked } of samplesOf(samples, may.subject!.kind)) {
      const look = world.look(elsewhere, (inside) => may.check(inside, { [may.subject!.key]: asked }))
      await expect(look).rejects.toMatchObject({ code: 'not-found' })
    }
  })

  it('takes nothing but an id for a subject', async () => {
    const manager = [world.actors['team-manager']]
    for (const { may, name } of ofSomething) {
      for (const bad of [undefined, '', 'x', "' or 1=1 --", '00000000-0000-4000-8000-000000000000', {}, []]) {
        expect(
          await letIn(may, { [may.subject!.key]: bad }, manager),
          `${name} ${JSON.stringify(bad)}`,
        ).toEqual([false])
      }
    }
  })

  it('says what to add where a kind of subject has no sample', () => {
    expect(() => samplesOf(samples, 'lantern')).toThrow(/real one .* in test\/permissions\/subjects\.ts/)
  })
})
