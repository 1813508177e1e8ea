import type { Chart } from '../../platform/kit/charts/index.ts'
import { crossover, type FamilyYear, familyToFinance } from '../finance/family-to-finance.ts'
import { section251 } from '../model/facts/national.ts'
import { homeKinds } from '../model/homes.ts'
import type { NumberSwitch } from '../model/switches.ts'
import { adjusted } from './adjusted-levers.ts'
import type { AskedNumbers } from './switches.ts'

export const financeSwitches: readonly NumberSwitch[] = [
  { name: 'help', label: 'Family Help, carried out', unit: '%', min: 0, max: 100, step: 5, standard: 100 },
  {
    name: 'alternatives',
    label: 'Alternatives to care, carried out',
    unit: '%',
    min: 0,
    max: 100,
    step: 5,
    standard: 100,
  },
  {
    name: 'practice',
    label: 'Workforce and family finding, carried out',
    unit: '%',
    min: 0,
    max: 100,
    step: 5,
    standard: 100,
  },
  {
    name: 'caseload',
    label: 'Children to a case holder',
    unit: '',
    min: 5,
    max: 40,
    step: 0.1,
    standard: 16.3,
  },
]

export function financeOf({ values }: AskedNumbers) {
  const both = familyToFinance(adjusted(values))
  const crossed = crossover(both.without, both.withReform)
  const holders = (year: FamilyYear) => (year.caseHolders * 16.3) / values.caseload!
  return { ...both, crossed, holders, homes: homesOf(both), charts: chartsOf(both, holders) }
}

type Both = ReturnType<typeof familyToFinance>

/** Homes by kind that would be needed in year 10, with what a week costs (2022/23 prices). */
const homesOf = ({ without, withReform }: Both) =>
  homeKinds.map(({ name, weekly, weeklySource }, i) => ({
    name,
    weekly,
    weeklySource,
    without: without.at(-1)!.byHome[i]!,
    withReform: withReform.at(-1)!.byHome[i]!,
  }))

/** The outturn of the first three years, £ million, beside which the lines are drawn (year 0 is 2022/23). */
const outturn = (of: (year: (typeof section251)[number]) => number) =>
  Array.from({ length: 10 }, (_, i) => {
    const found = section251[i + 1]
    return found ? of(found) : undefined
  })

const source =
  'The model by mechanism from 31 March 2021; section 251 outturn 2022/23 to 2024/25, Department for Education (Open Government Licence v3.0). Prices of each year. How far help lowers protection plans is not in the report and is left out'

function chartsOf(
  { without, withReform }: Both,
  holders: (year: FamilyYear) => number,
): Record<string, Chart> {
  const chart = (
    title: string,
    yName: string,
    of: (year: FamilyYear) => number,
    happened?: readonly (number | undefined)[],
  ): Chart => ({
    title,
    says: `In year 10: ${whole(of(withReform.at(-1)!))} with the reform, ${whole(of(without.at(-1)!))} without.`,
    xName: 'Programme year (1 is 2023/24)',
    yName,
    xs: without.map(({ year }) => year),
    series: [
      { name: 'With the reform', values: withReform.map(of) },
      { name: 'Without', values: without.map(of), dashed: true },
      ...(happened ? [{ name: 'What happened', values: happened }] : []),
    ],
    source,
  })
  return {
    helped: chart('Children helped outside care', 'Children', ({ helped }) => helped),
    plans: chart('Children on a protection plan', 'Children', ({ onPlan }) => onPlan),
    care: chart('Children in care', 'Children', ({ inCare }) => inCare),
    workers: chart('Case holders needed', 'Full-time workers', holders),
    help: chart(
      'Spent on help, £ million',
      '£ million',
      ({ spend }) => spend.help,
      outturn((year) => year.familySupport + year.youngPeople + year.sureStart),
    ),
    homes: chart(
      'Spent on children in care, £ million',
      '£ million',
      ({ spend }) => spend.lookedAfter,
      outturn((year) => year.lookedAfter),
    ),
  }
}

const whole = (value: number) => Math.round(value).toLocaleString('en-GB')
