import type { FormulaModel, SmallArea } from './model.ts'

export type FormulaOptions = {
  /** Cost of one child who uses the service, £ a year. */
  unitCost: number
  /** Costs of a place against the average: wages and prices. */
  areaCost?: ReadonlyMap<string, number>
  /** Variables to leave out of need (their slope is not paid for). */
  without?: readonly string[]
  /** What a council can raise itself, £; taken off need where given. */
  resources?: ReadonlyMap<string, number>
  /** Today's money, £; with `floor` (least change, such as -0.02) and `ceiling` (largest). */
  today?: ReadonlyMap<string, number>
  floor?: number
  ceiling?: number
  /** Money there is, £. Without it, the total follows need: more deprivation, more money (L9058 to L9103). */
  pot?: number
}

/** One step of the formula for every council, £: what it does can be seen by comparing with the step before. */
export type FormulaStep = { name: string; amounts: ReadonlyMap<string, number> }

/** All steps from need to money, in order; the last is what each council would have. */
export function allocate(
  model: FormulaModel,
  areas: readonly SmallArea[],
  options: FormulaOptions,
): FormulaStep[] {
  checkOptions(model, options)
  const steps: FormulaStep[] = [{ name: 'Need at average practice', amounts: needs(model, areas, options) }]
  const add = (name: string, change: (amount: number, council: string) => number) => {
    const before = steps.at(-1)!.amounts
    steps.push({
      name,
      amounts: new Map([...before].map(([council, amount]) => [council, change(amount, council)])),
    })
  }
  const { areaCost, resources, pot, today } = options
  if (areaCost) add('Costs of the place', (amount, council) => amount * (areaCost.get(council) ?? 1))
  if (resources)
    add('Less what the council can raise', (amount, council) =>
      Math.max(0, amount - (resources.get(council) ?? 0)),
    )
  if (pot !== undefined) scaleTo(add, steps, pot, 'Scaled to the money there is')
  if (today && (options.floor !== undefined || options.ceiling !== undefined))
    damp(add, steps, options, today)
  return steps
}

function needs(
  model: FormulaModel,
  areas: readonly SmallArea[],
  { unitCost, without = [] }: FormulaOptions,
): Map<string, number> {
  const amounts = new Map<string, number>()
  for (const area of areas) {
    const index = model.slopes.reduce(
      (sum, slope, i) => sum + (without.includes(model.variables[i]!) ? 0 : slope * area.values[i]!),
      0,
    )
    const need = area.children * Math.exp(model.level + index) * (model.local.get(area.id) ?? 1)
    amounts.set(area.council, (amounts.get(area.council) ?? 0) + need * unitCost)
  }
  return amounts
}

type Add = (name: string, change: (amount: number, council: string) => number) => void

const totalOf = (amounts: ReadonlyMap<string, number>) =>
  [...amounts.values()].reduce((sum, amount) => sum + amount, 0)

function scaleTo(add: Add, steps: readonly FormulaStep[], pot: number, name: string) {
  const total = totalOf(steps.at(-1)!.amounts)
  add(name, (amount) => (total > 0 ? (amount * pot) / total : 0))
}

/** Nobody below the floor or above the ceiling; those in between pay for it in proportion, found by halving. */
function damp(
  add: Add,
  steps: readonly FormulaStep[],
  { floor = -1, ceiling = Number.POSITIVE_INFINITY }: FormulaOptions,
  today: ReadonlyMap<string, number>,
) {
  const { amounts } = steps.at(-1)!
  const wanted = totalOf(amounts)
  const held = (amount: number, council: string, scale: number) => {
    const now = today.get(council)
    return now === undefined
      ? amount * scale
      : Math.min(now * (1 + ceiling), Math.max(now * (1 + floor), amount * scale))
  }
  const sum = (scale: number) =>
    [...amounts].reduce((total, [council, amount]) => total + held(amount, council, scale), 0)
  let [low, high] = [0, 1000]
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2
    if (sum(middle) < wanted) low = middle
    else high = middle
  }
  if (Math.abs(sum(high) - wanted) > 1e-6 * (1 + wanted))
    throw new RangeError('The floor and the ceiling cannot both be kept with this money. Loosen one of them.')
  add('Floor and ceiling', (amount, council) => held(amount, council, high))
}

/** Shares of a step; they sum to one. */
export function sharesOf({ amounts }: FormulaStep): Map<string, number> {
  const total = totalOf(amounts)
  return new Map([...amounts].map(([council, amount]) => [council, total > 0 ? amount / total : 0]))
}

function checkOptions(
  model: FormulaModel,
  { unitCost, without = [], floor = -1, ceiling = 0, pot = 0 }: FormulaOptions,
) {
  const unknown = without.find((name) => !model.variables.includes(name))
  if (unknown)
    throw new RangeError(`The formula has no variable “${unknown}”. It has: ${model.variables.join(', ')}.`)
  if (!(unitCost > 0 && pot >= 0))
    throw new RangeError('The cost of a child and the money there is are amounts above 0.')
  if (!(floor >= -1 && floor <= 0 && ceiling >= 0))
    throw new RangeError('The floor is between -1 and 0, and the ceiling 0 or more.')
}
