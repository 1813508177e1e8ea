import { crossover, familyToFinance } from '../finance/family-to-finance.ts'
import { applying2015, today as carersToday, runPipeline, settledApprovals } from '../fostering/pipeline.ts'
import { homeKinds } from '../model/homes.ts'
import { caseloadSpread } from '../social-workers/caseload.ts'
import {
  counted2021,
  hoursAgainstToday,
  runWorkforce,
  type WorkforceYear,
  today as workersToday,
} from '../social-workers/workforce.ts'
import { decimal } from './options.ts'
import { answering, columns, print } from './output.ts'

const round = (value: number) => Math.round(value).toLocaleString('en-GB')
const percent = (share: number) => `${(100 * share).toFixed(1)}%`
const given = (name: string, text: string | undefined, otherwise: number) =>
  text === undefined ? otherwise : decimal(name, text)

export type FosteringFlags = {
  applying?: string
  approved?: string
  support?: string
  years: number
  json?: boolean
}

/** From enquiry to fostering household, year by year, with today's conversion or another. */
export function showFostering(flags: FosteringFlags): Promise<void> {
  return answering(async () => {
    const options = {
      ...carersToday,
      applying: given('applying', flags.applying, carersToday.applying),
      approved: given('approved', flags.approved, carersToday.approved),
      support: given('support', flags.support, carersToday.support),
    }
    const years = runPipeline(options, flags.years)
    if (flags.json) return print(JSON.stringify({ options, years }, null, 2))
    const rows = years.map((each) => [
      String(each.year),
      round(each.applications),
      round(each.approvals),
      round(each.stopped),
      round(each.households),
    ])
    const more = settledApprovals({ ...carersToday, applying: applying2015 }) - settledApprovals(carersToday)
    print(
      `${columns([['Year', 'applications', 'approvals', 'stopped', 'households'], ...rows])}\n\nAt the share who applied in 2014/15 (12%), the same enquiries bring ${round(more)} more approvals a year: ${percent(more / 3000)} of the 3,000 wanted (L5537). Waiting times and stopping are assumptions.`,
    )
  })
}

export type WorkforceFlags = {
  toAgency?: string
  joining?: string
  years: number
  cases?: string
  json?: boolean
}

/** Social workers by grade, agency and vacancy, case holders and how caseloads spread. */
export function showWorkforce(flags: WorkforceFlags): Promise<void> {
  return answering(async () => {
    const options = {
      ...workersToday,
      toAgency: given('to-agency', flags.toAgency, workersToday.toAgency),
      joining: given('joining', flags.joining, workersToday.joining),
    }
    const years = runWorkforce(options, flags.years)
    const cases = given('cases', flags.cases, counted2021.cases)
    const holders = (each: WorkforceYear) =>
      (counted2021.caseHolders * each.caseHolders) / years[0]!.caseHolders
    const loads = years.map((each) => caseloadSpread(cases, holders(each)))
    if (flags.json)
      return print(
        JSON.stringify(
          {
            options,
            years,
            caseloads: loads.map((each) => ({
              mean: each.mean,
              above20: each.above(20),
              above25: each.above(25),
            })),
          },
          null,
          2,
        ),
      )
    const rows = years.map((each, i) => [
      String(each.year),
      round(each.caseHolders),
      percent(each.agencyShare),
      round(each.vacant),
      `£${round(each.agencyPremium)}m`,
      loads[i]!.mean.toFixed(1),
      percent(loads[i]!.above(25)),
    ])
    print(
      `${columns([['Year', 'case holders', 'agency', 'vacant', 'agency premium', 'mean cases', 'hold over 25'], ...rows])}\n\nGoals of the report (three quarters hold cases, half their time with families): ${percent(hoursAgainstToday(0.75, 0.5) - 1)} more hours with families (L7701). The spread over grades and of caseloads is assumption.`,
    )
  })
}

/** Help, protection, care, workers, homes and spend on one line, without and with reform. */
export function showFinance({ json }: { json?: boolean }): Promise<void> {
  return answering(async () => {
    const both = familyToFinance()
    const crossed = crossover(both.without, both.withReform)
    if (json) return print(JSON.stringify({ ...both, crossover: crossed }, null, 2))
    const line = (each: (typeof both.without)[number]) => [
      round(each.helped),
      round(each.inCare),
      round(each.caseHolders),
      round(each.spend.help),
      round(each.spend.lookedAfter),
    ]
    const rows = both.without.map((each, i) => [
      String(each.year),
      ...line(each),
      ...line(both.withReform[i]!),
    ])
    const homes = homeKinds.map((kind, i) => [
      kind.name,
      round(both.without[9]!.byHome[i]!),
      round(both.withReform[9]!.byHome[i]!),
    ])
    print(
      [
        columns([
          [
            'Year',
            'helped',
            'in care',
            'case holders',
            'help £m',
            'care £m',
            '| helped',
            'in care',
            'case holders',
            'help £m',
            'care £m',
          ],
          ...rows,
        ]),
        columns([['Homes needed, year 10', 'without', 'with'], ...homes]),
        `Left: without reform; right: with. Savings in care first cover more spend on help in year ${crossed.crossedIn ?? '–'}; until then £${round(crossed.doubleRunning)}m runs twice. A ring-fence of £${round(crossed.ringFence)}m a year would hold what moved by year 10.`,
        'Spend starts from the section 251 outturn of 2022/23. How far Family Help lowers protection plans is not in the report and is left out.',
      ].join('\n\n'),
    )
  })
}
