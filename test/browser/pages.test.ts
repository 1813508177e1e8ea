import { describe, expect, it } from 'vitest'
import { rooms } from '../../src/rooms.ts'
import { isFine, violations, withSight } from './sight.ts'

const sight = withSight()
const pages = rooms.flatMap((room) => room.pages ?? []).map((page) => ({ page, path: page.path.template }))

it('the measure finds what is wrong', async () => {
  const tab = await sight.openAs('/help')
  await tab.evaluate("document.querySelector('main').innerHTML = '<img src=x><input>'")
  expect((await violations(tab)).join()).toMatch(/image-alt.*label/)
})

describe('every page is open to everyone, whatever they see, hear or hold', () => {
  it.each(pages)('$path', { timeout: 60_000 }, async ({ page, path }) => {
    const addresses = sight.samples.of(page)
    expect(addresses, `${path} has no sample: make one in test/samples.ts`).toBeDefined()
    for (const url of addresses!) await isFine(await sight.openAs(url), url)
  })
})
