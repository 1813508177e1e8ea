import { ageBands, type Course, cellCount, entrySpans, type PopulationModel } from './model.ts'

/** Refuses, with a sentence, a model or course that could not give a sensible number. */
export function check(model: PopulationModel, course: Course): void {
  const types = model.exits.names.length
  rising('ages', model.ageEdges)
  rising('ages of entry', model.entryEdges)
  rising('times since entering', model.stayEdges)
  sized('leaving rates', model.rates, cellCount(model), 50)
  sized('shares of exits', model.exits.shares, cellCount(model) * types, 1)
  sized('shares of places', model.places.mix, ageBands(model) * model.places.names.length, 1)
  sized('shares of moves', model.places.next, ageBands(model) * model.places.names.length, 1)
  sized('entries', course.entries, course.years * entrySpans(model), 1e7)
  sized('entry factors', course.entryFactor, course.years, 20)
  sized('exit factors', course.exitFactor, course.years * types, 100)
  sized('rates of return', Float64Array.of(model.returns.rate, model.returns.settle), 2, 50)
}

function rising(what: string, edges: readonly number[]) {
  const good = edges[0] === 0 && edges.every((edge, i) => i === 0 || edge > edges[i - 1]!)
  if (!good)
    throw new RangeError(`The edges of the ${what} must begin at 0 and rise; they are ${edges.join(', ')}.`)
}

function sized(what: string, values: Float64Array, length: number, most: number) {
  if (values.length !== length)
    throw new RangeError(`There should be ${length} ${what}, and there are ${values.length}.`)
  const wrong = values.findIndex((value) => !(value >= 0 && value <= most + 1e-9))
  if (wrong >= 0)
    throw new RangeError(
      `The ${what} must lie between 0 and ${most}; number ${wrong + 1} is ${values[wrong]}.`,
    )
}
