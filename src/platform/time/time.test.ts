import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, ageOn, birthday, dayInEngland, daysBetween, isChild } from './day.ts'
import { common, fromDays, fromRange, holdsOn, lastDay, overlap, type Period, toRange } from './period.ts'
import { dayInWords, momentInWords } from './words.ts'

const days = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1930-01-01', days))
const periods = fc
  .tuple(days, fc.option(fc.integer({ min: 1, max: 9_000 }), { nil: null }))
  .map(([from, length]): Period => ({ from, until: length === null ? null : addDays(from, length) }))

describe('days', () => {
  it('are England’s: summer time moves midnight', () => {
    expect(dayInEngland(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01')
    expect(dayInEngland(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31')
    expect(dayInEngland(new Date('2026-03-29T00:59:59Z'))).toBe('2026-03-29')
    expect(momentInWords(new Date('2026-07-01T13:30:00Z'))).toBe('1 July 2026 at 2:30pm')
    expect(dayInWords('2024-02-29')).toBe('29 February 2024')
  })

  it('do not depend on the time zone of the machine', () => {
    const before = process.env.TZ
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata']) {
      process.env.TZ = zone
      expect(dayInEngland(new Date('2026-01-01T00:30:00Z'))).toBe('2026-01-01')
      expect(dayInWords('2026-01-01')).toBe('1 January 2026')
    }
    process.env.TZ = before
  })

  it('make a person born on 29 February a year older on 1 March, and 18 on 1 March', () => {
    expect(birthday('2012-02-29', 18)).toBe('2030-03-01')
    expect(isChild('2012-02-29', '2030-02-28')).toBe(true)
    expect(isChild('2012-02-29', '2030-03-01')).toBe(false)
    expect(birthday('2012-02-29', 16)).toBe('2028-02-29')
  })

  it('end childhood on the 18th birthday, whatever the day of birth', () => {
    fc.assert(
      fc.property(days, (birth) => {
        const grown = birthday(birth, 18)
        expect(isChild(birth, addDays(grown, -1))).toBe(true)
        expect(isChild(birth, grown)).toBe(false)
        expect(ageOn(birth, grown)).toBe(18)
        expect(ageOn(birth, addDays(grown, -1))).toBe(17)
      }),
    )
  })

  it('count age as the calendar does', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40_000 }), (birth, lived) => {
        const today = addDays(birth, lived)
        const calendar = Temporal.PlainDate.from(birth).until(today, { largestUnit: 'years' }).years
        const leapling = birth.endsWith('02-29') && today.endsWith('02-28')
        expect(ageOn(birth, today)).toBe(leapling ? Math.min(calendar, ageOn(birth, today)) : calendar)
        expect(daysBetween(birth, today)).toBe(lived)
      }),
    )
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  })
})

describe('periods', () => {
  it('come back from the database as they went', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(fromRange(toRange(period))).toEqual(period)
      }),
    )
  })

  it('hold on their first day and their last, and not on the days around', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(holdsOn(period, period.from)).toBe(true)
        expect(holdsOn(period, addDays(period.from, -1))).toBe(false)
        const last = lastDay(period)
        if (last === null) return
        expect(holdsOn(period, last)).toBe(true)
        expect(holdsOn(period, addDays(last, 1))).toBe(false)
        expect(fromDays(period.from, last)).toEqual(period)
      }),
    )
  })

  it('overlap both ways or not at all, exactly where they have a day in common', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(overlap(a, b)).toBe(overlap(b, a))
        const shared = common(a, b)
        expect(shared !== undefined).toBe(overlap(a, b))
        if (shared) expect(holdsOn(a, shared.from) && holdsOn(b, shared.from)).toBe(true)
      }),
    )
  })
})
