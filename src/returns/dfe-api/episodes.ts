import { timeInNeed } from '../../protection/index.ts'
import { wholeHistory } from '../derive/asked.ts'
import type { ChildRecord } from '../derive/child-record.ts'
import { type InsideFact, insideOf } from '../derive/cin-inside.ts'
import { firstOf, isNoFurtherAction, type Time, timesInNeed } from '../derive/cin-times.ts'
import type { Placed } from '../derive/read-allocations.ts'
import { asOn } from '../derive/time-of-facts.ts'
import { careInside } from './care-inside.ts'
import { episodeId, idOf } from './ids.ts'
import type { Noting } from './notes.ts'
import { type Episode, inOrder, ordered, THINGS, type Thing, type ThingKind } from './payload.ts'
import { workersOf } from './workers.ts'

/** A child’s times in need as episodes of the collection, as far as they had begun by a day. */
export function episodesOf(
  record: ChildRecord,
  workers: readonly Placed[],
  on: string,
  noted: Noting,
): Episode[] {
  const times = timesInNeed(record).filter((time) => firstOf(time) <= on)
  const care = careInside(record, times, on)
  return inOrder(
    times.map((time, at) => {
      const id = episodeId(record.person, time)
      const path = `social_care_episodes[${at}]`
      const own = ownValues(time, on, path, noted)
      const things = thingsOf(record, time, on, { id, path }, noted)
      return {
        social_care_episode_id: id,
        ...own,
        ...workersOf(record, time, workers, on, path, noted),
        ...things,
        ...care(time, { id, path }, noted),
      }
    }),
  )
}

function ownValues(time: Time, on: string, path: string, { say }: Noting): Partial<Episode> {
  const { values } = asOn(timeInNeed, { entry: time.from.entry ?? '', values: time.values }, wholeHistory(on))
  const { because, from } = time
  return (say(
    path,
    {
      referral_date: values.referred_on as string,
      referral_source: values.source as string | null,
      referral_no_further_action_flag: isNoFurtherAction(time),
      closure_date: values.closed_on as string | null,
      closure_reason: values.why_closed as string | null,
    },
    from,
    {
      ...(because.referred_on && { referral_date: because.referred_on }),
      ...(because.source && { referral_source: because.source }),
      ...(because.closed_on && { closure_date: because.closed_on, closure_reason: because.closed_on }),
    },
  ) ?? {}) as Partial<Episode>
}

interface Place {
  id: string
  path: string
}

/** How a group of the census becomes a list of things: its name, and the values of one. */
const GROUPS: Readonly<
  Record<string, [kind: ThingKind, values: (fact: InsideFact) => Record<string, unknown>]>
> = {
  Assessments: [
    'child_and_family_assessments',
    ({ values }) => ({
      start_date: values.began_on,
      authorisation_date: values.agreed_on,
      factors: String(values.factors ?? '')
        .split(' ')
        .filter(Boolean),
    }),
  ],
  CINPlanDates: [
    'child_in_need_plans',
    ({ values }) => ({ start_date: values.began_on, end_date: values.ended_on }),
  ],
  Section47: [
    'section_47_assessments',
    ({ values }) => ({
      start_date: values.began_on,
      icpc_required_flag: conferenceNeeded(values),
      icpc_date: values.conference_on,
    }),
  ],
  ChildProtectionPlans: [
    'child_protection_plans',
    ({ values }) => ({ start_date: values.began_on, end_date: values.ended_on }),
  ],
}

/** Unknown while neither a conference was held nor anybody said that none was needed. */
function conferenceNeeded({ no_conference, conference_on }: InsideFact['values']): boolean | undefined {
  if (['1', 'true'].includes(String(no_conference ?? '').toLowerCase())) return false
  return conference_on ? true : undefined
}

function thingsOf(
  record: ChildRecord,
  time: Time,
  on: string,
  { id: episode, path }: Place,
  { say }: Noting,
): Partial<Episode> {
  const { groups } = insideOf(record, time, wholeHistory(on))
  const lists = groups.flatMap(({ name, facts }): [ThingKind, Thing[]][] => {
    const group = GROUPS[name]
    if (!group || facts.length === 0) return []
    const [kind, values] = group
    const things = facts.map((fact, at) => {
      const id = idOf(record.person, kind, episode, fact.values.began_on)
      const says = fact.says ?? `What was told of it, from ${fact.values.began_on}`
      const told = say(`${path}.${kind}[${at}]`, values(fact), { says, entry: fact.entry })
      return { [THINGS[kind]]: id, ...told }
    })
    return [[kind, ordered(kind, things)]]
  })
  return Object.fromEntries(lists)
}
