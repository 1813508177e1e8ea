import { expect, test } from 'vitest'
import { asRefusal } from './as-refusal.ts'

const coded = (code: string, message = 'said by PostgreSQL of Robin') =>
  Object.assign(new Error(message), { code })

test.each([
  ['22P02', 'not-found'],
  ['22021', 'invalid'],
  ['22003', 'invalid'],
  ['22008', 'invalid'],
  ['22009', 'invalid'],
  ['23503', 'conflict'],
  ['40001', 'conflict'],
  ['40P01', 'conflict'],
  ['57P01', 'unavailable'],
  ['53300', 'unavailable'],
  ['ECONNREFUSED', 'unavailable'],
])('PostgreSQL’s %s is a refusal: %s, without its words', (code, refusal) => {
  expect(asRefusal(coded(code))?.code).toBe(refusal)
  expect(asRefusal(coded(code))?.message).not.toContain('Robin')
})

test('a connection that was cut is no fault of ours', () => {
  expect(asRefusal(new Error('Connection terminated unexpectedly'))?.code).toBe('unavailable')
})

test('anything else is a fault', () => {
  expect(asRefusal(coded('23505'))).toBeUndefined()
  expect(asRefusal(new TypeError('x'))).toBeUndefined()
  expect(asRefusal('x')).toBeUndefined()
})
