import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayParts, readForm, toInput } from './form-body.ts'

const input = (body: string) => toInput(readForm(body))

test('blanks are left out, and so are the names of the page itself', () => {
  expect(input('name=Sam&said=+&_request=1')).toEqual({ name: 'Sam' })
})

test('a date becomes a day; a month may be a word', () => {
  expect(input('on[day]=3&on[month]=5&on[year]=2026')).toEqual({ on: '2026-05-03' })
  expect(input('on[day]=3&on[month]=September&on[year]=2026')).toEqual({ on: '2026-09-03' })
})

test('a date that is not whole is passed on, to be refused', () => {
  expect(input('on[day]=&on[month]=5&on[year]=2026')).toEqual({ on: '2026-05-00' })
  expect(input('on[day]=&on[month]=&on[year]=')).toEqual({})
})

test('blank rows at the end of a list go; one between others stays, so that errors find their rows', () => {
  const rows =
    'do[0][_row]=1&do[0][what]=a&do[1][_row]=1&do[1][what]=&do[2][what]=b&do[3][_row]=1&do[3][what]='
  expect(input(rows)).toEqual({ do: [{ what: 'a' }, {}, { what: 'b' }] })
  expect(input('do[0][_row]=1&do[0][what]=')).toEqual({ do: [] })
})

test('a list of ticks stays a list', () => {
  expect(input('who[]=a&who[]=b')).toEqual({ who: ['a', 'b'] })
})

test('every day comes back as the day that it was', () => {
  const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10)
      expect(toInput({ on: dayParts(day) })).toEqual({ on: day })
    }),
  )
})
