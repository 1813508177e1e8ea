import { childYears } from './by-year.ts'
import { reviewSwitches, savingPerChild } from './money.ts'
import { parameters } from './parameters.ts'
import { cooperativesNet, familyHelpRunning, fosteringNet } from './programme-costs.ts'
import { baseline, type Scenario } from './scenario.ts'

/** Council spend in 2032/33, £ million of that year, by what it is for. */
export type SpendMix = { lookedAfter: number; help: number; other: number; total: number }

/**
 * Spend before and after reform in 2032/33 (L10026 to L10032). Looked after spend before is worked out from children
 * and cost; the total before is the report's “over £15 billion”. What reform changes comes from the scenario (additive).
 */
export function spendMix(scenario: Scenario): {
  before: SpendMix
  after: SpendMix
  /** What fewer children in care save. */
  saved: number
} {
  const { spend2033, helpShare2033, localShare } = parameters
  const before = mix(lookedAfterBefore(), helpShare2033.value * spend2033.value, spend2033.value)
  const saved =
    Object.values(scenario.money.childYears).reduce((sum, years) => sum + (years[9] ?? 0), 0) * millions()
  const lookedAfter = before.lookedAfter - saved - cooperativesNet(10) - fosteringNet(10)
  const help = before.help + familyHelpRunning(10) + alternatives(scenario)
  return {
    before,
    saved,
    after: mix(lookedAfter, help, before.total - localShare.value * (scenario.money.total[9] ?? 0)),
  }
}

const mix = (lookedAfter: number, help: number, total: number): SpendMix => ({
  lookedAfter,
  help,
  other: total - lookedAfter - help,
  total,
})

const millions = () => savingPerChild(10, reviewSwitches) / 1e6

function lookedAfterBefore(): number {
  const base = baseline()
  const { lookedAfterUnit, priceGrowth } = parameters
  return (childYears(base, base.run, 10) * lookedAfterUnit.value * (1 + priceGrowth.value) ** 12) / 1e6
}

/** What is spent on living with family instead: the saving less the net row. */
function alternatives({ money }: Scenario): number {
  const net = money.rows.find((row) => row.id === 'alternatives')?.net[9] ?? 0
  return (money.childYears.alternatives?.[9] ?? 0) * millions() - net
}
