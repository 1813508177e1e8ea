import type { Chart } from '../../platform/kit/charts/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Params } from '../../platform/pages/page.ts'
import { inCare } from '../model/facts/national.ts'
import { changedSwitches, readSwitches } from '../model/link.ts'
import { baseYear } from '../model/path.ts'
import { runOf } from '../model/run.ts'
import type { Scenario } from '../model/scenario.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { readScenarios } from './read-scenarios.ts'

/** A scenario among those that stand side by side. */
export interface Compared {
  name: string
  scenario?: string
  run: Scenario
  outcome: Outcome
  changed: readonly { what: string; value: string }[]
}

/** At most so many side by side: more than four lines can no longer be told apart. */
const MOST = 4

/** The scenarios that an address names (`with`, ids by commas), two to four; alone, one stands beside the review's own. */
export async function readCompared(
  viewer: Viewer,
  query: Params,
): Promise<{ compared: Compared[]; more: number }> {
  const wanted = [...new Set((query.with ?? '').split(',').filter(Boolean))]
  const all = await readScenarios(viewer)
  const found = wanted.flatMap((id) => all.filter(({ scenario }) => scenario === id))
  const chosen = found
    .slice(0, MOST)
    .flatMap(({ name, switches, scenario }) => toCompared(name, switches, scenario))
  const own = toCompared('The review’s own settings', {})
  return {
    compared: chosen.length < 2 ? [...own, ...chosen] : chosen,
    more: Math.max(0, found.length - MOST),
  }
}

function toCompared(name: string, switches: Record<string, string>, scenario?: string): Compared[] {
  const { scenario: run } = runOf(switches)
  if (!run) return []
  const changed = changedSwitches(readSwitches(switches).typed)
  return [{ name, run, outcome: outcomeOf(run), changed, ...(scenario ? { scenario } : {}) }]
}

const source = 'The model by mechanism; Department for Education (OGL v3.0) for what happened'

/** Children in care under each, beside what happened. */
export function comparedChildren(compared: readonly Compared[]): Chart {
  const xs = (compared[0]?.run.base ?? []).map((_, i) => baseYear + i)
  return {
    title: 'Children in care with all levers together, 31 March',
    says: compared
      .map(({ name, outcome }) => `${name}: ${outcome.inCare.toLocaleString('en-GB')}`)
      .join('; '),
    xName: '31 March',
    yName: 'Children in care',
    xs,
    series: [
      ...compared.map(({ name, run }) => ({ name, values: run.joint })),
      { name: 'What happened', values: xs.map((year) => inCare.find((each) => each.year === year)?.value) },
    ],
    source,
  }
}

/** The running sum of money under each. */
export const comparedMoney = (compared: readonly Compared[]): Chart => ({
  title: 'Running sum of net effect on public finance, £ million',
  says: compared.map(({ name, outcome }) => `${name}: £${outcome.net.toLocaleString('en-GB')}m`).join('; '),
  xName: 'Programme year (1 = 2023/24)',
  yName: '£ million (below zero is a cost)',
  xs: Array.from({ length: 10 }, (_, i) => i + 1),
  series: compared.map(({ name, run }) => ({ name, values: run.money.cumulative })),
  source,
})
