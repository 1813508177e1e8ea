import { z } from 'zod'

/** What nobody means to type and somebody will: each ends with a mark by which it is found again. */
export const HOSTILE = {
  'ten thousand characters': (mark: string) => `${'long '.repeat(2_000)}${mark}`,
  'a null byte': (mark: string) => `before\u0000after ${mark}`,
  HTML: (mark: string) => `"><script>alert('${mark}')</script><img src=x onerror=alert(1)> & ${mark}`,
  SQL: (mark: string) => `'); drop table person; -- %_\\ $1 ${mark}`,
  'half a character': (mark: string) => `\ud800 ${mark}`,
} as const

export type Hostile = keyof typeof HOSTILE
export const KINDS = Object.keys(HOSTILE) as Hostile[]

interface Shape {
  type?: string
  format?: string
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Shape>
  items?: Shape
  anyOf?: Shape[]
  oneOf?: Shape[]
  allOf?: Shape[]
}

const shapeOf = (schema: z.ZodType): Shape =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape

/** An input that has the right form, in which every text is the one given. `known` has ids by name. */
export function wellFormed(schema: z.ZodType, text: string, known: Record<string, string>): unknown {
  return filled(shapeOf(schema), '', text, known)
}

function filled(shape: Shape, name: string, text: string, known: Record<string, string>): unknown {
  const inner = (each: Shape, at = name) => filled(each, at, text, known)
  if (shape.allOf) return Object.assign({}, ...shape.allOf.map((each) => inner(each)))
  const one = shape.anyOf?.[0] ?? shape.oneOf?.[0]
  if (one) return inner(one)
  if (shape.const !== undefined) return shape.const
  if (shape.enum) return shape.enum[0]
  if (shape.properties)
    return Object.fromEntries(Object.entries(shape.properties).map(([key, each]) => [key, inner(each, key)]))
  if (shape.items) return [inner(shape.items)]
  return plain(shape, name, text, known)
}

function plain({ type, format }: Shape, name: string, text: string, known: Record<string, string>): unknown {
  if (format === 'uuid') return known[name] ?? known.person
  if (format === 'date') return '2026-03-01'
  if (type === 'integer' || type === 'number') return 1
  if (type === 'boolean') return true
  return known[name] ?? text
}

/** An input with every name that it has, each with the same thing that fits none. */
export function wrongTypes(schema: z.ZodType, thing: unknown): Record<string, unknown> {
  return Object.fromEntries(namesIn(shapeOf(schema)).map((name) => [name, thing]))
}

function namesIn(shape: Shape): string[] {
  const parts = [...(shape.allOf ?? []), ...(shape.anyOf ?? []), ...(shape.oneOf ?? [])]
  return [...Object.keys(shape.properties ?? {}), ...parts.flatMap(namesIn)]
}
