import type { Chart } from '../../platform/kit/charts/index.ts'
import {
  type Ecological,
  type EcologicalKey,
  type EcologicalRow,
  ecological,
  ecologicalKeys,
  NEEDS,
  type NeedKey,
} from '../formula/ecological.ts'
import type { NumberSwitch } from '../model/switches.ts'
import { type AskedNumbers, changed, readNumbers } from './switches.ts'

export const ecologicalSwitches: readonly NumberSwitch[] = [
  {
    name: 'toward',
    label: 'How far money moves from what is spent toward need',
    unit: '%',
    min: 0,
    max: 100,
    step: 5,
    standard: 100,
  },
]

export type AskedEcological = {
  numbers: AskedNumbers
  by: NeedKey
  without: readonly EcologicalKey[]
  council: string
  query: Record<string, string>
}

/** What an address asks for; `own` is the viewer's council. */
export function readEcological(query: Record<string, string>, own = ''): AskedEcological {
  const numbers = readNumbers(ecologicalSwitches, query)
  const by: NeedKey = query.by === 'inCare' ? 'inCare' : 'inNeed'
  const without = ecologicalKeys.filter((key) => query[key] === 'out')
  const council = query.council ?? own
  const left = Object.fromEntries(without.map((key) => [key, 'out']))
  return {
    ...{ numbers, by, without, council },
    query: { by, council, ...left, ...changed(ecologicalSwitches, numbers) },
  }
}

export type EcologicalShown = Ecological & { own: EcologicalRow; moved(row: EcologicalRow): number }

/** The shares, and the council that is looked at: the one that is asked for, or the first. */
export function ecologicalOf({
  by,
  without,
  council,
  numbers: { values },
}: AskedEcological): EcologicalShown {
  const found = ecological(by, without)
  const toward = values.toward! / 100
  return {
    ...found,
    own: found.rows.find(({ name }) => name === council) ?? found.rows[0]!,
    moved: ({ need, spent }) => spent + toward * (need - spent),
  }
}

const source =
  'Children in need and in care, school meals and plans, 2025; spend 2024/25: Department for Education. Children: Office for National Statistics, mid-2024. Open Government Licence v3.0'

/** Shares of England as parts of 10,000. */
const parts = (share: number) => 10_000 * share

/** The council that is looked at, and all of them for a file. */
export function ecologicalCharts(asked: AskedEcological): Record<string, Chart> {
  const { rows, own, moved } = ecologicalOf(asked)
  const of = (title: string, shown: readonly EcologicalRow[]): Chart => ({
    kind: 'bars',
    title,
    says: `${own.name}: ${parts(own.need).toFixed(0)} of 10,000 by need that is foretold, ${parts(own.spent).toFixed(0)} of what is spent.`,
    xName: 'Council',
    yName: 'Of 10,000 in England',
    xs: shown.map(({ name }) => name),
    series: [
      { name: 'Of all children', values: shown.map(({ children }) => parts(children)) },
      {
        name: `By need (${NEEDS[asked.by].split(',')[0]!.toLowerCase()})`,
        values: shown.map(({ need }) => parts(need)),
        band: shown.map(({ interval: [low, high] }) => [parts(low), parts(high)] as const),
      },
      { name: 'Of what was spent in 2024/25', values: shown.map(({ spent }) => parts(spent)) },
      { name: 'As switched', values: shown.map((row) => parts(moved(row))) },
    ],
    source,
  })
  return {
    council: of(`Shares of England, ${own.name}`, [own]),
    councils: of('Shares of England, every council', rows),
  }
}
