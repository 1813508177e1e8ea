import type { Compared } from './compare.ts'
import type { DemoReport } from './report.ts'

/** The report as lines of text: published, generated, difference and the range of chance. */
export function reportInWords({ year, children, figures, suburb, source, limits }: DemoReport): string[] {
  const outside = figures.filter(({ chance }) => !chance).length
  return [
    `The fictional council beside England, ${year.first} to ${year.last}; ${children.toLocaleString('en-GB')} children`,
    `${'published'.padStart(61)}${'generated'.padStart(11)}${'difference'.padStart(12)}   range of chance`,
    ...figures.flatMap((figure, at) => [
      ...(figures[at - 1]?.group === figure.group ? [] : ['', headOf(figure)]),
      lineOf(figure),
    ]),
    '',
    `${outside} of ${figures.length} figures lie outside the range of chance (marked *).`,
    `The suburb (L1118): ${suburb.generated.families} families and ${suburb.generated.children} children helped today; the review says ${suburb.review.families} and ${suburb.review.children}. The other nine: ${suburb.others.families} and ${suburb.others.children}.`,
    '',
    ...limits.map((limit) => `- ${limit}`),
    `Source: ${source}`,
  ]
}

const headOf = ({ group, unit }: Compared) => `${group} (${unit === '%' ? 'per cent' : `${unit} children`})`

function lineOf({ what, value, generated, low, high, chance, counted, outOf, unit }: Compared): string {
  const one = (number: number) => (Number.isNaN(number) ? '–' : number.toFixed(1))
  const range = `${one(low)} to ${one(high)}`
  const counts = unit === '%' ? `${counted} of ${outOf}` : `${counted}`
  const difference = `${generated > value ? '+' : ''}${one(generated - value)}`
  return `${chance ? ' ' : '*'} ${what.padEnd(50)}${one(value).padStart(9)}${one(generated).padStart(11)}${difference.padStart(12)}   ${range.padEnd(16)} ${counts}`
}
