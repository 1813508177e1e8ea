import type { Db } from '../../platform/database/open.ts'
import { CHILDREN_IN_COUNCIL, NEIGHBOURHOODS, type Shares } from '../figures.ts'

/**
 * Children of the city by ethnic group. Ours: the population figures held here give no ethnic group (ONS mid-2024, total of
 * 0 to 17). More diverse than England, as a Midlands city is.
 */
const GROUPS: Shares<string> = [
  ['white', 62],
  ['mixed', 8],
  ['black', 8],
  ['asian', 19],
  ['other', 3],
]
const BOYS = 0.512

/** A little fewer at the youngest ages, as births have fallen. Ours. */
const weightOf = (age: number) => (age < 6 ? 0.94 : age < 12 ? 1.02 : 1.05)
const AGES = Array.from({ length: 18 }, (_, age) => age)
const ALL_AGES = AGES.reduce((sum, age) => sum + weightOf(age), 0)
const ALL_GROUPS = GROUPS.reduce((sum, [, weight]) => sum + weight, 0)

interface Count {
  age: number
  sex: 'F' | 'M'
  ethnic_group: string
  children: number
}

/** The children of one neighbourhood, counted: rounded so that the sum is right. */
export function populationOf(children: number): Count[] {
  let [shared, given] = [0, 0]
  return AGES.flatMap((age) =>
    (['F', 'M'] as const).flatMap((sex) =>
      GROUPS.map(([ethnic_group, weight]) => {
        const share = (weightOf(age) / ALL_AGES) * (sex === 'M' ? BOYS : 1 - BOYS) * (weight / ALL_GROUPS)
        shared += share
        const count = Math.round(shared * children) - given
        given += count
        return { age, sex, ethnic_group, children: count }
      }),
    ),
  )
}

/** Writes how many children live in each neighbourhood. Most of them have no record, and need none. */
export async function insertPopulation(
  db: Db,
  neighbourhoods: readonly { id: string }[],
  share = 1,
): Promise<void> {
  const counts = populationOf((CHILDREN_IN_COUNCIL * share) / NEIGHBOURHOODS)
  const rows = neighbourhoods.flatMap(({ id }) => counts.map((count) => ({ neighbourhood_id: id, ...count })))
  await db.insertInto('neighbourhood_population').values(rows).execute()
}
