import type { Chart } from '../../platform/kit/charts/index.ts'
import { MONEY_KINDS, MONEY_LINES, type MoneyKind, type MoneyLine } from './money-lines.ts'
import type { MoneyEntry } from './reads.ts'

export type MoneyTable = {
  quarters: readonly string[]
  /** The newest figure, £, by line, kind and quarter; undefined where none was entered. */
  figures: readonly { line: MoneyLine; kind: MoneyKind; pounds: readonly (number | undefined)[] }[]
  /** The first quarter in which as much was spent on help as on care. */
  crossedIn: string | undefined
}

const LINES = Object.keys(MONEY_LINES) as MoneyLine[]
const KINDS = Object.keys(MONEY_KINDS) as MoneyKind[]

/** Planned against spent by quarter; `entries` are the newest first, and the newest counts. */
export function moneyTable(entries: readonly MoneyEntry[]): MoneyTable {
  const quarters = [...new Set(entries.map(({ quarter }) => quarter))].sort()
  const newest = (line: MoneyLine, kind: MoneyKind, quarter: string) =>
    entries.find((each) => each.line === line && each.kind === kind && each.quarter === quarter)?.pounds
  const figures = LINES.flatMap((line) =>
    KINDS.map((kind) => ({ line, kind, pounds: quarters.map((quarter) => newest(line, kind, quarter)) })),
  )
  return { quarters, figures, crossedIn: crossover(quarters, newest) }
}

/** Spending has crossed over when help costs as much as care: from then on most of the money comes early (L10028). */
function crossover(
  quarters: readonly string[],
  newest: (line: MoneyLine, kind: MoneyKind, quarter: string) => number | undefined,
): string | undefined {
  return quarters.find((quarter) => {
    const [help, care] = [newest('help', 'actual', quarter), newest('care', 'actual', quarter)]
    return help !== undefined && care !== undefined && help >= care
  })
}

/** Planned and spent of one line, as a chart. */
export function moneyChart(line: MoneyLine, { quarters, figures }: MoneyTable): Chart {
  const own = figures.filter((each) => each.line === line)
  const last = own.find(({ kind }) => kind === 'actual')?.pounds.findLastIndex((each) => each !== undefined)
  return {
    title: `${MONEY_LINES[line].name}, planned and spent`,
    says:
      last === undefined || last < 0
        ? 'Nothing has been entered as spent yet.'
        : `Spent up to ${quarters[last]}: shown beside what was planned for each quarter.`,
    xName: 'Quarter',
    yName: '£ thousand',
    xs: quarters,
    series: own.map(({ kind, pounds }) => ({
      name: MONEY_KINDS[kind],
      values: pounds.map((each) => (each === undefined ? undefined : each / 1000)),
      dashed: kind === 'planned',
    })),
    source: 'Entered by the council, from its own accounts or the section 251 line that is named',
  }
}
