/** An area and the values of its variables, in the same order for all. */
export type Area = { name: string; values: readonly number[] }

export type Variable = { name: string; weight: number }

export type Neighbour = { name: string; distance: number }

/**
 * The areas most like one: weighted distance of standardised values, nearest first (the method of the statistical
 * neighbour model, NFER 2007; variables and weights are always shown).
 */
export function neighbours(
  areas: readonly Area[],
  variables: readonly Variable[],
  name: string,
  count = 10,
): Neighbour[] {
  const standard = standardised(areas, variables)
  const own = standard.find((area) => area.name === name)
  if (!own) throw new RangeError(`${name} is not among the areas that can be compared.`)
  const distance = (other: Area) =>
    Math.sqrt(
      variables.reduce((sum, { weight }, i) => sum + weight * (own.values[i]! - other.values[i]!) ** 2, 0),
    )
  return standard
    .filter((area) => area.name !== name)
    .map((area) => ({ name: area.name, distance: distance(area) }))
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name))
    .slice(0, count)
}

/**
 * How far the neighbours depend on any one variable: the share that stays, on average, when each is left out in turn.
 * 1 means that no single variable decides.
 */
export function stability(
  areas: readonly Area[],
  variables: readonly Variable[],
  name: string,
  count = 10,
): number {
  const all = new Set(neighbours(areas, variables, name, count).map((each) => each.name))
  const kept = variables.map((_, left) => {
    const weights = variables.map((variable, i) => (i === left ? { ...variable, weight: 0 } : variable))
    return neighbours(areas, weights, name, count).filter((each) => all.has(each.name)).length / all.size
  })
  return kept.reduce((sum, share) => sum + share, 0) / kept.length
}

function standardised(areas: readonly Area[], variables: readonly Variable[]): Area[] {
  const scales = variables.map((variable, i) =>
    scaleOf(
      variable,
      areas.map((area) => area.values[i] ?? Number.NaN),
    ),
  )
  return areas.map((area) => ({
    name: area.name,
    values: area.values.map((value, i) => (value - scales[i]!.mean) / scales[i]!.deviation),
  }))
}

function scaleOf({ name, weight }: Variable, values: readonly number[]) {
  if (!(weight >= 0) || !values.every(Number.isFinite))
    throw new RangeError(`“${name}” needs a weight from 0 up and a value for every area.`)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
  return { mean, deviation: deviation > 0 ? deviation : 1 }
}
