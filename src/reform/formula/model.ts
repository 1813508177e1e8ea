import { invert } from '../../engines/statistics/regression.ts'

/** A small area: children, how many used the service, the council it lies in, and its circumstances by variable. */
export type SmallArea = {
  id: string
  council: string
  children: number
  users: number
  values: readonly number[]
}

export type FormulaModel = {
  variables: readonly string[]
  /** Log of use per child where all variables are 0, and its rise per unit of each. */
  level: number
  slopes: readonly number[]
  /** What a council's own practice multiplies use by; taken out of need, so that past generosity is not paid for. */
  practice: ReadonlyMap<string, number>
  /** What remains of an area after chance is allowed for; kept in need. */
  local: ReadonlyMap<string, number>
  /** Standard deviation of `local` on the log scale. */
  spread: number
}

/**
 * Use = children × exp(level + slopes · values) × practice of the council × what is particular to the area. Poisson
 * likelihood, councils as effects of their own, areas as a gamma spread found by moments. Ecological: it is about
 * areas, and says nothing of any one child.
 */
export function fitFormula(variables: readonly string[], areas: readonly SmallArea[]): FormulaModel {
  checkAreas(variables, areas)
  const slopes = findSlopes(variables.length, areas)
  const fitted = areas.map((area) => area.children * Math.exp(dot(slopes, area.values)))
  const factors = councilFactors(areas, fitted)
  const expected = areas.map((area, i) => fitted[i]! * factors.get(area.council)!)
  const variance = localVariance(areas, expected)
  const shape = variance > 0 ? 1 / variance : Number.POSITIVE_INFINITY
  const local = new Map(
    areas.map((area, i) => [
      area.id,
      Number.isFinite(shape) ? (shape + area.users) / (shape + expected[i]!) : 1,
    ]),
  )
  const level = Math.log(total(areas.map((area) => area.users)) / total(fitted))
  const practice = new Map([...factors].map(([council, factor]) => [council, factor / Math.exp(level)]))
  return { variables, level, slopes, practice, local, spread: Math.sqrt(variance) }
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
const dot = (slopes: readonly number[], values: readonly number[]) =>
  slopes.reduce((sum, slope, i) => sum + slope * values[i]!, 0)

/** Newton's method within councils: each council's own level drops out of the likelihood. */
function findSlopes(size: number, areas: readonly SmallArea[]): number[] {
  const councils = [...Map.groupBy(areas, (area) => area.council).values()]
  let slopes = new Array<number>(size).fill(0)
  for (let pass = 0; pass < 50 && size > 0; pass++) {
    const { gradient, curvature } = withinCouncils(slopes, councils)
    const step = invert(curvature.map((row, i) => row.map((value, j) => value + (i === j ? 1e-9 : 0)))).map(
      (row) => dot(row, gradient),
    )
    slopes = slopes.map((slope, i) => slope + Math.max(-1, Math.min(1, step[i]!)))
    if (step.every((each) => Math.abs(each) < 1e-10)) break
  }
  return slopes
}

function withinCouncils(slopes: readonly number[], councils: readonly (readonly SmallArea[])[]) {
  const gradient = slopes.map(() => 0)
  const curvature = slopes.map(() => slopes.map(() => 0))
  for (const areas of councils) {
    const weights = areas.map((area) => area.children * Math.exp(dot(slopes, area.values)))
    const sum = total(weights)
    const users = total(areas.map((area) => area.users))
    const means = slopes.map((_, i) => total(areas.map((area, k) => weights[k]! * area.values[i]!)) / sum)
    for (const [k, area] of areas.entries())
      for (let i = 0; i < slopes.length; i++) {
        gradient[i]! += (area.users - (users * weights[k]!) / sum) * area.values[i]!
        for (let j = 0; j < slopes.length; j++)
          curvature[i]![j]! +=
            ((users * weights[k]!) / sum) * (area.values[i]! - means[i]!) * (area.values[j]! - means[j]!)
      }
  }
  return { gradient, curvature }
}

function councilFactors(areas: readonly SmallArea[], fitted: readonly number[]): Map<string, number> {
  const sums = new Map<string, { users: number; fitted: number }>()
  for (const [i, area] of areas.entries()) {
    const own = sums.get(area.council) ?? { users: 0, fitted: 0 }
    sums.set(area.council, { users: own.users + area.users, fitted: own.fitted + fitted[i]! })
  }
  const all = total(areas.map((area) => area.users)) / total(fitted)
  return new Map([...sums].map(([council, own]) => [council, own.users > 0 ? own.users / own.fitted : all]))
}

/** Variance between areas beyond chance, by moments, on the scale of ratios. Councils' levels have used up a degree each. */
function localVariance(areas: readonly SmallArea[], expected: readonly number[]): number {
  const councils = new Set(areas.map((area) => area.council)).size
  const spare = areas.length / Math.max(1, areas.length - councils)
  const beyond = total(areas.map((area, i) => (area.users - expected[i]!) ** 2 * spare - expected[i]!))
  return Math.max(0, beyond / total(expected.map((each) => each ** 2)))
}

function checkAreas(variables: readonly string[], areas: readonly SmallArea[]) {
  if (areas.length < variables.length + 10)
    throw new RangeError('A formula needs at least ten more areas than variables.')
  const bad = areas.find(
    (area) =>
      !(area.children > 0 && area.users >= 0) ||
      area.values.length !== variables.length ||
      !area.values.every(Number.isFinite),
  )
  if (bad)
    throw new RangeError(
      `Area ${bad.id} needs children above 0, a count of users, and a value for each of: ${variables.join(', ')}.`,
    )
  if (areas.every((area) => area.users === 0))
    throw new RangeError('Nobody in these areas used the service; there is nothing to fit.')
}
