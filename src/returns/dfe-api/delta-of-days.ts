import { deltaOf } from './delta.ts'
import type { DfeChild } from './payload.ts'

/** A child of a payload under its number. */
export interface Numbered {
  number: string
  payload: DfeChild
}

/** Two payloads, each in the order of numbers, as what has to be sent so that the later one is held. */
export async function* deltaOfDays(
  before: AsyncIterable<Numbered>,
  after: AsyncIterable<Numbered>,
): AsyncGenerator<DfeChild> {
  for await (const [old, now] of sideBySide(before, after)) {
    const delta = deltaOf(old?.payload, now?.payload)
    if (delta) yield delta
  }
}

/** What stands under the same number in both, and what stands in one only. */
async function* sideBySide(
  before: AsyncIterable<Numbered>,
  after: AsyncIterable<Numbered>,
): AsyncGenerator<[Numbered | undefined, Numbered | undefined]> {
  const [one, other] = [before[Symbol.asyncIterator](), after[Symbol.asyncIterator]()]
  let [a, b] = [await one.next(), await other.next()]
  while (!a.done || !b.done) {
    const first = a.done ? 1 : b.done ? -1 : compare(a.value.number, b.value.number)
    yield [first <= 0 ? a.value : undefined, first >= 0 ? b.value : undefined]
    if (first <= 0) a = await one.next()
    if (first >= 0) b = await other.next()
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
