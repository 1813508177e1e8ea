import { beforeAll, describe, expect, it } from 'vitest'
import { beginSafetyChecks } from './front-door/safety/begin-safety-checks.ts'
import { talker } from './front-door/testing/talk.ts'
import { run } from './platform/operations/run.ts'
import { testDatabase } from './platform/testing/database.ts'
import { breakGlass } from './record/access/break-glass.ts'
import { CAPABILITIES } from './record/access/index.ts'
import { beginInvolvement } from './record/involvements/involvement.ts'
import { show } from './record/testing/show.ts'
import { type ActorName, makeWorld, NOON, type World } from './record/testing/world.ts'
import { rooms } from './rooms.ts'

const home = rooms.flatMap((room) => room.pages ?? []).find(({ path }) => path.template === '/')!
const panels = rooms.flatMap((room) => room.home ?? [])

let world: World
let conversation: string
const open = (who: ActorName) => show(world, home, world.actors[who])
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  const { start, link } = talker(world)
  await start()
  conversation = await start({ door: 'safety', words: 'He was alone on the landing' })
  await link(conversation, world.unknownChild)
  await run(
    world.database,
    breakGlass,
    world.actors.stranger,
    { person: world.children[0], reason: 'Ada called 999' },
    { now: NOON },
  )
  await world.as(world.actors['social-worker'], (context) =>
    beginInvolvement(context, {
      family: world.unknownFamily,
      children: [world.unknownChild],
      from: '2026-10-01',
      why: 'It came with a file',
    }),
  )
})

describe('home', () => {
  it('leads the front door to a child who may not be safe before all else', async () => {
    const html = await open('front-door')
    const safety = html.indexOf('A child may not be safe (1)')
    expect(safety).toBeGreaterThan(0)
    expect(html.indexOf('You talk with them (1)')).toBeGreaterThan(safety)
    expect(html).toContain(`/front-door/${conversation}`)
    expect(html).toContain('He was alone on the landing')
    expect(html).not.toContain('Nothing waits for you')
  })

  it('tells an expert that checks wait for one', async () => {
    expect(await open('expert')).not.toContain('Safety checks that wait')
    await run(
      world.database,
      beginSafetyChecks,
      world.actors['front-door'],
      { conversation, because: 'He is alone at night' },
      { now: NOON },
    )
    expect(await open('expert')).toContain('Safety checks that wait for an expert (1)')
  })

  it('leads the records officer to files, duplicates and families without a team', async () => {
    const html = await open('records-officer')
    expect(html).toContain('Nothing has been brought in yet')
    expect(html).toContain('/duplicates?why=exact')
    expect(html).toContain('Families without a team (1)')
    expect(html).not.toContain('He was alone')
  })

  it('leads information governance to an emergency', async () => {
    const html = await open('information-governance')
    expect(html).toContain('Emergencies to look into (1)')
    expect(html).toMatch(/Stella Stranger opened the record of/)
    expect(await open('key-worker')).not.toContain('Emergencies to look into')
  })

  it('puts what the rooms have before a manager’s list of everyone', async () => {
    const html = await open('team-manager')
    expect(html.indexOf('A child may not be safe (1)')).toBeGreaterThan(0)
    expect(html.indexOf('A child may not be safe (1)')).toBeLessThan(html.indexOf('What everyone carries'))
  })

  it('has something for the director and the administrator, and no child’s name for the latter', async () => {
    expect(await open('director')).toContain('Families without a team (1)')
    const html = await open('administrator')
    expect(html).toContain('You set how Kith works')
    expect(html).toContain('What the council sets')
    expect(html).not.toMatch(/Ada|Uma|landing|Families without a team/)
  })

  it('asks for nothing that no line of the permission table knows', () => {
    expect(panels.filter(({ capability }) => !Object.hasOwn(CAPABILITIES, capability))).toEqual([])
  })
})
