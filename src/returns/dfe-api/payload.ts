/** A part of the payload without an id, sent and taken away as a whole. */
export type Section = Readonly<Record<string, unknown>> & { purge?: boolean }

/** A part with an id of its own. */
export type Thing = Readonly<Record<string, unknown>> & { purge?: boolean }

export const THINGS = {
  child_and_family_assessments: 'child_and_family_assessment_id',
  child_in_need_plans: 'child_in_need_plan_id',
  section_47_assessments: 'section_47_assessment_id',
  child_protection_plans: 'child_protection_plan_id',
  child_looked_after_placements: 'child_looked_after_placement_id',
} as const
export type ThingKind = keyof typeof THINGS
export const THING_KINDS = Object.keys(THINGS) as ThingKind[]

export const SECTIONS = ['adoption', 'care_leavers'] as const

/** An episode of social care: a referral and what came of it. */
export interface Episode extends Partial<Record<ThingKind, readonly Thing[]>> {
  social_care_episode_id: string
  referral_date?: string
  referral_source?: string
  referral_no_further_action_flag?: boolean
  closure_date?: string
  closure_reason?: string
  care_worker_details?: readonly Section[]
  adoption?: Section
  care_leavers?: Section
  purge?: boolean
}

/** What stands on an episode itself; sent together, so that one left out is blank. */
export const OWN = [
  'referral_date',
  'referral_source',
  'referral_no_further_action_flag',
  'closure_date',
  'closure_reason',
] as const

/** A child as the collection wants it. */
export interface DfeChild {
  la_child_id: string
  mis_child_id?: string
  child_details?: Section
  health_and_wellbeing?: Section
  social_care_episodes?: readonly Episode[]
  purge?: boolean
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const keyOf = (thing: Thing, id: string): string => `${thing.start_date ?? ''} ${thing[id] ?? ''}`

/** Things in the order of their first day. */
export const ordered = (kind: ThingKind, things: readonly Thing[]): Thing[] =>
  things.toSorted((a, b) => byText(keyOf(a, THINGS[kind]), keyOf(b, THINGS[kind])))

/** Episodes in the order of their first day. */
export const inOrder = (episodes: readonly Episode[]): Episode[] =>
  episodes.toSorted((a, b) =>
    byText(
      `${a.referral_date ?? ''} ${a.social_care_episode_id}`,
      `${b.referral_date ?? ''} ${b.social_care_episode_id}`,
    ),
  )
