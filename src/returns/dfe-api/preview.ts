import type { Viewer } from '../../platform/operations/operation.ts'
import { askedDay } from '../../record/asked-day.ts'
import { wholeHistory } from '../derive/asked.ts'
import { BATCH } from '../derive/derive-return.ts'
import { childrenFor } from '../derive/who.ts'
import { checkChild } from './check-shape.ts'
import { deltaOfDays, type Numbered } from './delta-of-days.ts'
import type { DfeChild } from './payload.ts'
import { type AsOf, byChildId, deriveDfe } from './snapshot.ts'
import { payloadText } from './write-payload.ts'

/** What is asked of a payload: a day, and a day since which only changes count. */
export interface AskedDaily {
  on: string
  since: string | undefined
}

export function askedDaily(query: Record<string, string>, today: string): AskedDaily {
  const on = (query.on && askedDay(query.on)) || today
  const since = query.since ? askedDay(query.since) : undefined
  return { on, since: since && since <= on ? since : undefined }
}

/** Children of the payload inside the viewer’s own transaction, in the order of their numbers. */
async function* within(viewer: Viewer, asOf: AsOf): AsyncGenerator<Numbered & { person: string }> {
  const children = await childrenFor(viewer, { ...wholeHistory(asOf.on), kind: 'all' }, asOf.known)
  children.sort(byChildId)
  for (let at = 0; at < children.length; at += BATCH)
    for (const { person, payload } of await deriveDfe(viewer, children.slice(at, at + BATCH), asOf))
      yield { person, number: payload.la_child_id, payload }
}

/** The payload that was asked, child by child. */
async function* dailyChildren(
  viewer: Viewer,
  { on, since }: AskedDaily,
  seen: (person: string) => void = () => {},
): AsyncGenerator<DfeChild> {
  const now = noticed(within(viewer, { on }), seen)
  if (since) return yield* deltaOfDays(within(viewer, { on: since, known: since }), now)
  for await (const { payload } of now) yield payload
}

async function* noticed<T extends { person: string }>(
  children: AsyncIterable<T>,
  seen: (person: string) => void,
): AsyncGenerator<T> {
  for await (const child of children) {
    seen(child.person)
    yield child
  }
}

/** The payload as a file, and whose records it was made from. */
export async function dailyFile(
  viewer: Viewer,
  asked: AskedDaily,
): Promise<{ text: string; people: string[] }> {
  const people: string[] = []
  const { pieces } = payloadText(dailyChildren(viewer, asked, (person) => people.push(person)))
  let text = ''
  for await (const piece of pieces()) text += piece
  return { text, people }
}

const SHOWN = 50

export interface DailyPreview extends AskedDaily {
  counts: Record<'children' | 'purged' | 'episodes' | 'plans' | 'stays', number>
  problems: { child: string; path: string; message: string }[]
  /** The first children of it. */
  children: DfeChild[]
}

/** How much is in the payload, what the collection would refuse, and its first children. */
export async function dailyPreview(viewer: Viewer, query: Record<string, string>): Promise<DailyPreview> {
  const asked = askedDaily(query, viewer.today)
  const preview: DailyPreview = {
    ...asked,
    counts: { children: 0, purged: 0, episodes: 0, plans: 0, stays: 0 },
    problems: [],
    children: [],
  }
  for await (const child of dailyChildren(viewer, asked)) addTo(preview, child)
  return preview
}

function addTo({ counts, problems, children }: DailyPreview, child: DfeChild): void {
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
