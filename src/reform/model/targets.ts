import { rollingOrigin } from '../forecast/rolling.ts'
import { firstAbove } from '../replay/headline.ts'
import { headlines } from '../replay/headlines.ts'
import { printedTotal } from '../replay/printed.ts'
import { replay, totalAgrees } from '../replay/replay.ts'
import { inCare, valueIn } from './facts/national.ts'
import { familyHelpFromEvidence } from './levers.ts'
import { reviewSwitches, savingPerChild } from './money.ts'
import { parameters } from './parameters.ts'
import { baseYear, reviewPath } from './path.ts'
import { familyHelpRunning } from './programme-costs.ts'
import { runScenario, type Scenario } from './scenario.ts'
import { spendMix } from './spend.ts'

/** A test of the model against the review or the statistics. `kind` says whether it was fitted to or predicts the target. */
export type Target = {
  id: string
  what: string
  target: string
  tolerance: string
  value: string
  ok: boolean
  kind: 'data' | 'fitted' | 'predicted' | 'honesty'
}

type Checked = Omit<Target, 'id'>

const whole = (value: number) => Math.round(value).toLocaleString('en-GB')
const percent = (value: number) => `${(100 * value).toFixed(1)}%`
const within = (value: number, target: number, tolerance: number) =>
  Math.abs(value - target) <= tolerance + 1e-9
const list = (values: readonly number[]) => values.map((value) => whole(value)).join('; ')

/** All targets, worked out afresh: T1 to T17. */
export function targets(): Target[] {
  const scenario = runScenario()
  const checks: Record<string, Checked> = {
    T1: stock2021(scenario),
    T2: counterfactual(scenario),
    T3: additive(scenario),
    T4: split(scenario),
    T5: fromEvidence(),
    T6: replayed(),
    T7: mechanism(scenario),
    T8: fourYears(scenario),
    T9: crossovers(scenario),
    T10: runningCost(),
    T11: savingsTo2027(scenario),
    T12: sharesAfter(scenario),
    T13: sharesBefore(scenario),
    T14: identities(),
    T15: joint(scenario),
    T16: outturn(),
    T17: rolling(),
  }
  return Object.entries(checks).map(([id, check]) => ({ id, ...check }))
}

function stock2021({ base }: Scenario): Checked {
  const [value = 0] = base
  return {
    what: 'Children in care, March 2021',
    target: '80,850',
    tolerance: '±0.5%',
    value: whole(value),
    ok: within(value, 80_850, 404),
    kind: 'data',
  }
}

function counterfactual({ base }: Scenario): Checked {
  const values = [2032, 2033].map((year) => base[year - baseYear] ?? 0)
  return {
    what: 'Children in care without reform, March 2032 and 2033',
    target: 'approaching 100,000 (L172)',
    tolerance: '94,000 to 101,000',
    value: list(values),
    ok: values.every((value) => within(value, 97_500, 3_500)),
    kind: 'fitted',
  }
}

function additive({ fewer }: Scenario): Checked {
  const value = fewer.additive.at(-1) ?? 0
  return {
    what: 'Fewer children in care, March 2033, levers added up',
    target: '30,000 (L9626)',
    tolerance: '±500',
    value: whole(value),
    ok: within(value, 30_000, 500),
    kind: 'fitted',
  }
}

function split({ fewer }: Scenario): Checked {
  const values = fewer.byLever.map((each) => each.children.at(-1) ?? 0)
  const wanted = [17_000, 10_000, 3_000]
  return {
    what: 'Of these: Family Help, kinship and networks, workforce and family finding',
    target: list(wanted),
    tolerance: '±300 each',
    value: list(values),
    ok: wanted.every((each, i) => within(values[i] ?? 0, each, 300)),
    kind: 'fitted',
  }
}

function fromEvidence(): Checked {
  const lever = familyHelpFromEvidence(
    parameters.earlierPlanHigh.value,
    parameters.entryEffectSupportingFamilies.value,
  )
  const value = runScenario({ levers: [lever] }).fewer.joint.at(-1) ?? 0
  return {
    what: 'Family Help from the text’s own 32% × 71%',
    target: '17,000',
    tolerance: '±5%',
    value: whole(value),
    ok: within(value, 17_000, 850),
    kind: 'predicted',
  }
}

function replayed(): Checked {
  const { total } = replay()
  return {
    what: 'Net by year, replayed',
    target: list(printedTotal.net),
    tolerance: 'exact',
    value: list(total),
    ok: totalAgrees(total),
    kind: 'data',
  }
}

function mechanism({ money }: Scenario): Checked {
  const errors = money.total.map((net, i) => net - (printedTotal.net[i] ?? 0))
  const largest = Math.max(...errors.map(Math.abs))
  const rms = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length)
  return {
    what: 'Net by year, by mechanism',
    target: 'ten printed totals',
    tolerance: '±£50m, root mean square ≤ £25m',
    value: `largest error £${largest.toFixed(0)}m, root mean square £${rms.toFixed(1)}m`,
    ok: largest <= 50 && rms <= 25,
    kind: 'fitted',
  }
}

function fourYears({ money }: Scenario): Checked {
  const exact = headlines().find((each) => each.id === 'four-years')?.value ?? 0
  const modelled = -money.total.slice(0, 4).reduce((sum, net) => sum + net, 0)
  return {
    what: 'New spending over four years',
    target: '£2,523m, and £50m more (L9598, L9600)',
    tolerance: 'exact replayed; ±£30m by mechanism',
    value: `£${whole(exact)}m; £${whole(modelled)}m`,
    ok: exact === 2523 && within(modelled, 2523, 30),
    kind: 'fitted',
  }
}

