import { out, restingStocks, runStages, type StageSystem, stageRates } from '../../engines/stages.ts'

/** How people come to foster, and stop. Counts are Ofsted 2020/21 as the report gives them (L5009, L5499). */
export type PipelineOptions = {
  enquiriesAYear: number
  /** Share of enquiries that become an application; of applications that are approved. */
  applying: number
  approved: number
  monthsToApply: number
  monthsToApprove: number
  /** Share of households that stop in a year, in their first two years and after. */
  leavingEarly: number
  leavingLater: number
  /** Share of stopping that support (hubs of carers, L5629) prevents. */
  support: number
}

export const households2021 = 45_370

/**
 * Today: 160,635 enquiries, 10,145 applications, 2,165 approvals a year. Waiting times and leaving rates are
 * assumptions; leaving is set so that approvals of today nearly keep the number of households.
 */
export const today: PipelineOptions = {
  enquiriesAYear: 160_635,
  applying: 10_145 / 160_635,
  approved: 2_165 / 10_145,
  monthsToApply: 3,
  monthsToApprove: 7,
  leavingEarly: 0.08,
  leavingLater: 0.045,
  support: 0,
}

/** Share of enquiries that became an application in 2014/15. */
export const applying2015 = 0.12

const yearly = (share: number) => -Math.log(1 - share) / 12

/** The stages of the pipeline with their rates. */
export function pipeline(options: PipelineOptions): StageSystem {
  checkOptions(options)
  const enquiry = stageRates(options.applying, options.monthsToApply)
  const application = stageRates(options.approved, options.monthsToApprove)
  const kept = 1 - options.support
  return {
    names: ['enquiry', 'application', 'new household', 'household'],
    arrivals: [{ to: 'enquiry', perMonth: options.enquiriesAYear / 12 }],
    flows: [
      { from: 'enquiry', to: 'application', rate: enquiry.on },
      { from: 'enquiry', to: out, rate: enquiry.away },
      { from: 'application', to: 'new household', rate: application.on },
      { from: 'application', to: out, rate: application.away },
      { from: 'new household', to: 'household', rate: 1 / 24 },
      { from: 'new household', to: out, rate: yearly(options.leavingEarly) * kept },
      { from: 'household', to: out, rate: yearly(options.leavingLater) * kept },
    ],
  }
}

export type PipelineYear = {
  year: number
  applications: number
  approvals: number
  stopped: number
  households: number
}

/** Year by year from today's stages: today's approvals have filled them. */
export function runPipeline(options: PipelineOptions, years: number): PipelineYear[] {
  const settled = restingStocks(pipeline(today))
  const fresh = Math.min(settled[2]!, households2021)
  let stocks: readonly number[] = [settled[0]!, settled[1]!, fresh, households2021 - fresh]
  return Array.from({ length: years }, (_, i) => {
    const run = runStages(pipeline(options), stocks, 12)
    stocks = run.stocks[12]!
    const [applications = 0, , approvals = 0, , , early = 0, later = 0] = run.taken
    return {
      year: i + 1,
      applications,
      approvals,
      stopped: early + later,
      households: stocks[2]! + stocks[3]!,
    }
  })
}

/** Approvals a year once everything has settled: enquiries times the two shares. */
export const settledApprovals = ({ enquiriesAYear, applying, approved }: PipelineOptions) =>
  enquiriesAYear * applying * approved

function checkOptions(options: PipelineOptions) {
  const shares = [
    options.applying,
    options.approved,
    options.leavingEarly,
    options.leavingLater,
    options.support,
  ]
  if (!shares.every((share) => share >= 0 && share < 1))
    throw new RangeError('Shares who apply, are approved, stop or are kept by support lie between 0 and 1.')
  if (!(options.enquiriesAYear >= 0 && options.enquiriesAYear <= 5e6))
    throw new RangeError('Enquiries are a number a year, from 0 to five million.')
  if (![options.monthsToApply, options.monthsToApprove].every((months) => months >= 0.5 && months <= 60))
    throw new RangeError('Stages take between half a month and 60 months on average.')
}
