import { globSync, readFileSync } from 'node:fs'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { beforeAll, describe, expect, it } from 'vitest'
import { registry } from '../platform/operations/registry.ts'
import type { Page } from '../platform/pages/page.ts'
import { testDatabase } from '../platform/testing/database.ts'
import { show } from '../record/testing/show.ts'
import { makeWorld, NOON, PUBLIC, TODAY, type World } from '../record/testing/world.ts'
import { frontDoorRoom } from './index.ts'
import { OUTCOME_KEYS, OUTCOMES } from './outcomes/outcomes.ts'
import { composeReply } from './replies/compose-reply.ts'
import { talker } from './testing/talk.ts'

let world: World
let at: ReturnType<typeof talker>
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  at = talker(world)
})

const pages = frontDoorRoom.pages ?? []
const pageAt = (template: string): Page => pages.find(({ path }) => path.template === template)!
const door = () => world.actors['front-door']

/** Words that carry suspicion or blame. */
const UNKIND =
  /concern|\breport|allegation|referred for|\bfail(ed|s|ure)?\b|threshold|\bclaim(ed|s)\b|\bdenied\b|engage|\bcases?\b|placement/i

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

const step = (page: Page, number: number) => {
  const data = { hubs: [], step: number }
  const form = { name: 'main', values: { _step: String(number) }, errors: [], request: 'r' }
  const frame = { actor: PUBLIC, now: NOON, today: TODAY, url: '', origin: '', params: {}, query: {}, form }
  return renderToString(h('main', null, page.view(data, frame)))
}

describe('the words of the public pages', () => {
  it('carry no suspicion and no blame, on any step', async () => {
    const shown = [
      ...[1, 2, 3, 4].map((number) => step(pageAt('/help'), number)),
      ...[1, 2].map((number) => step(pageAt('/worried/tell'), number)),
      await show(world, pageAt('/worried'), PUBLIC),
      await show(world, pageAt('/help/sent/:reference'), PUBLIC, { params: { reference: 'AAA-AAAA' } }),
      await show(world, pageAt('/worried/sent/:reference'), PUBLIC, { params: { reference: 'AAA-AAAA' } }),
    ]
    for (const html of shown) expect(textOf(html)).not.toMatch(UNKIND)
  })

  it('say to call 999 before anything is asked', async () => {
    const html = await show(world, pageAt('/worried'), PUBLIC)
    expect(html).not.toContain('<form')
    expect(html.indexOf('999')).toBeLessThan(html.indexOf('/worried/tell'))
    expect(step(pageAt('/worried/tell'), 1).indexOf('999')).toBeGreaterThan(0)
  })

  it('tell on the end page only the reference and how they are reached, and only when it is real', async () => {
    const made = await show(world, pageAt('/help/sent/:reference'), PUBLIC, {
      params: { reference: 'AAA-AAAA' },
    })
    expect(made).not.toContain('AAA-AAAA')
  })
})

describe('the words of the whole room', () => {
  it('hold none that make an accusation of asking for help', () => {
    const files = globSync('src/front-door/**/*.{ts,tsx}').filter((file) => !/test|testing/.test(file))
    const unkind = files.filter((file) =>
      /concern|allegation|referred for|failed to|\breport/i.test(readFileSync(file, 'utf8')),
    )
    expect(files.length).toBeGreaterThan(60)
    expect(unkind).toEqual([])
  })
})

describe('replies', () => {
  const facts = {
    askedThemselves: true,
    door: 'help' as const,
    reason: 'It was enough to talk',
    forPerson: 'Call the school nurse on Monday',
    offered: 'Elm Road coffee morning',
    contact: 'Jo, 0161 496 0000',
    lookOn: '2026-12-01',
    name: 'Una',
    reference: 'K4T-92HF',
    council: 'Test council',
    receivedOn: TODAY,
    author: 'Fran Door',
  }

  it.each(OUTCOME_KEYS)('say how to ask again, after %s, without suspicion or blame', (outcome) => {
    for (const recipient of ['person', 'referrer'] as const) {
      const words = composeReply({ ...facts, recipient, outcome })
      expect(words).toMatch(/again/)
      expect(words).toContain('K4T-92HF')
      expect(words).toContain(facts.reason)
      expect(words).not.toMatch(UNKIND)
    }
  })

  it.each(OUTCOME_KEYS)('tell a referrer the outcome and its reason alone, after %s', (outcome) => {
    const words = composeReply({ ...facts, recipient: 'referrer', outcome })
    for (const secret of [facts.forPerson, facts.offered, facts.contact]) expect(words).not.toContain(secret)
  })
})

