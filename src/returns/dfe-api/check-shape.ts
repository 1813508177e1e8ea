import { z } from 'zod'
import { CHILD, type Shape } from './shape.ts'

/** Something that the collection would refuse: where, and what to do. */
export interface ShapeProblem {
  path: string
  message: string
}

/** What is wrong with one child of a payload; nothing when it can be sent. */
export const checkChild = (child: unknown): ShapeProblem[] => check(CHILD, child, '')

function check(shape: Shape, value: unknown, path: string): ShapeProblem[] {
  const wrong = (message: string) => [{ path, message }]
  switch (shape.is) {
    case 'text':
      return typeof value === 'string' ? checkText(shape, value).flatMap(wrong) : wrong('Must be text')
    case 'day':
      return z.iso.date().safeParse(value).success ? [] : wrong('Must be a real day, written 2026-03-27')
    case 'flag':
      return typeof value === 'boolean' ? [] : wrong('Must be true or false')
    case 'whole':
      return Number.isInteger(value) ? [] : wrong('Must be a whole number')
    case 'list':
      if (!Array.isArray(value)) return wrong('Must be a list')
      return [
        ...(shape.max !== undefined && value.length > shape.max ? wrong(`At most ${shape.max}`) : []),
        ...value.flatMap((item, at) => check(shape.of, item, `${path}[${at}]`)),
      ]
    case 'object':
      return checkObject(shape, value, path)
  }
}

function checkText({ max, min, pattern }: Extract<Shape, { is: 'text' }>, value: string): string[] {
  return [
    ...(max !== undefined && value.length > max ? [`At most ${max} characters`] : []),
    ...(min !== undefined && value.length < min ? [`At least ${min} characters`] : []),
    ...(pattern && !pattern.test(value) ? ['Has signs that are not allowed'] : []),
  ]
}

function checkObject(shape: Extract<Shape, { is: 'object' }>, value: unknown, path: string): ShapeProblem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ path, message: 'Must be an object' }]
  const own = value as Record<string, unknown>
  const at = (name: string) => (path ? `${path}.${name}` : name)
  return [
    ...shape.required
      .filter((name) => !(name in own))
      .map((name) => ({ path: at(name), message: 'Is missing' })),
    ...Object.entries(own).flatMap(([name, inner]) => {
      const known = shape.fields[name]
      return known
        ? check(known, inner, at(name))
        : [{ path: at(name), message: 'Is not known to the collection' }]
    }),
  ]
}
