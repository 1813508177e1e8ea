import type { Chart } from '../../platform/kit/charts/index.ts'
import type { NumberSwitch } from '../model/switches.ts'
import { caseloadSpread } from '../social-workers/caseload.ts'
import {
  counted2021,
  hoursAgainstToday,
  runWorkforce,
  today,
  type WorkforceOptions,
} from '../social-workers/workforce.ts'
import type { AskedNumbers } from './switches.ts'

const percent = (share: number) => Math.round(1000 * share) / 10

export const workforceSwitches: readonly NumberSwitch[] = [
  { name: 'leaving', label: 'Leaving, against today', unit: '%', min: 0, max: 200, step: 5, standard: 100 },
  {
    name: 'to-agency',
    label: 'Move to an agency in a year',
    unit: '%',
    min: 0,
    max: 20,
    step: 0.1,
    standard: percent(today.toAgency),
  },
  {
    name: 'from-agency',
    label: 'Come back from an agency in a year',
    unit: '%',
    min: 0,
    max: 90,
    step: 1,
    standard: percent(today.fromAgency),
  },
  {
    name: 'joining',
    label: 'Newly qualified, a year',
    unit: '',
    min: 0,
    max: 12_000,
    step: 100,
    standard: today.joining,
  },
  {
    name: 'posts',
    label: 'Posts (full-time)',
    unit: '',
    min: 10_000,
    max: 80_000,
    step: 500,
    standard: today.posts,
  },
  {
    name: 'cases',
    label: 'Children to hold',
    unit: '',
    min: 0,
    max: 900_000,
    step: 5000,
    standard: counted2021.cases,
  },
  {
    name: 'spread',
    label: 'Spread of caseloads between workers',
    unit: '%',
    min: 5,
    max: 100,
    step: 5,
    standard: 25,
  },
  {
    name: 'time',
    label: 'Of a case holder’s time, with families',
    unit: '%',
    min: 5,
    max: 90,
    step: 1,
    standard: percent(today.timeWithFamilies),
  },
]

const YEARS = 8

export function workforceOf({ values }: AskedNumbers) {
  const leaving = Object.fromEntries(
    Object.entries(today.leaving).map(([grade, share]) => [
      grade,
      Math.min(0.95, (share * values.leaving!) / 100),
    ]),
  ) as WorkforceOptions['leaving']
  const options: WorkforceOptions = {
    ...today,
    leaving,
    toAgency: values['to-agency']! / 100,
    fromAgency: values['from-agency']! / 100,
    joining: values.joining!,
    posts: values.posts!,
    timeWithFamilies:
      values.time === percent(today.timeWithFamilies) ? today.timeWithFamilies : values.time! / 100,
  }
  const [now, asked] = [runWorkforce(today, YEARS), runWorkforce(options, YEARS)].map(asCounted()) as [
    Years,
    Years,
  ]
  const holders = asked.map((year) => year.caseHolders)
  const loads = holders.map((each) => caseloadSpread(values.cases!, Math.max(1, each), values.spread! / 100))
  const start = caseloadSpread(counted2021.cases, counted2021.caseHolders)
  return {
    now,
    asked,
    holders,
    loads,
    goal: hoursAgainstToday(0.75, 0.5),
    charts: chartsOf(now, asked, start, loads.at(-1)!),
  }
}

type Years = ReturnType<typeof runWorkforce>

/** Case holders start from those counted in September 2021 and follow the change in the model’s (see counted2021). */
function asCounted() {
  const scale = counted2021.caseHolders / runWorkforce(today, 0)[0]!.caseHolders
  return (years: Years): Years =>
    years.map((year) => ({
      ...year,
      caseHolders: year.caseHolders * scale,
      hoursWithFamilies: year.hoursWithFamilies * scale,
    }))
}
type Load = ReturnType<typeof caseloadSpread>

const source =
  'Department for Education, children’s social work workforce 2021 (Open Government Licence v3.0), and the review (L7598 to L7935). The spread over grades and between workers is assumption'

function chartsOf(now: Years, asked: Years, start: Load, end: Load): Record<string, Chart> {
  const byYear = (title: string, yName: string, of: (year: Years[number]) => number): Chart => ({
    title,
    says: `After ${YEARS} years: ${readable(of(asked.at(-1)!))}, against ${readable(of(now.at(-1)!))} if all went on as in 2020/21.`,
    xName: 'Year',
    yName,
    xs: now.map(({ year }) => year),
    series: [
      { name: 'With these switches', values: asked.map(of) },
      { name: 'As in 2020/21', values: now.map(of), dashed: true },
    ],
    source,
  })
  return {
    caseloads: caseloadChart(start, end),
    holders: byYear('Workers who hold cases', 'Full-time workers', ({ caseHolders }) => caseHolders),
    agency: byYear('Agency workers, of all', 'Per cent', ({ agencyShare }) => 100 * agencyShare),
    hours: byYear(
      'Hours with families, millions a year',
      'Million hours',
      ({ hoursWithFamilies }) => hoursWithFamilies / 1e6,
    ),
  }
}

const readable = (value: number) =>
  value.toLocaleString('en-GB', { maximumFractionDigits: value < 100 ? 1 : 0 })

const MOST = 45

/** How many workers hold how many children: what a mean alone would hide. */
function caseloadChart(start: Load, end: Load): Chart {
  const xs = Array.from({ length: MOST + 1 }, (_, cases) => cases)
  const shares = (load: Load) => xs.map((cases) => 100 * (load.shares[cases] ?? 0))
  return {
    title: `How caseloads lie on workers, after ${YEARS} years`,
    says: `A mean of ${end.mean.toFixed(1)} children means that ${(100 * end.above(20)).toFixed(0)}% of case holders have more than 20, and ${(100 * end.above(25)).toFixed(0)}% more than 25. In 2021 it was a mean of ${start.mean.toFixed(1)}.`,
    xName: 'Children that a worker holds',
    yName: 'Per cent of case holders',
    xs,
    series: [
      { name: 'With these switches', values: shares(end) },
      { name: 'September 2021', values: shares(start), dashed: true },
    ],
    source,
  }
}
