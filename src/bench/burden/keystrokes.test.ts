import { describe, expect, it } from 'vitest'
import { type Kind, secondsOf } from './keystrokes.ts'

describe('the keystroke model', () => {
  // The baseline's own seconds for each kind of field.
  const published: [Kind, number][] = [
    ['choice', 2.5],
    ['date', 3.6],
    ['text', 4.8],
    ['address', 8.7],
    ['postcode', 3.3],
    ['phone', 4.5],
    ['email', 8.4],
    ['number', 4.2],
    ['lookup', 5.3],
    ['few', 46.2],
    ['many', 226.2],
  ]

  it.each(published)('counts %s as the baseline does', (kind, seconds) => {
    expect(secondsOf(kind)).toBeCloseTo(seconds, 10)
  })

  it('counts each box that is ticked, and the way past what stands', () => {
    expect(secondsOf('choice', { choices: 4 })).toBeCloseTo(6.4, 10)
    expect(secondsOf('many', { stands: true })).toBeCloseTo(1.2, 10)
  })
})
