import type { Chart } from '../../platform/kit/charts/index.ts'
import {
  applying2015,
  type PipelineOptions,
  runPipeline,
  settledApprovals,
  today,
} from '../fostering/pipeline.ts'
import type { NumberSwitch } from '../model/switches.ts'
import type { AskedNumbers } from './switches.ts'

const round = (share: number) => Math.round(1000 * share) / 10

export const fosteringSwitches: readonly NumberSwitch[] = [
  {
    name: 'enquiries',
    label: 'Enquiries a year',
    unit: '',
    min: 0,
    max: 400_000,
    step: 5000,
    standard: today.enquiriesAYear,
  },
  {
    name: 'applying',
    label: 'Of enquiries, become an application',
    unit: '%',
    min: 0,
    max: 40,
    step: 0.1,
    standard: round(today.applying),
  },
  {
    name: 'approved',
    label: 'Of applications, are approved',
    unit: '%',
    min: 0,
    max: 90,
    step: 0.1,
    standard: round(today.approved),
  },
  {
    name: 'apply-months',
    label: 'From enquiry to application',
    unit: 'months',
    min: 0.5,
    max: 24,
    step: 0.5,
    standard: today.monthsToApply,
  },
  {
    name: 'approve-months',
    label: 'From application to approval',
    unit: 'months',
    min: 0.5,
    max: 24,
    step: 0.5,
    standard: today.monthsToApprove,
  },
  {
    name: 'support',
    label: 'Of stopping, is prevented by support',
    unit: '%',
    min: 0,
    max: 90,
    step: 5,
    standard: 0,
  },
  {
    name: 'early',
    label: 'Stop in a year, in the first two years',
    unit: '%',
    min: 0,
    max: 60,
    step: 0.5,
    standard: round(today.leavingEarly),
  },
  {
    name: 'later',
    label: 'Stop in a year, after that',
    unit: '%',
    min: 0,
    max: 60,
    step: 0.5,
    standard: round(today.leavingLater),
  },
]

export function fosteringOf({ values }: AskedNumbers) {
  const exact = (name: string, of: number) => (values[name] === round(of) ? of : values[name]! / 100)
  const options: PipelineOptions = {
    enquiriesAYear: values.enquiries!,
    applying: exact('applying', today.applying),
    approved: exact('approved', today.approved),
    monthsToApply: values['apply-months']!,
    monthsToApprove: values['approve-months']!,
    leavingEarly: values.early! / 100,
    leavingLater: values.later! / 100,
    support: values.support! / 100,
  }
  const [now, asked] = [runPipeline(today, YEARS), runPipeline(options, YEARS)]
  return { options, now, asked, settled: settledApprovals(options), charts: chartsOf(now, asked) }
}

const YEARS = 8

/** With 12% of enquiries becoming applications, as in 2014/15, and nothing else changed. */
export const as2015 = { applying: String(round(applying2015)) }

type Years = ReturnType<typeof runPipeline>

function chartsOf(now: Years, asked: Years): Record<string, Chart> {
  const chart = (title: string, yName: string, of: (year: Years[number]) => number): Chart => ({
    title,
    says: `After ${YEARS} years: ${Math.round(of(asked.at(-1)!)).toLocaleString('en-GB')}, against ${Math.round(of(now.at(-1)!)).toLocaleString('en-GB')} if all went on as in 2020/21.`,
    xName: 'Year',
    yName,
    xs: now.map(({ year }) => year),
    series: [
      { name: 'With these switches', values: asked.map(of) },
      { name: 'As in 2020/21', values: now.map(of), dashed: true },
    ],
    source:
      'Ofsted 2020/21 by way of the review (L5009, L5499): enquiries, applications, approvals, households. Waiting and stopping are assumptions',
  })
  return {
    households: chart('Fostering households', 'Households', ({ households }) => households),
    approvals: chart('Approvals a year', 'Approvals', ({ approvals }) => approvals),
  }
}
