import { adjusted } from './adjusted.ts'
import { type Lever, leverList, levers } from './levers.ts'
import { livedUnder } from './lived.ts'
import { baseline, type PathName, runScenario, type ScenarioOptions } from './scenario.ts'

/** A range of children fewer in care in March 2033, with all levers together. */
export type Range = { low: number; high: number }

export type Sureness = {
  together: number
  /** Four in five, if the effect of every lever is known no better than that of Family Help. */
  rates: Range & { byLever: readonly { name: string; spread: number }[] }
  /** From the least to the most over other ways of building the model. */
  structure: Range & { cases: readonly { name: string; together: number; net: number }[] }
}

/**
 * The standard deviation of an effect as a share of it: 8 points about the 32% of the Supporting Families evaluation
 * (assumption). That of the other levers is nowhere stated, and taken to be the same.
 */
const EFFECT_SPREAD = 0.25

/** Half of an interval that four in five keep within, in standard deviations of a normal. */
const FOUR_IN_FIVE = 1.2816

/** How far the answer of a scenario depends on what is known of its levers, and on how the model is built. */
export function sureness(options: ScenarioOptions): Sureness {
  const { fewer, money } = runScenario(options)
  const together = fewer.joint.at(-1) ?? 0
  const added = fewer.additive.at(-1) ?? 0
  const overlap = added > 0 ? together / added : 1
  const byLever = (options.levers ?? leverList).map((lever) => ({
    name: lever.name,
    spread: FOUR_IN_FIVE * overlap * spreadOf(options, lever),
  }))
  const half = Math.hypot(...byLever.map(({ spread }) => spread))
  const cases = [
    { name: 'As it is set', together, net: money.cumulative.at(-1) ?? 0 },
    ...others(options).map(({ name, ...changed }) => {
      const other = runScenario({ ...options, ...changed })
      return { name, together: other.fewer.joint.at(-1) ?? 0, net: other.money.cumulative.at(-1) ?? 0 }
    }),
  ]
  const ends = cases.map((each) => each.together)
  return {
    together,
    rates: { low: together - half, high: together + half, byLever },
    structure: { low: Math.min(...ends), high: Math.max(...ends), cases },
  }
}

/** What one standard deviation of a lever’s effect is worth in children. */
function spreadOf(options: ScenarioOptions, lever: Lever): number {
  const base = baseline(options.path, options.closure)
  const at = (strength: number) =>
    livedUnder(base, [
      adjusted(lever, { coverage: lever.coverage, strength, later: 0, stretch: 1, cashable: 1 }),
    ]).stock.at(-1) ?? 0
  return Math.abs(at(1 + EFFECT_SPREAD) - at(1 - EFFECT_SPREAD)) / 2
}

const PATHS: Record<PathName, string> = {
  review: 'The review’s rule',
  'review-linear': 'The review’s rule in a straight line',
  damped: 'A trend that fades out',
  'last-value': 'The number of 2021 for ever',
}

type Other = { name: string } & Pick<ScenarioOptions, 'path' | 'closure' | 'levers'>

/** The same levers in a model built otherwise. */
function others({
  path = 'review',
  closure = 'entries',
  levers: chosen = leverList,
}: ScenarioOptions): Other[] {
  const paths = (Object.keys(PATHS) as PathName[]).filter((name) => name !== path)
  const turned = closure === 'entries' ? 'exits' : 'entries'
  return [
    ...paths.map((name) => ({ name: `Without reform: ${PATHS[name].toLowerCase()}`, path: name })),
    {
      name: turned === 'exits' ? 'That path comes of longer stays' : 'That path comes of more entries',
      closure: turned,
    },
    ...entriesOnly(chosen),
  ]
}

/** Family Help keeps children out of care and sends none home sooner; the same end, later. */
function entriesOnly(chosen: readonly Lever[]): Other[] {
  const own = chosen.find(({ id }) => id === levers.familyHelp.id)
  if (!own) return []
  const strength = (own.operations[0]?.effect ?? 0) / levers.familyHelp.operations[0].effect
  const through: Lever = {
    ...own,
    operations: [{ on: 'entries', effect: Math.min(1, 0.186 * strength), start: 2, ramp: 3 }],
  }
  return [
    {
      name: 'Family Help works through entries only',
      levers: chosen.map((lever) => (lever === own ? through : lever)),
    },
  ]
}
