import type { Viewer } from '../../platform/operations/operation.ts'
import { type Amounts, LINES, workedOut } from './lines.ts'
import { outturnYears, readOutturn } from './read-outturn.ts'

/** What a line came to in a financial year, net of income, in pence; the year is that of its 31 March. */
export interface SpendOfLine {
  year: number
  line: string
  name: string
  group: string
  net: number
}

/** Net spend by line of every year that was entered, in the order of the return; totals are left out. */
export async function readSpend(viewer: Viewer): Promise<SpendOfLine[]> {
  const all: SpendOfLine[] = []
  for (const year of await outturnYears(viewer)) {
    const entered = Map.groupBy(await readOutturn(viewer, year), ({ line }) => line)
    for (const { line, name, group, totalOf } of LINES) {
      const figures = entered.get(line)
      if (totalOf || !figures) continue
      const amounts: Amounts = Object.fromEntries(figures.map(({ kind, pence }) => [kind, pence]))
      all.push({ year: Number(year), line, name, group, net: workedOut(amounts).net })
    }
  }
  return all
}
