import type { Viewer } from '../../platform/operations/operation.ts'
import { isWithheld, type Withhold } from '../../record/people/withheld-names.ts'
import { readHead, throughout } from '../families/head.ts'
import { inHandsOf } from './hands.ts'
import { PARTS, type PartKey } from './parts.ts'
import { PURPOSES, type PurposeCode } from './purposes.ts'
import { withholdFor, withholdFromReader } from './withhold.ts'

/** A part of a paper with its words. */
export interface PaperPart {
  heading: string
  text: string
}

export interface Composed {
  parts: (PaperPart & { key: PartKey })[]
  /** Lines that are not open to every reader, and so stand in no part. */
  leftOut: number
}

/**
 * A paper as the record tells it, for whoever's hands it ends in: a line stands in it only where it reads the same to
 * whoever makes it and to every reader, so that walls, restricted records and what is theirs alone are left out.
 */
export async function composePaper(
  viewer: Viewer,
  family: string,
  purpose: PurposeCode,
  readers: readonly string[],
): Promise<Composed> {
  const keys = PURPOSES[purpose].parts
  const own = await linesFor(viewer, family, keys, await withholdFor(viewer, family))
  const theirs: Map<PartKey, readonly string[]>[] = []
  for (const reader of readers) {
    const withhold = await withholdFromReader(viewer, family, reader)
    theirs.push(await linesFor(inHandsOf(viewer, reader), family, keys, withhold))
  }
  let leftOut = 0
  const parts = [...own].flatMap(([key, lines]) => {
    const common = lines.filter(
      (line) => !isWithheld(line) && theirs.every((one) => one.get(key)!.includes(line)),
    )
    leftOut += lines.length - common.length
    return common.length ? [{ key, heading: PARTS[key].heading, text: common.join('\n') }] : []
  })
  return { parts, leftOut }
}

async function linesFor(
  viewer: Viewer,
  family: string,
  keys: readonly PartKey[],
  withhold: Withhold,
): Promise<Map<PartKey, readonly string[]>> {
  const head = await readHead(viewer, family)
  const lines = new Map<PartKey, readonly string[]>()
  for (const key of keys) lines.set(key, throughout(withhold, await PARTS[key].compose(viewer, head)))
  return lines
}
