import { expect, test } from 'vitest'
import { binomialInterval } from '../../engines/statistics/limits.ts'
import { beside, ownFigures } from './beside.ts'
import { areasCsv } from './downloads.ts'
import { knownCouncils, YEARS } from './facts/three-years.ts'
import { funnelText } from './funnel-drawing.tsx'
import { funnelOf } from './funnel-of.ts'
import { indicatorKeys } from './indicators.ts'
import { countedBy } from './monthly.ts'
import { ownTable } from './own-table.ts'
import { expectedOf, similarTo, traits } from './similar.ts'

const leeds = knownCouncils.find(({ name }) => name === 'Leeds')!

test.each(indicatorKeys)('%s: every council is shown by name or left out by name, in every year', (key) => {
  for (const year of YEARS) {
    const all = beside(key, year)
    expect(all.areas.length + all.leftOut.length).toBe(153)
    expect(all.areas.map(({ name }) => name)).toEqual(
      all.areas.map(({ name }) => name).sort((a, b) => a.localeCompare(b)),
    )
    expect(all.areas.some(({ count }) => count > 0 && count < 6)).toBe(false)
    const drawn = funnelText(funnelOf(all, 'Leeds')) + areasCsv(all)
    expect(drawn).not.toMatch(/NaN|Infinity|style=|<script|rank|target/i)
  }
})

test('England’s figures are those that were published', () => {
  expect(beside('inCare', 2025).england).toBeGreaterThan(64)
  expect(beside('inCare', 2025).england).toBeLessThan(70)
  expect(beside('again', 2025).england).toBeCloseTo(22.6, 0)
  expect(beside('leaversActive', 2025).england).toBeCloseTo(54, 0)
  expect(beside('faraway', 2025).england).toBeCloseTo(18, 0)
})

test('limits of a share are exact: the binomial interval of a count on the limit just holds England', () => {
  const all = beside('leaversActive', 2025)
  for (const { of, limits, expected } of all.areas.slice(0, 20)) {
    const england = all.england / 100
    expect(limits[0]).toBeLessThan(1)
    expect(limits[1]).toBeGreaterThan(1)
    const [, high] = binomialInterval(Math.max(0, Math.floor(limits[0] * expected) - 1), of)
    expect(high).toBeLessThan(england)
  }
})

test('what stands out is adjusted for looking at every indicator', () => {
  for (const { area, adjusted } of ownFigures(leeds, 2025))
    if (area) expect(adjusted).toBeGreaterThanOrEqual(area.chance - 1e-12)
})

test('traits weigh one in all; neighbours are ten others; a council is not its own', () => {
  expect(traits.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
  const { neighbours, stability } = similarTo(leeds)!
  expect(neighbours).toHaveLength(10)
  expect(neighbours.some(({ name }) => name === 'Leeds')).toBe(false)
  expect(stability).toBeGreaterThan(0.2)
  expect(stability).toBeLessThanOrEqual(1)
})

test('about 95% of councils lie in the interval of what would be expected of them', () => {
  const inside = knownCouncils.flatMap((council) => {
    const expected = expectedOf(council, 'inCare', 2025)
    const area = beside('inCare', 2025).areas.find(({ name }) => name === council.name)
    return expected && area ? [area.rate >= expected.low && area.rate <= expected.high] : []
  })
  expect(inside.filter(Boolean).length / inside.length).toBeGreaterThan(0.9)
  expect(ownTable(leeds, 2025)).toHaveLength(indicatorKeys.length)
})

const born = 15_000
const stay = (start: number) => ({
  child: 'a',
  born,
  start,
  startKnown: true,
  end: undefined,
  exit: undefined,
  moves: [],
  lastPlace: {
    child: 'a',
    start,
    end: undefined,
    reasonNew: 'S',
    legal: '',
    place: '',
    provider: '',
    reasonEnd: '',
  },
})
const from = Date.UTC(2023, 9, 1) / 86_400_000

test('months, then quarters where a month is about few, then a sentence', () => {
  const each = (gap: number) => Array.from({ length: Math.floor(1096 / gap) }, (_, i) => stay(from + i * gap))
  expect(countedBy(each(1), 'started', '2026-11-20')).toHaveLength(36)
  expect(countedBy(each(10), 'started', '2026-11-20')).toHaveLength(12)
  expect(() => countedBy(each(40), 'started', '2026-11-20')).toThrow('none is drawn')
  expect(countedBy([], 'ceased', '2026-11-20').every(({ value }) => value === 0)).toBe(true)
})
