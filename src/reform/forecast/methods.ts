/** A way of carrying a yearly series on: the values of the next `horizon` years from those known so far. */
export type Method = {
  id: string
  name: string
  /** Fewest years of history it needs. */
  needs: number
  forecast: (history: readonly number[], horizon: number) => number[]
}

const last = (history: readonly number[]) => history.at(-1) ?? Number.NaN
const steps = (horizon: number) => Array.from({ length: horizon }, (_, i) => i + 1)

/** Mean yearly change over the last five years (or as many as there are). */
function slope(history: readonly number[]): number {
  const span = Math.min(5, history.length - 1)
  return (last(history) - history[history.length - 1 - span]!) / span
}

/** Share of last year's rise expected to go on this year, in the damped trend: fixed beforehand, not fitted. */
const damping = 0.6

export const methods: readonly Method[] = [
  {
    id: 'last-value',
    name: 'Last value',
    needs: 1,
    forecast: (history, horizon) => steps(horizon).map(() => last(history)),
  },
  {
    id: 'trend',
    name: 'Five-year trend',
    needs: 3,
    forecast: (history, horizon) =>
      steps(horizon).map((h) => Math.max(0, last(history) + h * slope(history))),
  },
  {
    id: 'damped',
    name: 'Damped trend',
    needs: 3,
    forecast: (history, horizon) => {
      let level = last(history)
      let step = slope(history)
      return steps(horizon).map(() => {
        step *= damping
        level = Math.max(0, level + step)
        return level
      })
    },
  },
  {
    id: 'review',
    name: 'The review’s rule (five-year growth of the rate, carried on)',
    needs: 6,
    forecast: (history, horizon) => {
      const growth = (last(history) / history[history.length - 6]!) ** 0.2
      return steps(horizon).map((h) => last(history) * growth ** h)
    },
  },
]

export function methodNamed(id: string): Method {
  const found = methods.find((each) => each.id === id)
  if (!found)
    throw new RangeError(
      `There is no method called “${id}”. Use one of: ${methods.map((each) => each.id).join(', ')}.`,
    )
  return found
}
