import type { SpendOfLine } from '../../returns/index.ts'
import type { FamilyYear } from './family-to-finance.ts'

/** Spend of a line by year, in pence, and what it would be if it went as England's goes in the model. */
export type OwnLine = {
  line: string
  name: string
  /** What was entered, by the year of its 31 March. */
  happened: ReadonlyMap<number, number>
  /** Undefined where the model says nothing of such a line. */
  ahead: ReadonlyMap<number, { without: number; withReform: number }> | undefined
}

export type OwnSpend = { years: readonly number[]; yearsAhead: readonly number[]; lines: readonly OwnLine[] }

type Group = keyof FamilyYear['spend']

/** Which group of the model a line goes with, by the number that it begins with. */
const GROUPS: readonly (readonly [string, Group])[] = [
  ['3.0', 'help'],
  ['3.1', 'lookedAfter'],
  ['3.2', 'help'],
  ['3.3', 'safeguarding'],
  ['3.4', 'help'],
  ['3.5', 'help'],
  ['3.6', 'other'],
]

/** Programme year 1 ends on 31 March 2024. */
const FIRST = 2023
const AHEAD = [1, 5] as const

/**
 * A council's own outturn line by line, with what each would come to one and five years after the last one entered if it
 * moved as its group does in the model of England. No forecast where the last year lies outside the ten of the model.
 */
export function ownSpend(
  spend: readonly SpendOfLine[],
  { without, withReform }: { without: readonly FamilyYear[]; withReform: readonly FamilyYear[] },
): OwnSpend {
  const years = [...new Set(spend.map(({ year }) => year))].sort((a, b) => a - b).slice(-3)
  const last = years.at(-1) ?? 0
  const of = (from: readonly FamilyYear[], year: number) => from.find((each) => each.year === year - FIRST)
  const base = of(without, last)
  const yearsAhead = base ? AHEAD.map((more) => last + more).filter((year) => of(without, year)) : []
  const byLine = Map.groupBy(spend, ({ line }) => line)
  const lines = [...byLine].map(([line, entered]) => {
    const group = GROUPS.find(([start]) => line.startsWith(start))?.[1]
    const happened = new Map(entered.map(({ year, net }) => [year, net]))
    const from = happened.get(last)
    const grown = (to: FamilyYear) => (from! * to.spend[group!]) / base!.spend[group!]
    const ahead =
      group && base && from !== undefined
        ? new Map(
            yearsAhead.map((year) => [
              year,
              { without: grown(of(without, year)!), withReform: grown(of(withReform, year)!) },
            ]),
          )
        : undefined
    return { line, name: entered[0]!.name, happened, ahead }
  })
  return { years, yearsAhead, lines }
}
