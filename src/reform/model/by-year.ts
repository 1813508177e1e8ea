import { ageBands, cellCount, stayBands } from '../../engines/population/model.ts'
import type { England } from './england.ts'
import { homeKinds } from './homes.ts'
import { inPlace, type Lever } from './levers.ts'
import type { Lived } from './lived.ts'
import { modelYear, programmeYearOf } from './path.ts'

/** Children who enter care (returns too) and leave it, those who turn 18 among them, by year. */
export type Flows = { entries: readonly number[]; leaving: readonly number[] }

type Of = { england: Pick<England, 'model'> }

/** Child-years in care in a programme year. */
export function childYears({ england: { model } }: Of, run: Lived, programmeYear: number): number {
  const cells = cellCount(model)
  const from = modelYear(programmeYear) * cells
  return run.months.subarray(from, from + cells).reduce((sum, months) => sum + months, 0) / 12
}

export function flowsByYear({ england: { model } }: Of, run: Lived): Flows {
  const ways = model.exits.names.length
  const leaving = Array.from(
    run.agedOut,
    (aged, year) =>
      aged + run.exits.subarray(year * ways, (year + 1) * ways).reduce((sum, count) => sum + count, 0),
  )
  return { entries: [...run.entries], leaving }
}

/**
 * Children in each kind of home at each 31 March: placed as children of their age were in 2021, and moved at once where
 * a lever moves them. Moves that take their time are in the simulated lives, not here.
 */
export function homesByYear({ england: { model } }: Of, run: Lived, levers: readonly Lever[]): number[][] {
  const cells = cellCount(model)
  return Array.from(run.stock, (_, year) => {
    const stock = run.stockByCell.subarray(year * cells, (year + 1) * cells)
    const counts = homeKinds.map((_, place) => {
      let count = 0
      for (let band = 0; band < ageBands(model); band++)
        for (let stay = 0; stay < stayBands(model); stay++)
          count += stock[band * stayBands(model) + stay]! * model.places.mix[band * homeKinds.length + place]!
      return count
    })
    return moved(counts, levers, programmeYearOf(year - 1))
  })
}

function moved(counts: number[], levers: readonly Lever[], programmeYear: number): number[] {
  const after = [...counts]
  for (const { operations, coverage } of levers)
    for (const operation of operations)
      if (operation.on === 'places') {
        const [from, to] = [indexOf(operation.from), indexOf(operation.to)]
        const children = after[from]! * operation.effect * coverage * inPlace(operation, programmeYear)
        after[from]! -= children
        after[to]! += children
      }
  return after
}

const indexOf = (id: string) => homeKinds.findIndex((kind) => kind.id === id)
