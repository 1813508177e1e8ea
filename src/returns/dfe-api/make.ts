import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Making } from '../made/makers.ts'
import { checkChild } from './check-shape.ts'
import { deltaOfDays } from './delta-of-days.ts'
import type { DfeChild } from './payload.ts'
import { snapshot } from './snapshot.ts'
import { payloadText } from './write-payload.ts'

const SHOWN = 50

/** What the page shows of a payload: how much is in it, what the collection would refuse, and its first children. */
export interface DailyMade {
  counts: Record<'children' | 'purged' | 'episodes' | 'plans' | 'stays', number>
  problems: { child: string; path: string; message: string }[]
  children: DfeChild[]
}

export const dailyFileName = (on: string, since: string | null | undefined): string =>
  since ? `daily-${since}-to-${on}.json` : `daily-${on}.json`

/** The payload of a day, or what changed since another, as JSON. */
export async function makeDaily(making: Making): Promise<DailyMade> {
  const { folder, on, since } = making
  const made: DailyMade = {
    counts: { children: 0, purged: 0, episodes: 0, plans: 0, stays: 0 },
    problems: [],
    children: [],
  }
  const { pieces } = payloadText(noted(dailyChildren(making), made))
  await pipeline(Readable.from(pieces()), createWriteStream(join(folder, dailyFileName(on, since))))
  return made
}

async function* dailyChildren(making: Making): AsyncGenerator<DfeChild> {
  const { database, authority, on, since, tell, seen } = making
  async function* day(asOf: { on: string; known?: string }, progress?: Making['tell']) {
    for await (const child of snapshot({ database, authority, ...asOf, ...(progress && { progress }) })) {
      seen(child.person)
      yield { ...child, number: child.payload.la_child_id }
    }
  }
  const now = day({ on }, tell)
  if (since) return yield* deltaOfDays(day({ on: since, known: since }), now)
  for await (const { payload } of now) yield payload
}

async function* noted(children: AsyncIterable<DfeChild>, made: DailyMade): AsyncGenerator<DfeChild> {
  for await (const child of children) {
    addTo(made, child)
    yield child
  }
}

function addTo({ counts, problems, children }: DailyMade, child: DfeChild): void {
  const episodes = child.social_care_episodes ?? []
  const many = (of: 'child_protection_plans' | 'child_looked_after_placements') =>
    episodes.reduce((sum, episode) => sum + (episode[of]?.length ?? 0), 0)
  counts.children++
  counts.purged += child.purge ? 1 : 0
  counts.episodes += episodes.length
  counts.plans += many('child_protection_plans')
  counts.stays += many('child_looked_after_placements')
  if (problems.length < SHOWN)
    problems.push(...checkChild(child).map((problem) => ({ child: child.la_child_id, ...problem })))
  if (children.length < SHOWN) children.push(child)
}
