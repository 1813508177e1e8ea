import { leverList } from '../model/levers.ts'
import { parameters } from '../model/parameters.ts'
import { familyHelpSpread, structures } from '../model/uncertainty.ts'
import { columns, print } from './output.ts'

/** What the model rests on: evidence cards, parameters with their sources, and how far the answer depends on them. */
export function showExplain({ json }: { json?: boolean }): void {
  const result = { levers: leverList, parameters, evidence: familyHelpSpread(), structures: structures() }
  print(json ? JSON.stringify(result, null, 2) : text(result))
}

const round = (value: number) => Math.round(value).toLocaleString('en-GB')

function text({
  evidence,
  structures: cases,
}: {
  evidence: ReturnType<typeof familyHelpSpread>
  structures: ReturnType<typeof structures>
}): string {
  const cards = leverList.map(
    ({ name, card }) =>
      `${name}\n  ${card.effect}. ${card.population} (${card.lines.map((line) => `L${line}`).join(', ')}; ${card.strength}).${card.caution ? `\n  ${card.caution}` : ''}`,
  )
  const numbers = Object.values(parameters).map(
    (each) => `  ${each.value} ${each.unit} [${each.standing}] ${each.source}`,
  )
  const spread = `Family Help from its own evidence, March 2033: ${round(evidence.median)} fewer children in care, nine chances in ten between ${round(evidence.low)} and ${round(evidence.high)}; 17,000 or more: ${Math.round(100 * evidence.chanceOf17000)} in 100.`
  const rows = cases.map((each) => [
    each.name,
    round(each.fewer2033),
    each.breakEven > 0 ? `year ${each.breakEven}` : 'not in ten',
    `£${round(each.tenYears)}m`,
  ])
  return [
    'Levers',
    ...cards,
    '',
    'Numbers',
    ...numbers,
    '',
    spread,
    '',
    columns([['If the model were', 'fewer, 2033', 'break-even', 'ten years'], ...rows]),
  ].join('\n')
}
