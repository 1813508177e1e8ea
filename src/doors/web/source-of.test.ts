import { expect, test } from 'vitest'
import { sourceOf } from './source-of.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 20, 12, 0, seconds))

test('one address is one source for a minute, and then nobody can tell', () => {
  const first = sourceOf('203.0.113.7', at(0))
  expect(first).toMatch(/^[\w-]{43}$/)
  expect(sourceOf('203.0.113.7', at(59))).toBe(first)
  expect(sourceOf('203.0.113.8', at(59))).not.toBe(first)
  expect(sourceOf('203.0.113.7', at(60))).not.toBe(first)
  expect(sourceOf('203.0.113.7', at(0))).not.toBe(first)
})

test('a machine of one’s own network is no source: a proxy would be everybody', () => {
  for (const own of [
    '127.0.0.1',
    '::1',
    '10.1.2.3',
    '172.20.0.1',
    '192.168.0.9',
    '::ffff:10.0.0.1',
    'fd00::1',
  ])
    expect(sourceOf(own, at(0))).toBeUndefined()
  for (const far of ['172.32.0.1', '11.0.0.1', '2001:db8::1']) expect(sourceOf(far, at(0))).toBeDefined()
})
