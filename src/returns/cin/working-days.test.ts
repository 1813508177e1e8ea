import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, readDay } from './days.ts'
import { bankHolidays, isWorkingDay, workingDaysBefore } from './working-days.ts'

test('the bank holidays of a year are those of England, moved from weekends and by proclamation', () => {
  expect(bankHolidays(2026).sort()).toEqual([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
  ])
  expect(bankHolidays(2022).sort()).toEqual([
    '2022-01-03',
    '2022-04-15',
    '2022-04-18',
    '2022-05-02',
    '2022-06-02',
    '2022-06-03',
    '2022-08-29',
    '2022-09-19',
    '2022-12-26',
    '2022-12-27',
  ])
  expect(bankHolidays(2020)).toContain('2020-05-08')
  expect(bankHolidays(2020)).not.toContain('2020-05-04')
  expect(bankHolidays(2023)).toContain('2023-05-08')
  expect(bankHolidays(2021)).toEqual(
    expect.arrayContaining(['2021-12-27', '2021-12-28', '2021-04-02', '2021-04-05']),
  )
})

test('counting back working days passes over weekends and bank holidays', () => {
  expect(workingDaysBefore('2025-04-01', 1)).toBe('2025-03-31')
  expect(workingDaysBefore('2024-04-02', 1)).toBe('2024-03-28')
  expect(workingDaysBefore('2026-03-31', 45)).toBe('2026-01-27')
})

test('between a day and the day n working days before it lie n working days', () => {
  const day = fc.integer({ min: 0, max: 5_000 }).map((days) => addDays('2014-01-01', days))
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (end, count) => {
      let counted = 0
      const start = workingDaysBefore(end, count)
      for (let at = start; at < end; at = addDays(at, 1)) if (isWorkingDay(at)) counted++
      expect([isWorkingDay(start), counted]).toEqual([true, count])
    }),
  )
})

test('days are read as written in returns, and what is no day is not', () => {
  expect(['2026-03-31', '2026-03-31T10:00:00Z', '31/03/2026', '5/3/2026'].map(readDay)).toEqual([
    '2026-03-31',
    '2026-03-31',
    '2026-03-31',
    '2026-03-05',
  ])
  const wrong = [
    '',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-3-1',
    '2026-03-31x',
    '20260331',
    '31/02/2026',
    'X',
  ]
  expect(wrong.map(readDay)).toEqual(wrong.map(() => undefined))
  expect(readDay('2024-02-29')).toBe('2024-02-29')
})

test('adding months keeps within the month', () => {
  expect(addMonths('2026-03-31', -12)).toBe('2025-03-31')
  expect(addMonths('2026-05-31', 9)).toBe('2027-02-28')
  expect(addMonths('2024-02-29', 300)).toBe('2049-02-28')
})
