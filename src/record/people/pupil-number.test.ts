import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkLetter, doubtAboutPupilNumber } from './pupil-number.ts'

describe('a unique pupil number', () => {
  it('is in no doubt where its letter fits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12}$/), (figures) => {
        expect(doubtAboutPupilNumber(checkLetter(`A${figures}`) + figures)).toBeUndefined()
      }),
    )
  })

  it('is doubted with one figure wrong', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{12}$/),
        fc.nat(11),
        fc.integer({ min: 1, max: 9 }),
        (figures, at, by) => {
          const wrong = [...figures]
            .map((figure, place) => (place === at ? (Number(figure) + by) % 10 : figure))
            .join('')
          expect(doubtAboutPupilNumber(checkLetter(`A${figures}`) + wrong)).toBeDefined()
        },
      ),
    )
  })

  it('says what it should look like', () => {
    expect(doubtAboutPupilNumber('12345')).toContain('a letter, 11 figures')
  })
})
