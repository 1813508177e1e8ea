import { ageBands, cellCount, stayBands } from '../../engines/population/model.ts'
import { type HomeKind, homeKinds } from './homes.ts'
import { inPlace, type Lever, type Operation } from './levers.ts'
import type { Lived } from './lived.ts'
import { parameters } from './parameters.ts'
import { modelYear } from './path.ts'
import type { Baseline } from './scenario.ts'

/**
 * Children in each kind of home in a programme year, in the order of `homeKinds`: children by age, placed as children
 * of their age were in 2021. Moves and the time that a shift takes are in the simulated lives, not here.
 */
export function childrenByHome(
  { england: { model } }: Pick<Baseline, 'england'>,
  run: Lived,
  year: number,
): number[] {
  const cells = cellCount(model)
  const months = run.months.subarray(modelYear(year) * cells, (modelYear(year) + 1) * cells)
  const counts = homeKinds.map(() => 0)
  for (let band = 0; band < ageBands(model); band++) {
    const own = months.subarray(band * stayBands(model), (band + 1) * stayBands(model))
    const children = own.reduce((sum, each) => sum + each, 0) / 12
    for (const place of homeKinds.keys())
      counts[place]! += children * model.places.mix[band * homeKinds.length + place]!
  }
  return counts
}

/** £ million saved in a programme year by a lever's operations on places and prices, at 2022/23 prices grown since. */
export function placesAndPrices(
  base: Pick<Baseline, 'england'>,
  run: Lived,
  lever: Lever,
  year: number,
): number {
  const children = childrenByHome(base, run, year)
  const saved = lever.operations.reduce(
    (sum, operation) => sum + operation.effect * inPlace(operation, year) * weeklySpend(operation, children),
    0,
  )
  const prices = (1 + parameters.priceGrowth.value) ** year
  return (saved * lever.coverage * lever.cashable * (365.25 / 7) * prices) / 1e6
}

/** What a whole effect would save in a week, £: the spend whose price falls, or the gap between two kinds of home. */
function weeklySpend(operation: Operation, children: readonly number[]): number {
  if (operation.on === 'price')
    return operation.kinds.reduce((sum, id) => sum + children[indexOf(id)]! * kindNamed(id).weekly, 0)
  if (operation.on === 'places')
    return (
      children[indexOf(operation.from)]! * (kindNamed(operation.from).weekly - kindNamed(operation.to).weekly)
    )
  return 0
}

const indexOf = (id: string) => homeKinds.indexOf(kindNamed(id))

/** The kind of home with this id; throws a sentence where there is none. */
export function kindNamed(id: string): HomeKind {
  const found = homeKinds.find((kind) => kind.id === id)
  if (!found)
    throw new RangeError(
      `There is no kind of home called “${id}”. Use: ${homeKinds.map((kind) => kind.id).join(', ')}.`,
    )
  return found
}
