import { expect, test } from 'vitest'
import { restingStocks } from '../../engines/stages.ts'
import { applying2015, households2021, pipeline, runPipeline, settledApprovals, today } from './pipeline.ts'

test('today’s shares give today’s counts', () => {
  expect(today.enquiriesAYear * today.applying).toBeCloseTo(10_145, 6)
  expect(settledApprovals(today)).toBeCloseTo(2_165, 6)
  const [first] = runPipeline(today, 1)
  expect(first!.applications).toBeCloseTo(10_145, 0)
  expect(first!.approvals).toBeCloseTo(2_165, 0)
})

test('applying as people did in 2014/15 brings two thirds of the extra 3,000', () => {
  const more = settledApprovals({ ...today, applying: applying2015 })
  expect(more).toBeCloseTo(4_114, -1)
  expect((more - 2_165) / 3_000).toBeCloseTo(0.65, 1)
})

test('Little’s law: people waiting at a stage are arrivals times the time it takes', () => {
  const [enquiries, applications] = restingStocks(pipeline(today))
  expect(enquiries).toBeCloseTo((160_635 / 12) * today.monthsToApply, 4)
  expect(applications).toBeCloseTo((10_145 / 12) * today.monthsToApprove, 4)
})

test('support keeps households, and households are conserved', () => {
  const supported = runPipeline({ ...today, support: 0.3 }, 5)
  expect(supported.at(-1)!.households).toBeGreaterThan(runPipeline(today, 5).at(-1)!.households)
  const gained = supported.reduce((sum, year) => sum + year.approvals - year.stopped, 0)
  expect(households2021 + gained).toBeCloseTo(supported.at(-1)!.households, 4)
})

test('shares that are none are refused', () => {
  expect(() => pipeline({ ...today, applying: 1.4 })).toThrow('between 0 and 1')
  expect(() => pipeline({ ...today, monthsToApply: Number.NaN })).toThrow('half a month')
})
