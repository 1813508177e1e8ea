import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFigure, isNhsNumber, spacedNhsNumber } from './nhs-number.ts'

const nine = fc.stringMatching(/^\d{9}$/)
const issued = nine
  .filter((figures) => checkFigure(figures) < 10)
  .map((figures) => figures + checkFigure(figures))

describe('an NHS number', () => {
  it('is known by its check figure, however it is spaced', () => {
    expect(isNhsNumber('943 476 5919')).toBe(true)
    expect(isNhsNumber('943-476-5919')).toBe(true)
    expect(isNhsNumber('943 476 5918')).toBe(false)
    expect(isNhsNumber('94347659')).toBe(false)
  })

  it('never passes with one figure wrong', () => {
    fc.assert(
      fc.property(issued, fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const wrong = [...number]
          .map((figure, place) => (place === at ? (Number(figure) + by) % 10 : figure))
          .join('')
        expect(isNhsNumber(wrong)).toBe(false)
      }),
    )
  })

  it('never passes with two neighbouring figures changed about', () => {
    fc.assert(
      fc.property(issued, fc.nat(8), (number, at) => {
        const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2)
        expect(isNhsNumber(swapped)).toBe(swapped === number)
      }),
    )
  })

  it('is never issued where the check would be 10', () => {
    fc.assert(
      fc.property(
        nine.filter((figures) => checkFigure(figures) === 10),
        fc.nat(9),
        (figures, last) => {
          expect(isNhsNumber(`${figures}${last}`)).toBe(false)
        },
      ),
    )
  })

  it('is printed in three groups', () => {
    expect(spacedNhsNumber('9434765919')).toBe('943 476 5919')
  })
})
