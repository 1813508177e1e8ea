import { createHash } from 'node:crypto'
import { checkChild, type ShapeProblem } from './check-shape.ts'
import type { DfeChild } from './payload.ts'

export interface WrittenPayload {
  children: number
  /** Children that are taken away as a whole. */
  purged: number
  episodes: number
  /** What the collection would refuse, the first hundred. */
  problems: (ShapeProblem & { child: string })[]
  /** Of every byte that was written. */
  hash: string
}

const MOST_PROBLEMS = 100

/** A payload as JSON text, a child a line; `result` counts and checks what went by. Never holds more than a child. */
export function payloadText(children: AsyncIterable<DfeChild>) {
  const hash = createHash('sha256')
  const counted: Omit<WrittenPayload, 'hash'> = { children: 0, purged: 0, episodes: 0, problems: [] }
  const count = (child: DfeChild) => {
    counted.children++
    if (child.purge) counted.purged++
    counted.episodes += child.social_care_episodes?.length ?? 0
    if (counted.problems.length < MOST_PROBLEMS)
      counted.problems.push(...checkChild(child).map((problem) => ({ child: child.la_child_id, ...problem })))
  }
  const hashed = (text: string) => {
    hash.update(text)
    return text
  }
  return {
    async *pieces(): AsyncGenerator<string> {
      let before = '['
      for await (const child of children) {
        count(child)
        yield hashed(`${before}\n${JSON.stringify(child)}`)
        before = ','
      }
      yield hashed(before === '[' ? '[]\n' : '\n]\n')
    },
    result: (): WrittenPayload => ({ ...counted, hash: hash.copy().digest('hex') }),
  }
}
