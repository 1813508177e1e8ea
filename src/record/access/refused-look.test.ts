import { beforeAll, describe, expect, it } from 'vitest'
import { KithError } from '../../platform/errors.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { writeNote } from '../notes/write-note.ts'
import { type ActorName, makeWorld, NOON, TODAY, type World } from '../testing/world.ts'
import { logRefusal, may, subject } from './index.ts'
import { looksAt } from './looks.ts'
import { breakGlassPath } from './may.ts'
import { openRecords } from './open-records.ts'
import { restrictRecord } from './restrict-record.ts'

let world: World
let seconds = 0
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

/** Asks as a door does: the refusal rolls its transaction back, and is then kept. */
async function knock(name: ActorName, person: string): Promise<string> {
  const actor = world.actors[name]
  const now = new Date(NOON.getTime() + ++seconds * 1000)
  const asked = world.look(actor, (viewer) => may('read', subject.person()).check(viewer, { person }), now)
  const error: unknown = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  await logRefusal(world.database, { actor, route: '/people/:person', now }, error)
  return error instanceof KithError ? error.code : 'opened'
}

const looks = (person: string, refused?: boolean) =>
  world.look(world.actors['information-governance'], async (viewer) =>
    (await looksAt(viewer, person, { refused })).looks.map((look) => [look.who, look.route, look.refused]),
  )

describe('a refused look', () => {
  it('is kept with who asked, and for whom', async () => {
    expect(await knock('stranger', world.children[0])).toBe('not-allowed')
    expect(await knock('administrator', world.children[0])).toBe('not-found')
    expect(await looks(world.children[0], true)).toEqual([
      ['Addy Min', '/people/:person', true],
      ['Stella Stranger', '/people/:person', true],
    ])
  })

  it('is not made of a question for a purpose, nor of somebody who is not there', async () => {
    expect(await knock('director', world.children[1])).toBe('purpose-needed')
    expect(await knock('stranger', world.family)).toBe('not-found')
    expect(await looks(world.children[1])).toEqual([])
  })

  it('stands beside the looks that were let in', async () => {
    expect(await knock('key-worker', world.children[0])).toBe('opened')
    expect((await looks(world.children[0]))[0]).toEqual(['Asha Key', 'test', false])
    expect(await looks(world.children[0])).toHaveLength(3)
  })
})

describe('a subject of several people', () => {
  const check = (name: ActorName, people: string[], any: boolean) =>
    world.look(world.actors[name], (viewer) =>
      may('read', any ? subject.anyOf(subject.people()) : subject.people()).check(viewer, { people }),
    )

  it('is open where all of them are, or where one is enough and one is', async () => {
    const both = [world.children[2], world.unknownChild]
    await expect(check('key-worker', both, false)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(check('key-worker', both, true)).resolves.toMatchObject({ allowed: true })
    await expect(check('stranger', both, true)).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('logs a look at those alone who were open', async () => {
    expect(await looks(world.children[2])).toHaveLength(1)
    expect(await looks(world.unknownChild)).toEqual([])
  })
})

describe('a refusal for a family', () => {
  it('leads to a member whose record is open to whoever works with it, and names no restricted one before', async () => {
    const restrict = (person: string) => {
      const input = { person, reason: 'Safety', accounts: [world.actors['social-worker'].account] }
      const who = world.actors['information-governance']
      return run(world.database, restrictRecord, who, input, { now: NOON })
    }
    const ask = () =>
      world.look(world.actors.stranger, (viewer) =>
        may('read', subject.family()).check(viewer, { family: world.family }),
      )
    const members = [...world.children, world.mother, world.father].sort()
    const open = members.pop()!
    for (const person of members) await restrict(person)
    await expect(ask()).rejects.toMatchObject({
      code: 'not-allowed',
      details: { to: breakGlassPath({ person: open }) },
    })
    await restrict(open)
    await expect(ask()).rejects.toMatchObject({ code: 'not-allowed', details: { to: expect.any(String) } })
  })
})

describe('a refusal for something about several people', () => {
  it('leads to the one who is open, and never to a closed one whom nobody named', async () => {
    const written = (people: string[]) =>
      world.as(world.actors['social-worker'], (context) =>
        writeNote.run({ people, kind: 'call', happenedOn: TODAY, body: 'The school rang.' }, context),
      )
    const read = (name: ActorName, note: string) =>
      world.look(world.actors[name], (viewer) => may('read', subject.note()).check(viewer, { note }))
    const [closed] = world.children
    const open = world.unknownChild
    const { note } = await written([closed, open])
    await expect(read('stranger', note)).rejects.toMatchObject({
      details: { to: breakGlassPath({ person: open }) },
    })
    await world.as(world.actors.director, (context) =>
      openRecords(context, [open], { kind: 'purpose', purpose: 'To try it' }),
    )
    await expect(read('director', note)).rejects.toMatchObject({
      code: 'not-allowed',
      details: { to: undefined },
    })
    const alone = (await written([closed])).note
    await expect(read('director', alone)).rejects.toMatchObject({
      details: { to: breakGlassPath({ person: closed }) },
    })
  })

  it('is kept alike for what is there and what is not, where the role alone refuses', async () => {
    const asked: string[] = []
    const count = async (family: string) => {
      const look = { actor: world.actors.administrator, route: 'test', now: NOON }
      const refused = await world
        .look(look.actor, (viewer) => may('read', subject.family()).check(viewer, { family }))
        .catch((error: unknown) => error)
      await logRefusal(world.database, look, refused)
      asked.push((refused as Error).message)
      return world.look(look.actor, async ({ db }) =>
        db
          .selectFrom('access_log')
          .select('id')
          .where('account_id', '=', look.actor.account!)
          .where('refused', '=', true)
          .execute(),
      )
    }
    const before = await count(world.family)
    expect(await count(world.team)).toHaveLength(before.length + 1)
    expect(new Set(asked).size).toBe(1)
  })
})