describe('the workspace', () => {
  it('puts a child’s safety first, then those whom nobody has talked with', async () => {
    await at.start({ words: 'We need a hand' })
    await at.start({ words: 'He was hit', door: 'safety' })
    const html = await show(world, pageAt('/front-door'), door())
    expect(html.indexOf('He was hit')).toBeLessThan(html.indexOf('We need a hand'))
    expect(html.indexOf('He was hit')).toBeLessThan(html.indexOf('Which conversations'))
    const safety = await show(world, pageAt('/front-door'), door(), { query: { show: 'safety' } })
    expect(safety).not.toContain('We need a hand')
  })

  it('is not shown to key workers or the public', async () => {
    for (const actor of [world.actors['key-worker'], world.actors.administrator, PUBLIC])
      await expect(show(world, pageAt('/front-door'), actor)).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('says that they asked before and got advice', async () => {
    const first = await at.start({ words: 'The first time' })
    await at.link(first, world.children[0])
    await at.decide(first)
    const second = await at.start({ words: 'Here again' })
    await at.link(second, world.children[0])
    const html = await show(world, pageAt('/front-door/:conversation'), door(), {
      params: { conversation: second },
    })
    expect(html).toContain('They asked before')
    expect(html).toContain('The first time')
  })

  it('writes into the access log whom a conversation’s page was about', async () => {
    const id = await at.start()
    await at.link(id, world.unknownChild)
    await show(world, pageAt('/front-door/:conversation'), door(), { params: { conversation: id } })
    const looks = await world.look(door(), ({ db }) =>
      db
        .selectFrom('access_log_person')
        .innerJoin('access_log', 'access_log.id', 'access_log_person.log_id')
        .select('access_log.looker')
        .where('person_id', '=', world.unknownChild)
        .where('route', '=', '/front-door/:conversation')
        .execute(),
    )
    expect(looks).toEqual([{ looker: 'Fran Door' }])
  })

  it('shows every page of a conversation, whatever came of it', async () => {
    const id = await at.start({ source: 'school', words: 'Una is often alone' })
    await at.link(id, world.unknownChild)
    const see = (template: string, params: Record<string, string> = {}) =>
      show(world, pageAt(template), door(), { params: { conversation: id, ...params } })
    for (const outcome of OUTCOME_KEYS)
      expect(await see('/front-door/:conversation/outcome/:outcome', { outcome })).toContain(
        OUTCOMES[outcome].when,
      )
    await expect(
      see('/front-door/:conversation/outcome/:outcome', { outcome: 'nothing' }),
    ).rejects.toMatchObject({
      code: 'not-found',
    })
    await at.decide(id, {
      outcome: 'community',
      reason: 'Company is missing',
      offered: 'Coffee morning',
      lookOn: TODAY,
      source: 'school',
    })
    expect(await see('/front-door/:conversation/reply/:recipient', { recipient: 'person' })).toContain(
      'Coffee morning',
    )
    const referrer = await see('/front-door/:conversation/reply/:recipient', { recipient: 'referrer' })
    expect(referrer).not.toContain('Coffee morning')
    await at.tell(id, 'person')
    expect(await see('/front-door/:conversation/reply/:recipient/letter', { recipient: 'person' })).toContain(
      'What we agreed',
    )
    expect(await show(world, pageAt('/front-door/replies'), door())).toContain('Whoever told us')
    expect(await show(world, pageAt('/front-door/links'), door())).toContain('Coffee morning')
    expect(await show(world, pageAt('/front-door/safety'), door())).toContain('None waits')
    expect(await show(world, pageAt('/front-door/learning'), door())).toContain('There are too few to show')
  })

  it('has a permission on every page and one name for every operation', () => {
    expect(() => registry([frontDoorRoom])).not.toThrow()
    const open = pages.filter((page) => page.public).map(({ path }) => path.template)
    expect(open).toEqual([
      '/help',
      '/help/sent/:reference',
      '/worried',
      '/worried/tell',
      '/worried/sent/:reference',
      '/eligibility',
    ])
    const asked = new Set(pages.filter((page) => !page.public).map(({ may }) => may.capability))
    expect([...asked].sort()).toEqual(['compare-judgements', 'converse', 'manage', 'write'])
  })
})
