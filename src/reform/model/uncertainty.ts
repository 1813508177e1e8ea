import { keyOf, normal, uniform } from '../../engines/random.ts'
import { quantileOf } from '../../engines/summary.ts'
import { firstAbove } from '../replay/headline.ts'
import { familyHelpFromEvidence, type Lever, levers } from './levers.ts'
import { livedUnder } from './lived.ts'
import { baseline, runScenario } from './scenario.ts'

export type EvidenceSpread = {
  median: number
  low: number
  high: number
  chanceOf17000: number
  draws: number
}

/**
 * Fewer children in care in March 2033 through Family Help if its evidence is taken as uncertain as it is: the effect
 * normal about 32% with a standard deviation of 8 points, the share of children with an earlier plan anywhere from 43%
 * to 71% (both assumptions). A 90% interval.
 */
export function familyHelpSpread(draws = 4000, seed = 1): EvidenceSpread {
  if (!(Number.isInteger(draws) && draws >= 100 && draws <= 1e6))
    throw new RangeError('Draw between 100 and a million times.')
  const fewer = curveOfEffect()
  const values = Array.from({ length: draws }, (_, i) => {
    const effect = Math.min(0.9, Math.max(0, 0.32 + 0.08 * normal(keyOf(seed, i), 0)))
    return fewer(effect * (0.43 + 0.28 * uniform(keyOf(seed, i), 9)))
  })
  return {
    median: quantileOf(values, 0.5),
    low: quantileOf(values, 0.05),
    high: quantileOf(values, 0.95),
    chanceOf17000: values.filter((value) => value >= 17_000).length / draws,
    draws,
  }
}

/** Fewer children in March 2033 as a curve of (effect × share): worked out at eleven points, straight in between. */
function curveOfEffect(): (product: number) => number {
  const base = baseline()
  const last = base.course.years
  const points = Array.from(
    { length: 11 },
    (_, i) => base.run.stock[last]! - livedUnder(base, [familyHelpFromEvidence(1, 0.07 * i)]).stock[last]!,
  )
  return (product) => {
    const at = Math.min(9.999, product / 0.07)
    const i = Math.floor(at)
    return points[i]! + (at - i) * (points[i + 1]! - points[i]!)
  }
}

/** Family Help with the same end but without children going home sooner: what the early years rest on. */
const familyHelpByEntriesOnly: Lever = {
  ...levers.familyHelp,
  name: 'Family Help through entries only',
  operations: [{ on: 'entries', effect: 0.186, start: 2, ramp: 3 }],
}

export type Structure = { name: string; fewer2033: number; breakEven: number; tenYears: number }

/** How much the answer depends on how Family Help works, on the gross reading, and on which flow follows the path. */
export function structures(): Structure[] {
  const rest = [levers.alternatives, levers.practice]
  const cases: [string, Parameters<typeof runScenario>[0]][] = [
    ['As calibrated to the review', {}],
    ['Family Help through entries only', { levers: [familyHelpByEntriesOnly, ...rest] }],
    ['Path followed by exits, not entries', { closure: 'exits' }],
    ['Net saving: a child at home still costs £26,900', { money: { saving: 'net' } }],
    ['Seven tenths of the average cost saved', { money: { marginal: 0.7 } }],
    ['Damped trend instead of the review’s rule', { path: 'damped' }],
  ]
  return cases.map(([name, options]) => {
    const { fewer, money } = runScenario(options)
    return {
      name,
      fewer2033: fewer.additive.at(-1) ?? 0,
      breakEven: firstAbove(money.cumulative),
      tenYears: money.cumulative.at(-1) ?? 0,
    }
  })
}
