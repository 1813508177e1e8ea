/**
 * The shape of the Department for Education’s daily collection, version 1.0.1: what each field may hold. Codes are given
 * there by their greatest length only. Source: DFE-Digital/children-in-social-care-schemas.
 */
export type Shape =
  | { is: 'text'; max?: number; min?: number; pattern?: RegExp }
  | { is: 'day' }
  | { is: 'flag' }
  | { is: 'whole' }
  | { is: 'list'; of: Shape; max?: number }
  | { is: 'object'; fields: Readonly<Record<string, Shape>>; required: readonly string[] }

const text = (max?: number, pattern?: RegExp): Shape => ({ is: 'text', max, pattern })
const day: Shape = { is: 'day' }
const flag: Shape = { is: 'flag' }
const object = (fields: Record<string, Shape>, required: string[] = []): Shape => ({
  is: 'object',
  fields,
  required,
})
const list = (of: Shape, max?: number): Shape => ({ is: 'list', of, max })

const ID = /^[A-Za-z0-9_-]*$/
/** Something with an id of its own, that can be taken away by itself. */
const thing = (id: string, fields: Record<string, Shape>): Shape =>
  object({ [id]: text(36, ID), ...fields, purge: flag }, [id])

const details = object({
  unique_pupil_number: { is: 'text', max: 13, min: 13 },
  former_unique_pupil_number: { is: 'text', max: 13, min: 13 },
  unique_pupil_number_unknown_reason: text(4),
  first_name: text(),
  surname: text(),
  date_of_birth: day,
  expected_date_of_birth: day,
  sex: text(1),
  ethnicity: text(4),
  disabilities: list(text(4), 12),
  postcode: text(8),
  uasc_flag: flag,
  uasc_end_date: day,
  purge: flag,
})

const episode = thing('social_care_episode_id', {
  referral_date: day,
  referral_source: text(2),
  referral_no_further_action_flag: flag,
  closure_date: day,
  closure_reason: text(3),
  care_worker_details: list(object({ worker_id: text(12, ID), start_date: day, end_date: day })),
  child_and_family_assessments: list(
    thing('child_and_family_assessment_id', {
      start_date: day,
      authorisation_date: day,
      factors: list(text(3), 41),
    }),
  ),
  child_in_need_plans: list(thing('child_in_need_plan_id', { start_date: day, end_date: day })),
  section_47_assessments: list(
    thing('section_47_assessment_id', {
      start_date: day,
      icpc_required_flag: flag,
      icpc_date: day,
      end_date: day,
    }),
  ),
  child_protection_plans: list(thing('child_protection_plan_id', { start_date: day, end_date: day })),
  child_looked_after_placements: list(
    thing('child_looked_after_placement_id', {
      start_date: day,
      start_reason: text(1),
      placement_type: text(3),
      postcode: text(8),
      end_date: day,
      end_reason: text(3),
      change_reason: text(6),
    }),
  ),
  adoption: object({ initial_decision_date: day, matched_date: day, placed_date: day, purge: flag }),
  care_leavers: object({ contact_date: day, activity: text(2), accommodation: text(1), purge: flag }),
})

/** One child of the collection. */
export const CHILD: Shape = object(
  {
    la_child_id: text(20, /^[A-Za-z0-9]+$/),
    mis_child_id: text(36, ID),
    purge: flag,
    child_details: details,
    health_and_wellbeing: object({
      sdq_assessments: list(object({ date: day, score: { is: 'whole' } })),
      purge: flag,
    }),
    social_care_episodes: list(episode),
  },
  ['la_child_id'],
)
