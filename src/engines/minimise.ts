/** The result of a search: where, how low, and after how many evaluations. */
export type Minimum = { at: number[]; value: number; evaluations: number }

/**
 * The lowest point of a function of a few numbers, without derivatives (Nelder and Mead 1965). Deterministic.
 * `step` sets the first spread along each number.
 */
export function minimise(
  f: (at: readonly number[]) => number,
  start: readonly number[],
  step = 0.1,
  most = 4000,
): Minimum {
  let evaluations = 0
  const at = (point: number[]) => {
    evaluations++
    const value = f(point)
    return { point, value: Number.isFinite(value) ? value : Number.MAX_VALUE }
  }
  const simplex = [at([...start]), ...start.map((_, i) => at(start.map((x, j) => (i === j ? x + step : x))))]
  const order = () => simplex.sort((a, b) => a.value - b.value)
  for (order(); evaluations < most && !settled(simplex); order()) improve(simplex, at)
  return { at: simplex[0]!.point, value: simplex[0]!.value, evaluations }
}

type Corner = { point: number[]; value: number }

function settled(simplex: readonly Corner[]): boolean {
  const [best, worst] = [simplex[0]!, simplex.at(-1)!]
  const wide = best.point.some((x, i) => Math.abs(x - worst.point[i]!) > 1e-9 * (1 + Math.abs(x)))
  return !wide || Math.abs(worst.value - best.value) <= 1e-13 * (1 + Math.abs(best.value))
}

function improve(simplex: Corner[], at: (point: number[]) => Corner) {
  const worst = simplex.at(-1)!
  const centre = worst.point.map(
    (_, i) => simplex.slice(0, -1).reduce((sum, each) => sum + each.point[i]!, 0) / (simplex.length - 1),
  )
  const along = (t: number) => at(centre.map((c, i) => c + t * (c - worst.point[i]!)))
  const reflected = along(1)
  if (reflected.value < simplex[0]!.value) {
    const further = along(2)
    simplex[simplex.length - 1] = further.value < reflected.value ? further : reflected
  } else if (reflected.value < simplex.at(-2)!.value) simplex[simplex.length - 1] = reflected
  else contract(simplex, along(reflected.value < worst.value ? 0.5 : -0.5), at)
}

function contract(simplex: Corner[], nearer: Corner, at: (point: number[]) => Corner) {
  if (nearer.value < simplex.at(-1)!.value) simplex[simplex.length - 1] = nearer
  else
    for (let i = 1; i < simplex.length; i++)
      simplex[i] = at(simplex[i]!.point.map((x, j) => (x + simplex[0]!.point[j]!) / 2))
}
