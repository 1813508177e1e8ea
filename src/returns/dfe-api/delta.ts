import { canonical } from '../../record/ledger/chain.ts'
import {
  type DfeChild,
  type Episode,
  inOrder,
  OWN,
  ordered,
  SECTIONS,
  type Section,
  THING_KINDS,
  THINGS,
  type Thing,
  type ThingKind,
} from './payload.ts'

/**
 * What has to be sent so that whoever holds `before` holds `after`. A part that is sent stands in the place of the one
 * with its id; what is not sent stays; what is gone is sent as its id with `purge`. Undefined where nothing changed.
 */
export function deltaOf(before: DfeChild | undefined, after: DfeChild | undefined): DfeChild | undefined {
  if (!after) return before && { la_child_id: before.la_child_id, purge: true }
  if (!before) return after
  const episodes = changedById(before.social_care_episodes, after.social_care_episodes, EPISODE, episodeDelta)
  const changed = {
    ...(before.mis_child_id !== after.mis_child_id && { mis_child_id: after.mis_child_id }),
    ...section('child_details', before.child_details, after.child_details),
    ...section('health_and_wellbeing', before.health_and_wellbeing, after.health_and_wellbeing),
    ...(episodes.length > 0 && { social_care_episodes: episodes }),
  }
  return Object.keys(changed).length > 0 ? { la_child_id: after.la_child_id, ...changed } : undefined
}

const EPISODE = 'social_care_episode_id'
const isSame = (a: unknown, b: unknown): boolean => canonical(a ?? null) === canonical(b ?? null)

function section(
  name: string,
  before: Section | undefined,
  after: Section | undefined,
): Record<string, Section> {
  if (isSame(before, after)) return {}
  return { [name]: after ?? { purge: true } }
}

type WithId = Readonly<Record<string, unknown>>

/** Of two lists: what is new or other, and what is gone. */
function changedById<T extends object>(
  before: readonly T[] = [],
  after: readonly T[] = [],
  id: string,
  difference: (before: T, after: T) => T | undefined,
): T[] {
  const idOf = (one: T) => (one as WithId)[id]
  const known = new Map(before.map((one) => [idOf(one), one]))
  const still = new Set(after.map(idOf))
  const sent = after.flatMap((one) => {
    const old = known.get(idOf(one))
    const other = old ? difference(old, one) : one
    return other ? [other] : []
  })
  const gone = before.filter((one) => !still.has(idOf(one)))
  return [...sent, ...gone.map((one) => ({ [id]: idOf(one), purge: true }) as unknown as T)]
}

function episodeDelta(before: Episode, after: Episode): Episode | undefined {
  const own = (episode: Episode) =>
    Object.fromEntries(OWN.flatMap((name) => (episode[name] === undefined ? [] : [[name, episode[name]]])))
  const things = THING_KINDS.flatMap((kind): [ThingKind, Thing[]][] => {
    const changed = changedById(before[kind], after[kind], THINGS[kind], (a, b) =>
      isSame(a, b) ? undefined : b,
    )
    return changed.length > 0 ? [[kind, changed]] : []
  })
  const changed = {
    ...(!isSame(own(before), own(after)) && own(after)),
    ...(!isSame(before.care_worker_details ?? [], after.care_worker_details ?? []) && {
      care_worker_details: after.care_worker_details ?? [],
    }),
    ...Object.fromEntries(things),
    ...Object.assign({}, ...SECTIONS.map((name) => section(name, before[name], after[name]))),
  }
  return Object.keys(changed).length > 0
    ? { social_care_episode_id: after.social_care_episode_id, ...changed }
    : undefined
}

/** What is held after a delta was taken in: the other half of `deltaOf`. */
export function applyDelta(held: DfeChild | undefined, delta: DfeChild | undefined): DfeChild | undefined {
  if (!delta) return held
  if (delta.purge) return undefined
  if (!held) return delta
  const { social_care_episodes: episodes, child_details, health_and_wellbeing, ...rest } = delta
  return withoutBlanks({
    ...held,
    ...rest,
    ...taken('child_details', held.child_details, child_details),
    ...taken('health_and_wellbeing', held.health_and_wellbeing, health_and_wellbeing),
    social_care_episodes: inOrder(mergedById(held.social_care_episodes, episodes, EPISODE, applyEpisode)),
  })
}

const taken = (name: string, held: Section | undefined, sent: Section | undefined) => ({
  [name]: sent?.purge ? undefined : (sent ?? held),
})

/** Leaves out what is undefined and every empty list. */
const withoutBlanks = <T extends object>(object: T): T =>
  Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T

function mergedById<T extends { purge?: boolean }>(
  held: readonly T[] = [],
  sent: readonly T[] = [],
  id: string,
  apply: (held: T, sent: T) => T,
): T[] {
  const idOf = (one: T) => (one as WithId)[id]
  const byId = new Map(held.map((one) => [idOf(one), one]))
  for (const one of sent) {
    const old = byId.get(idOf(one))
    if (one.purge) byId.delete(idOf(one))
    else byId.set(idOf(one), old ? apply(old, one) : one)
  }
  return [...byId.values()]
}

function applyEpisode(held: Episode, sent: Episode): Episode {
  const own = OWN.some((name) => sent[name] !== undefined)
  const things = THING_KINDS.map((kind) => [
    kind,
    ordered(
      kind,
      mergedById(held[kind], sent[kind], THINGS[kind], (_, other) => other),
    ),
  ])
  return withoutBlanks({
    ...held,
    ...(own && Object.fromEntries(OWN.map((name) => [name, sent[name]]))),
    care_worker_details: sent.care_worker_details ?? held.care_worker_details,
    ...Object.fromEntries(things),
    ...Object.assign({}, ...SECTIONS.map((name) => taken(name, held[name], sent[name]))),
  })
}