function crossovers({ money }: Scenario): Checked {
  const [first, even, ten] = [
    firstAbove(money.total),
    firstAbove(money.cumulative),
    money.cumulative.at(-1) ?? 0,
  ]
  return {
    what: 'First yearly saving; running sum above zero; ten-year net',
    target: 'year 5; year 7; £4,199m',
    tolerance: 'same years; ±2%',
    value: `year ${first}; year ${even}; £${whole(ten)}m`,
    ok: first === 5 && even === 7 && within(ten, 4_199, 84),
    kind: 'fitted',
  }
}

function runningCost(): Checked {
  const [in2030, in2033] = [familyHelpRunning(7) / 1000, familyHelpRunning(10) / 1000]
  const ok = [in2030, in2033].every((each) => within(each, 1.05, 0.1))
  return {
    what: 'Family Help running cost by 2030 and later',
    target: 'over £1bn a year (L193)',
    tolerance: '£0.95bn to £1.15bn',
    value: `£${in2030.toFixed(2)}bn (2029/30); £${in2033.toFixed(2)}bn (2032/33)`,
    ok,
    kind: 'predicted',
  }
}

function savingsTo2027({ money }: Scenario): Checked {
  const saved = (money.childYears.familyHelp ?? [])
    .slice(0, 4)
    .reduce((sum, years, i) => sum + (years * savingPerChild(i + 1, reviewSwitches)) / 1e6, 0)
  return {
    what: 'Family Help savings in care to 2026/27',
    target: '£517m (L2205)',
    tolerance: '±£60m',
    value: `£${whole(saved)}m`,
    ok: within(saved, 517, 60),
    kind: 'fitted',
  }
}

function sharesAfter(scenario: Scenario): Checked {
  const { after } = spendMix(scenario)
  const shares = [after.lookedAfter, after.help].map((spend) => spend / after.total)
  return {
    what: 'Shares of spend after reform, 2032/33: looked after; help',
    target: '35%; 35% (L10032)',
    tolerance: '±1 point',
    value: shares.map(percent).join('; '),
    ok: shares.every((share) => within(share, 0.35, 0.01)),
    kind: 'predicted',
  }
}

function sharesBefore(scenario: Scenario): Checked {
  const { before } = spendMix(scenario)
  const share = before.lookedAfter / before.total
  return {
    what: 'Spend without reform, 2032/33; looked after share',
    target: 'over £15bn; 52% (L173, L10028)',
    tolerance: '±3% (by construction); ±1 point',
    value: `£${(before.total / 1000).toFixed(1)}bn; ${percent(share)}`,
    ok: within(before.total, 15_000, 450) && within(share, 0.52, 0.01),
    kind: 'predicted',
  }
}

function identities(): Checked {
  const value = (id: string) => headlines().find((each) => each.id === id)?.value ?? Number.NaN
  const values = [
    value('hours'),
    value('conversion'),
    value('conversion-needed'),
    value('leavers'),
    value('agency'),
  ]
  const ok =
    within(values[0]!, 0.6875, 0) &&
    within(values[1]!, 0.0135, 5e-5) &&
    within(values[2]!, 0.032, 5e-4) &&
    Math.round(values[3]!) === 32_326 &&
    Math.round(values[4]!) === 3_846
  return {
    what: 'Hours with families; fostering conversion today and needed; workforce; agency workers',
    target: '+68.75%; 1.35%; 3.2%; 32,326; 3,846',
    tolerance: 'exact',
    value: `+${(100 * values[0]!).toFixed(2)}%; ${(100 * values[1]!).toFixed(2)}%; ${percent(values[2]!)}; ${whole(values[3]!)}; ${whole(values[4]!)}`,
    ok,
    kind: 'data',
  }
}

function joint({ fewer }: Scenario): Checked {
  const value = fewer.joint.at(-1) ?? 0
  return {
    what: 'Fewer children in care with all levers together',
    target: 'reported beside the sum',
    tolerance: '26,500 to 28,500',
    value: whole(value),
    ok: within(value, 27_500, 1_000),
    kind: 'predicted',
  }
}

function outturn(): Checked {
  const rule = reviewPath()
  const rows = [2022, 2023, 2024, 2025].map((year) => ({
    year,
    rule: rule[year - baseYear] ?? 0,
    actual: valueIn(inCare, year),
  }))
  const last = rows.at(-1)!
  const value = rows.map((row) => `${row.year}: ${whole(row.rule)} against ${whole(row.actual)}`).join('; ')
  const ok = within(last.rule / last.actual - 1, 0.06, 0.005)
  return {
    what: 'The review’s rule beside what happened',
    target: 'outturn 82,090; 83,750; 83,530; 81,770',
    tolerance: 'shown; +6.0% in 2025',
    value,
    ok,
    kind: 'honesty',
  }
}

function rolling(): Checked {
  const scores = rollingOrigin(inCare, 4, [2018, 2019, 2020, 2021])
  const error = (id: string) => scores.find((each) => each.method.id === id)?.meanError ?? Number.NaN
  const [damped, last, trend] = [error('damped'), error('last-value'), error('trend')]
  return {
    what: 'Rolling-origin error four years ahead, origins 2018 to 2021',
    target: 'default beats last value and five-year trend',
    tolerance: 'lower',
    value: `damped trend ${percent(damped)}, last value ${percent(last)}, trend ${percent(trend)}`,
    ok: damped < last && damped < trend,
    kind: 'honesty',
  }
}
