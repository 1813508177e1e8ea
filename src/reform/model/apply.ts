import type { Course, PopulationModel } from '../../engines/population/model.ts'
import { checkLever, inPlace, type Lever, type Operation } from './levers.ts'
import { programmeYearOf } from './path.ts'

/**
 * The course of a scenario: the base course with the levers' operations on entries, exits and places. `programmeYear`
 * turns a year of the model (0 is the first) into a programme year; nationally 2023/24 is programme year 1.
 */
export function applyLevers(
  model: PopulationModel,
  base: Course,
  chosen: readonly Lever[],
  programmeYear: (modelYear: number) => number = programmeYearOf,
): Course {
  const course: Course = {
    ...base,
    entryFactor: base.entryFactor.slice(),
    exitFactor: base.exitFactor.slice(),
  }
  for (const lever of chosen) {
    checkLever(lever)
    for (const operation of lever.operations)
      applyOperation(model, course, operation, lever.coverage, programmeYear)
  }
  return course
}

function applyOperation(
  model: PopulationModel,
  course: Course,
  operation: Operation,
  coverage: number,
  programmeYear: (modelYear: number) => number,
) {
  for (let year = 0; year < course.years; year++) {
    const strength = operation.effect * coverage * inPlace(operation, programmeYear(year))
    if (operation.on === 'entries') course.entryFactor[year]! *= 1 - strength
    if (operation.on === 'exits') multiplyExits(model, course, year, 1 + strength, operation.ways)
    if (operation.on === 'places') shiftPlaces(model, course, year, strength, operation)
  }
}

function multiplyExits(
  model: PopulationModel,
  course: Course,
  year: number,
  factor: number,
  ways?: readonly string[],
) {
  const { names } = model.exits
  const unknown = ways?.find((way) => !names.includes(way))
  if (unknown)
    throw new RangeError(`There is no way of leaving care called “${unknown}”. Use: ${names.join(', ')}.`)
  for (const [x, name] of names.entries())
    if (!ways || ways.includes(name)) course.exitFactor[year * names.length + x]! *= factor
}

function shiftPlaces(
  model: PopulationModel,
  course: Course,
  year: number,
  share: number,
  { from, to }: { from: string; to: string },
) {
  const [a, b] = [model.places.names.indexOf(from), model.places.names.indexOf(to)]
  if (a < 0 || b < 0)
    throw new RangeError(`Children can be placed only in: ${model.places.names.join(', ')}.`)
  course.placeShift ??= { from: a, to: b, share: new Float64Array(course.years) }
  if (course.placeShift.from !== a || course.placeShift.to !== b)
    throw new RangeError('One scenario can shift placings between one pair of kinds of home.')
  course.placeShift.share[year] = 1 - (1 - course.placeShift.share[year]!) * (1 - share)
}
