import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayInWords, shortDay } from '../../platform/time/words.ts'
import { findDay, slips, swapped } from './dates.ts'
import { asPostcode, isEmpty, readQuestion } from './question.ts'

const TODAY = '2026-11-20'
const day = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2026-11-20'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a date of birth in a search', () => {
  it('is found however it is written', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [y, m, d] = date.split('-')
        const forms = [
          date,
          `${d}/${m}/${y}`,
          `${Number(d)}.${Number(m)}.${y}`,
          `${d}-${m}-${y}`,
          `${d}${m}${y}`,
        ]
        for (const form of [...forms, dayInWords(date), shortDay(date)])
          expect(findDay(`ada ${form} marlow`, TODAY)?.days[0], form).toBe(date)
      }),
    )
  })

  it('is read in the other order too', () => {
    expect(findDay('2/9/2012', TODAY)?.days).toEqual(['2012-09-02', '2012-02-09'])
    expect(findDay('12/31/1980', TODAY)?.days).toEqual(['1980-12-31'])
  })

  it('of a year in two figures is the last such year that is not to come', () => {
    expect(findDay('1/1/26', TODAY)?.days[0]).toBe('2026-01-01')
    expect(findDay('1/1/27', TODAY)?.days[0]).toBe('1927-01-01')
  })

  it('is not seen in what is no day', () => {
    expect(findDay('31/11/2012', TODAY)).toBeUndefined()
    expect(findDay('12 High Street', TODAY)).toBeUndefined()
    expect(findDay('29/2/2013', TODAY)).toBeUndefined()
  })
})

describe('slips of a date', () => {
  it('go both ways, and never give the date itself', () => {
    fc.assert(
      fc.property(day, (date) => {
        for (const slip of slips(date)) {
          expect(slip).not.toBe(date)
          expect(slips(slip)).toContain(date)
        }
      }),
    )
  })

  it('hold day and month changed about, where that is a day', () => {
    expect(swapped('2012-02-09')).toBe('2012-09-02')
    expect(swapped('2012-02-29')).toBeUndefined()
    expect(slips('2012-02-09')).toContain('2012-09-02')
  })
})

describe('what is typed into the search', () => {
  it.each([
    ['Ada Marlow 29/02/2012', { words: ['ada', 'marlow'], days: ['2012-02-29'] }],
    ['943 476 5919', { numbers: ['9434765919'] }],
    ['A123456789012', { numbers: ['A123456789012'] }],
    ['kb42al marlow', { postcode: 'KB4 2AL', words: ['marlow'] }],
    ["O'Brien-Smith", { words: ['obrien', 'smith'] }],
    ['12 Hight Street', { words: ['12', 'hight', 'street'] }],
  ])('"%s" is taken apart', (typed, parts) => {
    expect(readQuestion(typed, TODAY)).toEqual({ words: [], days: [], postcode: null, numbers: [], ...parts })
  })

  it('never fails, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        expect(readQuestion(typed, TODAY).words.length).toBeLessThanOrEqual(6)
      }),
    )
    expect(isEmpty(readQuestion('  !?  ', TODAY))).toBe(true)
  })

  it('knows a postcode', () => {
    expect(asPostcode('sw1a1aa')).toBe('SW1A 1AA')
    expect(asPostcode('Marlow')).toBeUndefined()
  })
})
