import { expect, test } from 'vitest'
import { comparisonCsv, funnelSvg } from './chart.ts'
import { compareCouncils, type Measure, measures } from './councils.ts'
import { overTime } from './over-time.ts'

test.each(Object.keys(measures) as Measure[])(
  'councils can be compared on %s: finite, in alphabetical order, without ranks',
  (measure) => {
    const comparison = compareCouncils(measure)
    expect(comparison.areas.length + comparison.leftOut.length).toBe(153)
    expect(
      comparison.areas.every(
        (each) => Number.isFinite(each.pooled.ratio) && each.adjusted >= 0 && each.adjusted <= 1,
      ),
    ).toBe(true)
    const names = comparison.areas.map((each) => each.name)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)))
    expect(JSON.stringify(comparison)).not.toMatch(/"rank|"target|"score/)
  },
)

test('councils differ far more than chance, and England’s rate is that of all of them', () => {
  const comparison = compareCouncils('inCare')
  expect(comparison.england).toBeGreaterThan(62)
  expect(comparison.england).toBeLessThan(72)
  expect(comparison.spread).toBeGreaterThan(0.2)
  const plain = comparison.areas.filter(
    (each) => each.ratio < each.limits[0] || each.ratio > each.limits[1],
  ).length
  const wide = comparison.areas.filter((each) => each.outside).length
  expect(plain).toBeGreaterThan(3 * wide)
})

test('suppressed councils are left out by name', () => {
  expect(compareCouncils('inCare').leftOut).toEqual(['City of London', 'Isles of Scilly'])
})

test('the funnel has no style and marks the council asked for; the table holds every council', () => {
  const comparison = compareCouncils('started')
  const svg = funnelSvg(comparison, 'Hartlepool')
  expect(svg).not.toMatch(/style=|NaN/)
  expect(svg.match(/r="6"/g)).toHaveLength(1)
  expect(comparisonCsv(comparison).trim().split('\n')).toHaveLength(comparison.areas.length + 2)
})

test('an unknown measure is answered with those there are', () => {
  expect(() => compareCouncils('magic' as Measure)).toThrow('inCare, started')
})

test('over time: periods out of the ordinary are named, and a stated change begins new limits', () => {
  const values = [50, 52, 49, 51, 50, 48, 52, 51, 80, 82, 79, 81].map((value, i) => ({
    period: `month ${i + 1}`,
    value,
  }))
  const plain = overTime('Referrals', values)
  expect(plain.signals.map((each) => each.period)).toContain('month 10')
  const stated = overTime('Referrals', values, {
    breaks: [{ period: 'month 9', reason: 'a new front door' }],
  })
  expect(stated.signals).toEqual([])
  expect(stated.chart.says).toContain('New limits from month 9: a new front door')
  expect(() => overTime('Referrals', values, { breaks: [{ period: 'never', reason: '' }] })).toThrow(
    'not a period after the first',
  )
})
