import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFacts } from './compare-facts.ts'
import type { FactTable, FactValues } from './fact-table.ts'

const STAY: FactTable = {
  table: 'stay',
  about: 'stay',
  columns: { began_on: 'day', ended_on: 'day', place: 'text' },
  key: ['began_on'],
  required: ['began_on'],
  period: { from: 'began_on', until: 'ended_on', apart: true },
}
const stay = (began_on: string | null, ended_on: string | null, place: string | null = 'A'): FactValues => ({
  began_on,
  ended_on,
  place,
})
const kinds = (kept: FactValues[], reported: FactValues[]) =>
  compareFacts(
    STAY,
    kept.map((values, at) => ({ id: String(at), values })),
    reported,
  ).map((outcome) => outcome.kind)

describe('comparing what a file reports with what the record keeps', () => {
  it('adds what is new and leaves what is there', () => {
    expect(
      kinds([stay('2025-01-01', null)], [stay('2025-01-01', null), stay('2024-01-01', '2024-06-01')]),
    ).toEqual(['same', 'new'])
  })

  it('lets a later file end what was open, and takes nothing away for a blank', () => {
    expect(
      kinds([stay('2025-01-01', null)], [stay('2025-01-01', '2025-05-01'), stay('2025-05-01', null)]),
    ).toEqual(['changed', 'new'])
    expect(kinds([stay('2025-01-01', '2025-05-01')], [stay('2025-01-01', null)])).toEqual(['same'])
  })

  it('puts aside what cannot stand, with the reason', () => {
    expect(
      kinds([], [stay(null, null), stay('2025-02-01', '2025-01-01'), stay('2025-02-01', '2025-02-01')]),
    ).toEqual(['aside', 'aside', 'aside'])
    expect(kinds([stay('2025-01-01', '2025-06-01')], [stay('2025-05-01', null)])).toEqual(['aside'])
    expect(kinds([], [stay('2025-01-01', null), stay('2025-01-01', null, 'B')])).toEqual(['new', 'aside'])
  })

  it('finds nothing new in what it has just taken in', () => {
    const days = fc
      .integer({ min: 0, max: 700 })
      .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10))
    const stays = fc.array(
      fc
        .tuple(days, fc.option(days, { nil: null }), fc.constantFrom('A', 'B'))
        .map(([from, until, place]) => stay(from, until, place)),
    )
    fc.assert(
      fc.property(stays, (reported) => {
        const first = compareFacts(STAY, [], reported)
        const kept = reported
          .filter((_, at) => first[at]!.kind === 'new')
          .map((values, at) => ({ id: String(at), values }))
        const changes = first.flatMap((outcome) => (outcome.kind === 'changed' ? [outcome] : []))
        expect(changes).toEqual([])
        const again = compareFacts(STAY, kept, reported)
        expect(again.map(({ kind }) => kind).filter((kind) => kind === 'new')).toEqual([])
      }),
    )
  })
})
