import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedKeys, keysOf, likeness } from './keys.ts'

const word = fc.stringMatching(/^[a-z]{4,12}$/)
const meet = (asked: string, kept: string) => {
  const keys = new Set(keysOf(kept))
  return askedKeys(asked).some((key) => keys.has(key))
}

describe('the keys of a word', () => {
  it('are shared by every word that is one letter away', () => {
    fc.assert(
      fc.property(word, fc.nat(11), fc.stringMatching(/^[a-z]$/), (kept, at, letter) => {
        const place = at % kept.length
        const less = kept.slice(0, place) + kept.slice(place + 1)
        const more = kept.slice(0, place) + letter + kept.slice(place)
        const other = kept.slice(0, place) + letter + kept.slice(place + 1)
        for (const asked of [more, other, ...(less.length >= 4 ? [less] : [])]) {
          expect(meet(asked, kept)).toBe(true)
          expect(likeness(asked, kept)).toBeDefined()
        }
      }),
    )
  })

  it('are shared by a word with two letters changed about', () => {
    fc.assert(
      fc.property(word, fc.nat(10), (kept, at) => {
        const place = at % (kept.length - 1)
        const asked = kept.slice(0, place) + kept[place + 1] + kept[place] + kept.slice(place + 2)
        expect(meet(asked, kept)).toBe(true)
        expect(['same', 'swapped']).toContain(likeness(asked, kept))
      }),
    )
  })

  it('are shared by words that sound alike', () => {
    for (const [a, b] of [
      ['catherine', 'kathryn'],
      ['stephen', 'steven'],
      ['leigh', 'lee'],
      ['mcdonald', 'macdonald'],
    ])
      expect(meet(a!, b!), `${a} and ${b}`).toBe(true)
  })
})

describe('how words are alike', () => {
  it.each([
    ['smith', 'smith', 'same'],
    ['smiht', 'smith', 'swapped'],
    ['smit', 'smith', 'one-letter'],
    ['kat', 'katherine', 'begins'],
    ['kathryn', 'catherine', 'sounds'],
    ['ana', 'una', 'sounds'],
    ['john', 'peter', undefined],
  ])('%s for %s: %s', (asked, kept, how) => {
    expect(likeness(asked, kept)).toBe(how)
  })
})
