import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effortOf } from './effort.ts'

const NOW = new Date('2026-11-20T12:00:00Z')

describe('what a form took', () => {
  it('is what the browser counted', () => {
    expect(effortOf({ _worked: '75', _typed: '240', _opened: '2026-11-20T09:00:00Z' }, NOW)).toEqual({
      worked: 75,
      typed: 240,
    })
  })

  it('is the time since the page was shown where nothing counted, and half an hour at most', () => {
    expect(effortOf({ _opened: '2026-11-20T11:58:30Z' }, NOW)).toEqual({ worked: 90 })
    expect(effortOf({ _opened: '2026-11-19T11:58:30Z' }, NOW)).toEqual({ worked: 1800 })
  })

  it('is nothing where the form says nothing, or that it was opened tomorrow', () => {
    expect(effortOf({}, NOW)).toBeUndefined()
    expect(effortOf({ _opened: '2026-11-21T12:00:00Z' }, NOW)).toBeUndefined()
  })

  it('stays within bounds whatever a form claims', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (_worked, _typed, _opened) => {
        const effort = effortOf({ _worked, _typed, _opened }, NOW)
        if (!effort) return
        expect(effort.worked).toBeGreaterThanOrEqual(0)
        expect(effort.worked).toBeLessThanOrEqual(14_400)
        expect(effort.typed ?? 0).toBeLessThanOrEqual(1_000_000)
      }),
    )
  })
})
