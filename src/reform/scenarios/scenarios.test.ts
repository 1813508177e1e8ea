import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../platform/database/open.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { makeWorld, type World } from '../../record/testing/world.ts'
import { changeScenario } from './change-scenario.ts'
import { readCompared } from './compared.ts'
import { readScenarios, readVersions } from './read-scenarios.ts'
import { bringScenarioBack, retireScenario } from './retire-scenario.ts'
import { saveScenario } from './save-scenario.ts'

let database: Database
let world: World

beforeAll(async () => {
  database = await testDatabase()
  world = await makeWorld(database)
})

const act = <T>(operation: Parameters<typeof run<never, T>>[1], input: object) =>
  run(database, operation as never, world.actors.analyst, input) as Promise<T>
const save = (name: string, switches = '') =>
  act<{ scenario: string }>(saveScenario as never, { name, switches })
const look = <T>(read: (viewer: never) => Promise<T>) =>
  world.look(world.actors.analyst, read as never) as Promise<T>

describe('scenarios', () => {
  it('are kept with what differs from the review and what they came to', async () => {
    const { scenario } = await save('Half the reach', 'familyHelp-coverage=50&marginal=100')
    const [saved] = await look((viewer) => readVersions(viewer, scenario))
    expect(saved).toMatchObject({
      name: 'Half the reach',
      version: 1,
      switches: { 'familyHelp-coverage': '50' },
    })
    expect(saved.result.added).toBeGreaterThan(20_000)
    expect(saved.result.added).toBeLessThan(23_000)
    expect(saved.result.together).toBeLessThan(saved.result.added)
  })

  it('are never overwritten: a change is a version more, and only on top of the newest', async () => {
    const { scenario } = await save('First')
    await act(changeScenario as never, { scenario, version: 1, name: 'Second', switches: 'saving=net' })
    const versions = await look((viewer) => readVersions(viewer, scenario))
    expect(versions.map(({ version, name }) => [version, name])).toEqual([
      [2, 'Second'],
      [1, 'First'],
    ])
    expect(versions[0].result.net).toBeLessThan(versions[1]!.result.net)
    await expect(act(changeScenario as never, { scenario, version: 1, name: 'Late' })).rejects.toMatchObject({
      code: 'stale',
      details: { current: { Name: 'Second' } },
    })
  })

  it('are put away and brought back, as versions too', async () => {
    const { scenario } = await save('Away')
    await act(retireScenario as never, { scenario, version: 1 })
    const find = async () =>
      ((await look(readScenarios as never)) as { scenario: string }[]).find(
        (each) => each.scenario === scenario,
      )
    expect(await find()).toMatchObject({ retired: true, version: 2 })
    await act(bringScenarioBack as never, { scenario, version: 2 })
    expect(await find()).toMatchObject({ retired: false, version: 3 })
  })

  it('stand side by side, four at most, and one alone beside the review’s own', async () => {
    const made: string[] = []
    for (const name of ['A', 'B', 'C', 'D', 'E']) made.push((await save(name)).scenario)
    const compare = (ids: string[]) => look((viewer) => readCompared(viewer, { with: ids.join(',') }))
    expect((await compare(made)).compared.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D'])
    expect((await compare(made)).more).toBe(1)
    expect((await compare(made.slice(0, 1))).compared.map(({ name }) => name)).toEqual([
      'The review’s own settings',
      'A',
    ])
    expect((await compare(['x', "' or 1=1 --"])).compared).toHaveLength(1)
  })

  it('that make no sense are refused with a sentence', async () => {
    await expect(save('Moon', 'path=moon')).rejects.toMatchObject({
      code: 'invalid',
      details: { problems: [{ path: ['switches'] }] },
    })
    await expect(save('')).rejects.toMatchObject({ code: 'invalid' })
  })
})
