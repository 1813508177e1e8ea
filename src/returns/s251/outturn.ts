import type { Viewer } from '../../platform/operations/operation.ts'
import { type Activity, readActivity } from './activity.ts'
import { type Grouping, groupings } from './groupings.ts'
import { type Amounts, LINES, type OutturnLine, together, type Worked, workedOut } from './lines.ts'
import { type EnteredFigure, readOutturn } from './read-outturn.ts'

export interface LineOfYear extends OutturnLine, Worked {
  amounts: Amounts
  entered: readonly EnteredFigure[]
}

/** What a week and a child cost, where the record knows who was helped. Pence. */
export interface UnitCost extends Activity {
  net: number
  perWeek: number
  perChild: number
}

export interface Outturn {
  year: string
  lines: LineOfYear[]
  groupings: Grouping[]
  unitCosts: UnitCost[]
  /** Weeks in care that the record knows, whatever was entered. */
  activity: Activity[]
}

/** The outturn of a year: what was entered, and what is worked out from it and from the record. */
export async function readOutturnOf(viewer: Viewer, year: string): Promise<Outturn> {
  const entered = Map.groupBy(await readOutturn(viewer, year), ({ line }) => line)
  const amountsOf = (line: string): Amounts =>
    Object.fromEntries((entered.get(line) ?? []).map(({ kind, pence }) => [kind, pence]))
  const lines = LINES.map((line) => {
    const amounts = line.totalOf ? together(line.totalOf.map(amountsOf)) : amountsOf(line.line)
    return { ...line, amounts, ...workedOut(amounts), entered: entered.get(line.line) ?? [] }
  })
  const { homes, all } = await readActivity(viewer, year)
  const netOf = (prefix: string) =>
    lines
      .filter(({ line }) => line === prefix || line === `${prefix}a` || line === `${prefix}b`)
      .reduce((sum, { net }) => sum + net, 0)
  return {
    ...{ year, lines, groupings: groupings(lines), activity: [...homes, all] },
    unitCosts: [...homes, all].flatMap((activity) => unitCost(activity, netOf(activity.line))),
  }
}

function unitCost(activity: Activity, net: number): UnitCost[] {
  if (net <= 0 || activity.weeks < 1) return []
  return [
    {
      ...activity,
      net,
      perWeek: Math.round(net / activity.weeks),
      perChild: Math.round(net / activity.children),
    },
  ]
}
