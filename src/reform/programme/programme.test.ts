import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rooms } from '../../rooms.ts'
import { replayRows } from '../replay/rows.ts'
import { milestones } from './milestones.ts'
import {
  annualReport,
  byOwner,
  deliveryAsks,
  everyAsk,
  milestonesOf,
  quarterlyReport,
  recommendation,
  recommendations,
} from './programme.ts'
import { phases } from './recommendation.ts'
import { everyAddress, kithOf, plannedOf, whereabouts, worksOf } from './where.ts'

const report = '../shared/seeds/003_1857c7ddd5ecf6c7.txt'

test('there are 81 recommendations and seven asks, each with an id of its own, in the order of the report', () => {
  expect(recommendations).toHaveLength(81)
  expect(deliveryAsks).toHaveLength(7)
  expect(new Set(everyAsk.map((each) => each.id)).size).toBe(88)
  const lines = everyAsk.map((each) => each.line)
  expect(lines).toEqual([...lines].sort((a, b) => a - b))
})

test('each says where it works in Kith, or why software cannot do it', () => {
  for (const { id, kith } of everyAsk)
    expect('cannot' in kith ? kith.cannot.length : kith.how.length * kith.rooms.length, id).toBeGreaterThan(
      12,
    )
})

test('cost rows are rows of the table, and milestones belong to recommendations', () => {
  const rows = new Set(replayRows.map((row) => row.id))
  for (const { costRow } of everyAsk) if (costRow) expect(rows).toContain(costRow)
  for (const { recommendations: ids, by } of milestones) {
    expect(by).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(ids.map((id) => recommendation(id).id)).toEqual(ids)
  }
  expect(milestonesOf('5.5').map((each) => each.line)).toEqual([9695, 9697])
})

/** Addresses of rooms that are being built: listed beforehand, shown only once they are there. */
const COMING = ['/support/courses']

test('only what can be opened is said to work, and what is meant is said as planned', () => {
  const kith = kithOf(rooms)
  expect(everyAddress().filter((at) => !kith.pages.has(at) && !COMING.includes(at))).toEqual([])
  for (const ask of everyAsk) {
    for (const { at } of worksOf(ask.id, kith)) expect(kith.pages).toContain(at)
    if ('cannot' in ask.kith) expect(worksOf(ask.id, kith), ask.id).toEqual([])
    else expect(worksOf(ask.id, kith).length > 0 || plannedOf(ask, kith)?.startsWith('Planned')).toBe(true)
    expect(plannedOf(ask, kith) ?? 'Planned', ask.id).toMatch(/^Planned/)
  }
})

test('a house without rooms works nowhere, and names the rooms that are not built', () => {
  const bare = kithOf([])
  expect(everyAsk.some((ask) => whereabouts(ask, bare).startsWith('works'))).toBe(false)
  expect(plannedOf(recommendation('5.2'), bare)).toContain('not built yet: homes, sharing')
})

test.skipIf(!existsSync(report))(
  'each line is that of a recommendation in the report (skipped where absent)',
  () => {
    const lines = readFileSync(report, 'utf8').split('\n')
    const marked = lines.flatMap((text, i) => (/^ ?Recommendation: /.test(text) ? [i + 1] : []))
    expect(marked).toHaveLength(81)
    expect(recommendations.map(({ line }) => line)).toEqual(marked)
    for (const { id, line } of recommendations)
      expect(lines.slice(line - 4, line + 4).join(' '), id).toMatch(/Recommendation/i)
  },
)

test('owners between them hold all of it, and phases follow one another', () => {
  expect([...byOwner().values()].flat()).toHaveLength(88)
  const dates = Object.values(phases).flatMap((phase) => [phase.from, phase.to])
  expect(dates).toEqual([...dates].sort())
})

test('a quarterly report counts the latest word, and says nothing about what nobody reported', () => {
  const progress = [
    { id: '5.5', on: '2023-02-01', status: 'under way' as const, note: 'Campaign open' },
    { id: '5.5', on: '2023-11-01', status: 'done' as const, note: '' },
  ]
  const early = quarterlyReport(progress, '2023-01-01', '2023-03-31')
  expect(early.counts).toMatchObject({ 'under way': 1, 'nothing reported': 87 })
  expect(early.overdue.some((each) => each.line === 9695)).toBe(true)
  const late = quarterlyReport(progress, '2023-10-01', '2023-12-31')
  expect(late.counts.done).toBe(1)
  expect(late.overdue.some((each) => each.line === 9695)).toBe(false)
  expect(() =>
    quarterlyReport([{ id: '9.9', on: '2023-01-01', status: 'done', note: '' }], '2023-01-01', '2023-03-31'),
  ).toThrow('no recommendation 9.9')
})

test('the annual report covers the year to 23 May and says which owners reported', () => {
  const report = annualReport([{ id: '5.5', on: '2023-02-01', status: 'under way', note: '' }], 2023)
  expect(report).toMatchObject({ from: '2022-05-24', to: '2023-05-23' })
  expect(report.owners.find((each) => each.owner === 'Department for Education')?.reported).toBe(1)
  expect(report.owners.reduce((sum, each) => sum + each.asks, 0)).toBe(88)
  expect(() => annualReport([], 1999)).toThrow('2023 to 2040')
})
