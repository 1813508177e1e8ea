import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BEGINNING, canonical, entryDigest, linkHash, type Sealed } from './chain.ts'

const json = fc.jsonValue()

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  )
}

const ENTRY: Sealed = {
  id: '018f0000-0000-7000-8000-000000000001',
  kind: 'note-written',
  title: 'Phone call',
  body: 'Mia rang.',
  happened_on: '2026-11-20',
  written_at: new Date('2026-11-20T12:00:00Z'),
  account_id: null,
  author: 'Asha Key',
  basis: null,
  family_id: null,
  corrects: null,
  about: [],
  facts: { minutes: 10 },
}

describe('the canonical form of facts', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonical(shuffled(value))).toBe(canonical(value))
      }),
    )
  })

  it('is JSON that says the same', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('is different for values that differ', () => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        const same = canonical(one) === canonical(other)
        expect(same).toBe(isSame(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other))))
      }),
    )
  })
})

function isSame(one: unknown, other: unknown): boolean {
  try {
    expect(one).toEqual(other)
    return true
  } catch {
    return false
  }
}

describe('the digest of an entry', () => {
  const changes: Partial<Sealed>[] = [
    { title: 'Phone calls' },
    { body: '' },
    { happened_on: '2026-11-19' },
    { written_at: new Date('2026-11-20T12:00:00.001Z') },
    { author: 'Asha' },
    { basis: 'consent' },
    { about: ['018f0000-0000-7000-8000-000000000002'] },
    { facts: { minutes: '10' } },
  ]
  it.each(changes)('changes with %o', (change) => {
    expect(entryDigest({ ...ENTRY, ...change }).equals(entryDigest(ENTRY))).toBe(false)
  })

  it('does not let words move from one part to the next', () => {
    const one = entryDigest({ ...ENTRY, title: 'ab', body: 'c' })
    expect(one.equals(entryDigest({ ...ENTRY, title: 'a', body: 'bc' }))).toBe(false)
  })

  it('hangs on the person, the position and what went before', () => {
    const digest = entryDigest(ENTRY)
    const link = linkHash(BEGINNING, 'person', 1, digest)
    expect(linkHash(link, 'person', 1, digest).equals(link)).toBe(false)
    expect(linkHash(BEGINNING, 'person', 2, digest).equals(link)).toBe(false)
    expect(linkHash(BEGINNING, 'other', 1, digest).equals(link)).toBe(false)
  })
})
