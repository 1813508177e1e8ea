import { outlook, outlookChart } from '../forecast/outlook.ts'
import { answering, columns, print, tell, writeChart } from './output.ts'

export type OutlookFlags = { years: number; out?: string; json?: boolean }

/** England's years ahead by the method that did best in the past, beside the review's rule. */
export function showOutlook(flags: OutlookFlags): Promise<void> {
  return answering(async () => {
    const result = outlook(flags.years)
    if (flags.out)
      for (const file of await writeChart(flags.out, 'outlook', outlookChart(result))) tell(`Wrote ${file}`)
    print(flags.json ? JSON.stringify(result, null, 2) : text(result))
  })
}

const round = (value: number | undefined) =>
  value === undefined ? '' : Math.round(value).toLocaleString('en-GB')
const percent = (share: number) => `${(100 * share).toFixed(1)}%`

const text = ({ method, scores, years, rule }: ReturnType<typeof outlook>) =>
  [
    columns([
      ['31 March', 'forecast', 'low', 'high'],
      ...years.map((each) => [String(each.year), round(each.middle), round(each.low), round(each.high)]),
    ]),
    `Method: ${method}. Tried on the past (mean error):`,
    columns(
      scores.map((score) => [
        `  ${score.method.name}`,
        percent(score.meanError),
        `${score.trials.length} trials`,
      ]),
    ),
    'The review’s rule from 2021, beside what happened:',
    columns([
      ['31 March', 'rule', 'happened'],
      ...rule
        .filter((each) => each.outturn)
        .map((each) => [String(each.year), round(each.rule), round(each.outturn)]),
    ]),
  ].join('\n\n')
