import { readFileSync } from 'node:fs'
import type { Numbered } from './delta-of-days.ts'
import type { DfeChild } from './payload.ts'

/** A payload that was written before, in the order of numbers: what was sent, also of records that are no longer here. */
export async function* readPayload(file: string): AsyncGenerator<Numbered> {
  const children = JSON.parse(readFileSync(file, 'utf8')) as DfeChild[]
  const numbered = children.map((payload) => ({ number: payload.la_child_id, payload }))
  yield* numbered.sort((a, b) => (a.number < b.number ? -1 : 1))
}
