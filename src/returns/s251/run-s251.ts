import { poundsOf } from '../../platform/money.ts'
import { dayInEngland } from '../../platform/time/day.ts'
import { yearNamed } from '../derive/asked.ts'
import type { MakeOptions, Refuse } from '../derive/making.ts'
import { writeOne } from '../derive/write-one.ts'
import { type Outturn, readOutturnOf } from './outturn.ts'
import { outturnCsv } from './outturn-csv.ts'
import { nameOfYear, yearOn } from './years.ts'

/** `kith returns derive s251`: the outturn of a year, as CSV or with everything that is worked out as JSON. */
export async function runOutturn({ out, year, on, json }: MakeOptions, refuse: Refuse): Promise<void> {
  const now = new Date()
  const named = year === undefined ? Number(yearOn(on ?? dayInEngland(now))) : yearNamed(year)
  if (!named) return refuse(`The year is "${year}". Write it like 2025-26.`)
  await writeOne(out, now, async (viewer) => {
    const outturn = await readOutturnOf(viewer, String(named))
    const text = json ? `${JSON.stringify(outturn, null, 2)}\n` : outturnCsv(outturn)
    return { text, says: inWords(outturn) }
  })
}

function inWords({ year, lines, groupings, activity }: Outturn): string {
  const entered = lines.filter((line) => line.entered.length > 0).length
  return [
    `Section 251 outturn ${nameOfYear(year)}: ${entered} lines entered.`,
    ...groupings.map(({ name, net }) => `  ${name}: ${poundsOf(net)}`),
    ...activity.map(
      ({ line, children, weeks }) => `  Line ${line}: ${children} children, ${Math.round(weeks)} weeks`,
    ),
  ].join('\n')
}
