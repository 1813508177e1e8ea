import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayInWords, shortDay } from '../platform/time/words.ts'
import { askedDay } from './asked-day.ts'

describe('a day typed into a filter', () => {
  it('is read in every way that we write it', () => {
    const days = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = day.split('-').map(Number)
        for (const typed of [
          day,
          dayInWords(day),
          shortDay(day),
          `${date}/${month}/${year}`,
          ` ${date} ${month} ${year! % 100 < 10 ? year : year! % 100}`,
        ])
          expect(askedDay(typed)).toBe(day)
      }),
    )
  })

  it.each(['', 'soon', '31/2/2026', '29 2 2027', '2026-13-01', '1/1', '27 smarch 2026'])(
    'is not made of "%s"',
    (typed) => {
      expect(askedDay(typed)).toBeUndefined()
    },
  )
})
