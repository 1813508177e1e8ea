import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../platform/testing/database.ts'
import { show } from '../../record/testing/show.ts'
import { makeWorld, PUBLIC, type World } from '../../record/testing/world.ts'
import { kithOf } from '../programme/where.ts'
import { inTheOpen } from './part.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const pages = inTheOpen(() => kithOf([])).pages!

test('anybody reads these pages, they are finite, and lead nowhere that needs an account', async () => {
  for (const page of pages) {
    expect(page.public).toBe(true)
    const html = await show(world, page, PUBLIC)
    expect(html).toContain('<h1')
    expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/)
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!)
    expect(links.filter((href) => !href.startsWith('/the-review') && !href.startsWith('#'))).toEqual([])
  }
})

test('a question that makes no sense shows the first figure', async () => {
  const councils = pages.find(({ path }) => path.template === '/the-review/councils')!
  const html = await show(world, councils, PUBLIC, { query: { indicator: '__proto__', year: '1066' } })
  expect(html).toContain('Children in care, 31 March, 2025')
})
