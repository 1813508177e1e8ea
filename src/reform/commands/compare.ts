import { comparisonCsv, funnelSvg } from '../comparison/chart.ts'
import { compareCouncils, type Measure } from '../comparison/councils.ts'
import { councilNamed } from '../model/facts/councils.ts'
import { answering, columns, print, tell, write } from './output.ts'

export type CompareFlags = { measure: string; council?: string; out?: string; json?: boolean }

/** Councils beside one another on one measure, in alphabetical order. */
export function showCompare(flags: CompareFlags): Promise<void> {
  return answering(async () => {
    const marked = flags.council ? councilNamed(flags.council).name : undefined
    const comparison = compareCouncils(flags.measure as Measure)
    if (flags.out) {
      tell(`Wrote ${await write(flags.out, `compare-${flags.measure}.svg`, funnelSvg(comparison, marked))}`)
      tell(`Wrote ${await write(flags.out, `compare-${flags.measure}.csv`, comparisonCsv(comparison))}`)
    }
    print(flags.json ? JSON.stringify(comparison, null, 2) : text(comparison, marked))
  })
}

function text(
  { name, england, areas, spread, leftOut, caution }: ReturnType<typeof compareCouncils>,
  marked?: string,
): string {
  const shown = marked ? areas.filter((each) => each.name === marked) : areas
  const rows = shown.map((each) => [
    each.name,
    String(each.observed),
    each.rate.toFixed(1),
    each.pooled.ratio.toFixed(2),
    each.pooled.interval.map((end) => end.toFixed(2)).join(' to '),
    each.pooled.above.toFixed(2),
    each.outside ?? '',
  ])
  return [
    `${name}. England: ${england.toFixed(1)} per 10,000 children. Spread between councils beyond chance: ${spread.toFixed(2)} (log scale).`,
    columns([
      ['Council', 'count', 'per 10,000', 'ratio', '95% interval', 'chance above', 'outside'],
      ...rows,
    ]),
    `${caution}${leftOut.length > 0 ? ` Left out, since their figures are suppressed: ${leftOut.join(', ')}.` : ''}`,
  ].join('\n\n')
}
