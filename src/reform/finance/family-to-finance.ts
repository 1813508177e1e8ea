import { childYears } from '../model/by-year.ts'
import { section251 } from '../model/facts/national.ts'
import { childrenByHome } from '../model/home-counts.ts'
import { type Lever, leverList, meanOfRamp } from '../model/levers.ts'
import { type Lived, livedUnder } from '../model/lived.ts'
import { parameters } from '../model/parameters.ts'
import { modelYear, populationFactor } from '../model/path.ts'
import { familyHelpRunning, programmeCosts } from '../model/programme-costs.ts'
import { type Baseline, baseline } from '../model/scenario.ts'

/** Published levels of 31 March 2021 (DfE, OGL v3.0) from which the outer states start. */
const start2021 = { inNeed: 388_490, onPlan: 50_010, inCare: 80_780, caseload: 16.3 } as const

/** Children helped by Family Help at any one time, in the report: just over half a million (L1283). */
const familyHelpCohort = 500_000

export type FamilyYear = {
  /** Programme year: 1 is 2023/24. */
  year: number
  helped: number
  onPlan: number
  inCare: number
  /** Case holders needed for all of them at the caseload of 2021 (16.3 cases each). */
  caseHolders: number
  /** Children by kind of home, in the order of `homeKinds`, averaged over the year. */
  byHome: readonly number[]
  spend: Readonly<Record<SpendGroup, number>>
}

type SpendGroup = 'lookedAfter' | 'help' | 'safeguarding' | 'other'

/**
 * One line from the family's door to the council's books, for each programme year: Family Help, protection, care,
 * workers, homes, and spend by group of section 251 (£ million, prices of the year). Protection plans follow the
 * number of children; how far Family Help lowers them is not in the report and is left out (so labelled).
 */
export function familyToFinance(
  levers: readonly Lever[] = leverList,
  base: Baseline = baseline(),
): { without: FamilyYear[]; withReform: FamilyYear[] } {
  const reformed = livedUnder(base, levers)
  const helping = levers.some((lever) => lever.id === 'familyHelp')
  const years = Array.from({ length: 10 }, (_, i) => i + 1)
  return {
    without: years.map((year) => familyYear(base, base.run, year, 0)),
    withReform: years.map((year) => familyYear(base, reformed, year, helping ? 1 : 0)),
  }
}

function familyYear(base: Baseline, run: Lived, year: number, reform: number): FamilyYear {
  const inCare = childYears(base, run, year)
  const outside = childYears(base, base.run, year) - inCare
  const children = populationFactor(modelYear(year))
  const onPlan = start2021.onPlan * children
  const usual = (start2021.inNeed - start2021.onPlan - start2021.inCare) * children
  const { start, ramp } = programmeCosts.familyHelp
  const more = reform * Math.max(0, familyHelpCohort - usual) * meanOfRamp(start, ramp, year)
  const helped = usual + more + outside
  const caseHolders = (usual + outside + onPlan + inCare) / start2021.caseload
  return {
    year,
    helped,
    onPlan,
    inCare,
    caseHolders,
    byHome: childrenByHome(base, run, year),
    spend: spendOf(year, inCare, base, run, reform),
  }
}

/** Spend of 2022/23 by group (section 251 outturn), at the prices of each year; looked after follows children in care. */
function spendOf(
  year: number,
  inCare: number,
  base: Baseline,
  run: Lived,
  reform: number,
): Record<SpendGroup, number> {
  const [first] = section251
  const prices = (1 + parameters.priceGrowth.value) ** year
  const fewer = childYears(base, base.run, year) - inCare
  const today = childYears(base, base.run, 0)
  const saved = (fewer * parameters.costInCare.value * (1 + parameters.priceGrowth.value) ** (year + 1)) / 1e6
  return {
    lookedAfter: (first.lookedAfter * prices * (inCare + fewer)) / today - (run === base.run ? 0 : saved),
    help:
      (first.familySupport + first.youngPeople + first.sureStart) * prices + reform * familyHelpRunning(year),
    safeguarding: first.safeguarding * prices,
    other: (first.youthJustice + first.other) * prices,
  }
}

/** Crossover, double running and ring-fence: when spend on help first passes spend on care, and what runs twice until then. */
export function crossover(without: readonly FamilyYear[], withReform: readonly FamilyYear[]) {
  const shifted = withReform.map((each, i) => ({
    year: each.year,
    moreHelp: each.spend.help - without[i]!.spend.help,
    lessCare: without[i]!.spend.lookedAfter - each.spend.lookedAfter,
  }))
  const crossed = shifted.find((each) => each.moreHelp > 0 && each.lessCare >= each.moreHelp)
  const doubleRunning = shifted
    .filter((each) => !crossed || each.year < crossed.year)
    .reduce((sum, each) => sum + Math.max(0, each.moreHelp - each.lessCare), 0)
  return { years: shifted, crossedIn: crossed?.year, doubleRunning, ringFence: shifted.at(-1)?.moreHelp ?? 0 }
}
