import { expect, test } from 'vitest'
import { readSwitches } from './link.ts'
import { sureness } from './sureness.ts'

test('the evidence leaves Family Help open by about a quarter, and the other ways to build the model are named', () => {
  const { together, rates, structure } = sureness({})
  const [help] = rates.byLever
  expect(help!.name).toBe('Family Help')
  expect(help!.spread / 17_000).toBeGreaterThan(0.2)
  expect(help!.spread / 17_000).toBeLessThan(0.4)
  expect(rates.low).toBeLessThan(together)
  expect(structure.low).toBeLessThanOrEqual(together)
  expect(structure.cases.map(({ name }) => name)).toContain('Family Help works through entries only')
})

test('with no lever there is nothing to be unsure of', () => {
  const query = { 'familyHelp-coverage': '0', 'alternatives-coverage': '0', 'practice-coverage': '0' }
  const { rates, structure } = sureness(readSwitches(query).options)
  expect([rates.low, rates.high, structure.low, structure.high]).toEqual([0, 0, 0, 0])
})
