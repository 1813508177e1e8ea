import { expect, test } from 'vitest'
import { england } from '../model/england.ts'
import { leavingEffects } from './effects.ts'
import { inventStays, seenUntil } from './invented.ts'

const start = england()

test('ratios by age and time in care are those that made the data, and what made no difference shows none', () => {
  const stays = inventStays(
    { model: start.model, entriesByAge: start.newEntries, leaving: 1, entriesAYear: 1500, seed: 4 },
    2021,
    2025,
  )
  const fit = leavingEffects(
    start.model,
    seenUntil(stays, [2021, 2022, 2023, 2024, 2025], 2025),
    new Set(stays.filter((_, i) => i % 7 === 0).map((stay) => stay.child)),
  )
  const effect = (name: string) => fit.effects.find((each) => each.name === name)!
  expect(Math.exp(fit.level)).toBeCloseTo(0.0222, 2)
  expect(effect('aged 1 to 4').ratio).toBeCloseTo(0.053014 / 0.022191, 0)
  expect(effect('in care 1 to 6 months').ratio).toBeCloseTo(2.4449, 0)
  const alone = effect('arrived alone from abroad')
  expect(alone.interval[0]).toBeLessThan(1.02)
  expect(alone.interval[1]).toBeGreaterThan(0.98)
  expect(fit.effects.every((each) => Number.isFinite(each.ratio))).toBe(true)
})
