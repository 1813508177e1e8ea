import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runOf } from '../run.ts'
import { everyLever, switchesOf } from '../switches.ts'
import { drawRun as drawn } from './run/draw-run.tsx'

/** What a screen never shows. The boxes keep what was typed, whatever it was. */
const nonsense = /NaN|Infinity|undefined|\[object/
const shown = (html: string) => html.replaceAll(/<input[^>]*>/g, '').replaceAll(/“[^”]{0,60}” is none/g, '')

const numbers = everyLever.flatMap(switchesOf)
const names = [...numbers.map(({ name }) => name), 'delay', 'marginal', 'saving', 'prices', 'path', 'closure']

test('whatever the address says, the page shows numbers or a sentence, and nothing else', () => {
  const anything = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.double().map(String),
    fc.constantFrom('0', '-0', '1e-320', '1e308', 'NaN', 'Infinity', '<b>', '__proto__', '１００', '100,100'),
  )
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), anything, { maxKeys: 5 }), (query) => {
      expect(shown(drawn(query))).not.toMatch(nonsense)
    }),
    { numRuns: 60 },
  )
})

test('at the ends of every switch at once, numbers stay numbers', { timeout: 120_000 }, () => {
  const end = fc.constantFrom('min' as const, 'max' as const)
  const ends = fc.record(Object.fromEntries(numbers.map(({ name }) => [name, end])))
  const path = fc.constantFrom('review', 'review-linear', 'damped', 'last-value')
  const closure = fc.constantFrom('entries', 'exits')
  const extreme = fc.record({
    ends,
    path,
    closure,
    delay: fc.constantFrom('0', '10'),
    marginal: fc.constantFrom('0', '150'),
  })
  fc.assert(
    fc.property(extreme, ({ ends: chosen, ...others }) => {
      const query = { ...others } as Record<string, string>
      for (const { name, ...bounds } of numbers) query[name] = String(bounds[chosen[name]!])
      const html = drawn(query)
      expect(html).not.toMatch(nonsense)
      expect(html).toContain('Children in care, England, 31 March')
    }),
    { numRuns: 12 },
  )
})

test('every lever shows its evidence, and every chart what happened and where it comes from', () => {
  const html = drawn({})
  for (const { card } of everyLever) expect(html).toContain(card.population)
  expect(html.match(/What happened/g)!.length).toBeGreaterThanOrEqual(7)
  expect(html.match(/<figure/g)!.length).toBe(html.match(/Source: /g)!.length)
})

test('the review’s rule is never shown without saying that it is not the best forecast', () => {
  expect(drawn({})).toContain('It is not the best forecast: for March 2025')
  expect(drawn({})).toContain('Forecast, no new reform: damped trend')
  expect(drawn({ path: 'damped' })).not.toContain('It is not the best forecast: for March 2025')
})

test('added up and together stand side by side', () => {
  const html = drawn({})
  expect(html).toContain('each lever alone and added up, as the review does')
  expect(html).toContain('fewer with all levers together')
})

test('a number out of bounds is answered beside its box, which keeps it', () => {
  const html = drawn({ 'familyHelp-coverage': '500' })
  expect(html).toContain('lies between 0 and 100; you gave 500.')
  expect(html).toContain('value="500"')
  expect(html).toContain('Nothing is drawn until this is mended')
})

test('with every lever left out nothing changes, and nothing is divided by nothing', () => {
  const none = Object.fromEntries(everyLever.map(({ id }) => [`${id}-coverage`, '0']))
  const { scenario } = runOf(none)
  expect(scenario!.joint).toEqual(scenario!.base)
  expect(drawn(none)).not.toMatch(nonsense)
})
