import { describe, expect, it } from 'vitest'
import { chartCsv, chartSvg } from '../../platform/kit/index.ts'
import { LISTS } from '../annex-a/lists.ts'
import type { ListRow, Lists } from '../annex-a/row.ts'
import type { Ask } from './picture.ts'
import { AREAS, PUBLISHED } from './published.ts'
import { ageOf, bandOf, lengthOf, monthsUpTo, workingDaysBetween } from './spans.ts'
import { TOPICS, topicOf } from './topics/index.ts'

const row = (values: Record<string, string>, line = 2): ListRow => ({ line, values })
const ask = (lists: Lists, more: Partial<Ask> = {}): Ask => ({
  ...{ lists, on: '2026-03-31', source: 'Invented', children: 10_000, hideSmall: false, region: undefined },
  ...more,
})
const fact = (key: string, given: Ask, what: string) =>
  topicOf(key)!
    .show(given)
    .facts.find((each) => each.what === what)?.value
const values = (key: string, given: Ask, id: string) =>
  topicOf(key)!
    .show(given)
    .pictures.find((each) => each.id === id)!.chart.series[0]!.values

describe('the set of pictures', () => {
  it('has a page for each list, each picture once, and draws them all from nothing', () => {
    expect(TOPICS).toHaveLength(LISTS.length)
    for (const topic of TOPICS) {
      const { pictures } = topic.show(ask({}))
      expect(new Set(pictures.map(({ id }) => id)).size).toBe(pictures.length)
      for (const { chart } of pictures) {
        expect(chartSvg(chart)).not.toMatch(/NaN|undefined|style=/)
        expect(chartCsv(chart)).toContain('Source: Invented')
      }
    }
  })

  it('asks only for columns that the lists have', () => {
    const asked = new Set<string>()
    const watched = (): ListRow =>
      row(
        new Proxy({}, { get: (_, name) => void (typeof name === 'string' && asked.add(name)) }) as Record<
          string,
          string
        >,
      )
    const known = new Set(LISTS.flatMap(({ columns }) => columns.map(({ name }) => name)))
    for (const topic of TOPICS)
      topic.show(ask(Object.fromEntries(LISTS.map(({ number }) => [number, [watched()]]))))
    expect([...asked].filter((name) => !known.has(name))).toEqual([])
    expect(asked.size).toBeGreaterThan(40)
  })

  it('has a published figure for England and each region', () => {
    for (const figures of Object.values(PUBLISHED)) expect(figures).toHaveLength(AREAS.length)
  })
})

describe('figures', () => {
  const referrals = Array.from({ length: 20 }, (_, i) =>
    row({
      'Date of referral': '2026-01-15',
      'Referral Source': i < 5 ? 'g' : 'b',
      'Referral NFA?': i < 2 ? 'a' : 'b',
      'Number of Referrals in Last 12 Months': i < 8 ? '1' : '0',
    }),
  )

  it('count, make a year of six months, and are shares of those counted', () => {
    const given = ask({ 3: referrals })
    expect(fact('referrals', given, 'Referrals')).toBe(20)
    expect(fact('referrals', given, 'Referrals in a year, at this pace')).toBe(40)
    expect(fact('referrals', given, 'Referred before in twelve months')).toBe(40)
    expect(fact('referrals', given, 'From the police')).toBe(25)
    expect(
      fact('referrals', ask({ 3: referrals }, { children: undefined }), 'Referrals in a year, at this pace'),
    ).toBeUndefined()
  })

  it('hide small numbers, and whatever would give them away, from those who may not see the children', () => {
    const given = ask({ 3: referrals }, { hideSmall: true })
    expect(fact('referrals', given, 'From the police')).toBeUndefined()
    expect(fact('referrals', given, 'No further action')).toBeUndefined()
    const shown = values('referrals', given, 'source')
    expect(shown).not.toContain(5)
    expect(shown.filter((each) => each === undefined)).toHaveLength(2)
    expect(values('referrals', ask({ 3: referrals }), 'source')).toContain(5)
  })

  it('tell who is on the day and who left', () => {
    const care = [
      row({ 'Date Started to be Looked After': '2025-01-01' }),
      row({
        'Date Started to be Looked After': '2025-12-01',
        'Date Ceased to be Looked After': '2026-02-01',
        'Reason Ceased to be Looked After': 'a',
      }),
    ]
    const given = ask({ 8: care })
    expect(fact('in-care', given, 'Children in care')).toBe(1)
    expect(values('in-care', given, 'length')).toEqual([0, 0, 0, 1, 0])
    expect(values('in-care', given, 'lasted')).toEqual([1, 0, 0, 0, 0])
  })
})

describe('spans', () => {
  it('count in calendar months, working days and years of age', () => {
    expect(lengthOf('2026-01-31', '2026-04-29')).toBe('Under 3 months')
    expect(lengthOf('2024-03-31', '2026-03-31')).toBe('2 years or more')
    expect(lengthOf('2026-04-01', '2026-03-31')).toBeUndefined()
    expect(workingDaysBetween('2025-12-24', '2025-12-29')).toBe(1)
    expect(workingDaysBetween('2026-01-02', '2026-01-01')).toBeUndefined()
    expect(ageOf(row({ 'Date of Birth': '2026-05-01' }), '2026-03-31')).toBe('Under 1 or unborn')
    expect(ageOf(row({ 'Age of Child (Years)': '16' }), '2026-03-31')).toBe('16 and 17')
    expect(bandOf(21, [10, 20], ['a', 'b', 'c'])).toBe('c')
    expect(monthsUpTo('2026-01-31', 3)).toEqual(['2025-11', '2025-12', '2026-01'])
  })
})
