import { beforeAll, expect, test } from 'vitest'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { show } from '../../record/testing/show.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { returnsRoom } from '../../returns/index.ts'
import { financePage } from './pages/finance-page.tsx'
import { sufficiencyPage } from './pages/sufficiency-page.tsx'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const shown = (page: Parameters<typeof show>[1], query: Record<string, string> = {}) =>
  show(world, page, world.actors.analyst, { query })

test('spend by section 251 line stands beside the forecast as soon as an outturn is entered', async () => {
  expect(await shown(financePage)).toContain('no section 251 outturn yet')
  const enter = returnsRoom.operations!.find(({ name }) => name === 'enter-outturn')!
  const given = { year: '2025', line: '3.1.1', private: '8,000,000' }
  await run(world.database, enter, world.actors.analyst, given, { now: NOON })
  const page = await shown(financePage)
  expect(page).toContain('3.1.1 Residential care')
  expect(page).toContain('2024/25, happened')
  expect(page).toContain('8,000')
  expect(page).toContain('2029/30, with')
})

test('enough homes: absurd switches are sentences, a suppressed council too, and nothing is no number', async () => {
  const nonsense = /NaN|Infinity|undefined|\[object/
  for (const query of [
    {},
    { years: '1e99', nearer: '-4', free: 'all', more: 'NaN', council: 'Atlantis' },
    { council: 'E06000053' },
    { years: '10', nearer: '100', foster: '100', free: '40', more: '-50', council: 'E06000016' },
  ] as Record<string, string>[])
    expect((await shown(sufficiencyPage, query)).replaceAll(/<input[^>]*>/g, '')).not.toMatch(nonsense)
  expect(await shown(sufficiencyPage, { council: 'E06000053' })).toContain('suppressed')
})
