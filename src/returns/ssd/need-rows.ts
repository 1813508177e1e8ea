import { preProceedings, timeInNeed } from '../../protection/index.ts'
import { wholeHistory } from '../derive/asked.ts'
import { type ChildRecord, factsOf } from '../derive/child-record.ts'
import { type Inside, type InsideFact, insideOf } from '../derive/cin-inside.ts'
import { firstOf, isNoFurtherAction, type Time, timesInNeed } from '../derive/cin-times.ts'
import { asOn } from '../derive/time-of-facts.ts'
import { episodeId, idOf } from '../dfe-api/ids.ts'
import type { More } from './read-more.ts'
import { row, type SsdRow } from './row.ts'

/** A child’s times in need and what stands inside them, as far as they had begun by a day. */
export function needRows(record: ChildRecord, records: readonly string[], more: More, on: string): SsdRow[] {
  const { person } = record
  const all = <T>(found: ReadonlyMap<string, readonly T[]>) => records.flatMap((id) => found.get(id) ?? [])
  const times = timesInNeed(record).filter((time) => firstOf(time) <= on)
  return [
    ...all(more.contacts).map(({ id, on: day, source, outcome, entry }) =>
      row(
        'ssd_contacts',
        {
          ...{ cont_contact_id: id, cont_person_id: person, cont_contact_date: day },
          cont_contact_source_desc: source,
          cont_contact_outcome_json: outcome ? JSON.stringify({ OUTCOME: outcome }) : undefined,
        },
        'A first conversation about the child',
        entry,
      ),
    ),
    ...all(more.visits).map(({ id, on: day, entry }) =>
      row(
        'ssd_cin_visits',
        {
          ...{ cinv_cin_visit_id: `${id}-${person.slice(0, 8)}`, cinv_person_id: person },
          ...{ cinv_cin_visit_date: day, cinv_cin_visit_seen: true },
        },
        'A visit at which the child was there',
        entry,
      ),
    ),
    ...times.flatMap((time) => timeRows(record, time, on)),
    ...factsOf(record, preProceedings).map(({ values, entry }) =>
      row(
        'ssd_pre_proceedings',
        {
          prep_table_id: idOf(person, 'before-court', values.referred_on, values.began_on),
          ...{ prep_person_id: person, prep_plo_family_id: all(more.families)[0]?.family },
          ...{ prep_pre_pro_decision_date: values.began_on, prep_pre_pro_letter_date: values.letter_sent_on },
          prep_initial_pre_pro_meeting_date: values.first_meeting_on,
          prep_pre_pro_meetings_num: values.review_meetings,
          ...{ prep_pre_pro_outcome: values.outcome, prep_agree_stepdown_issue_date: values.decided_on },
        },
        'Before court, as it was brought in',
        entry,
      ),
    ),
  ]
}

function timeRows(record: ChildRecord, time: Time, on: string): SsdRow[] {
  const asked = wholeHistory(on)
  const { values } = asOn(timeInNeed, { entry: time.from.entry ?? '', values: time.values }, asked)
  const referral = episodeId(record.person, time)
  const episode = row(
    'ssd_cin_episodes',
    {
      ...{
        cine_referral_id: referral,
        cine_person_id: record.person,
        cine_referral_date: values.referred_on,
      },
      ...{ cine_cin_primary_need_code: values.primary_need, cine_referral_source_code: values.source },
      cine_referral_nfa: isNoFurtherAction(time),
      ...{ cine_close_reason: values.why_closed, cine_close_date: values.closed_on },
    },
    time.from.says,
    time.from.entry,
  )
  return [episode, ...insideRows(record.person, referral, insideOf(record, time, asked))]
}

type Maker = (fact: InsideFact, ids: { person: string; referral: string }, inside: Inside) => SsdRow[]

function insideRows(person: string, referral: string, inside: Inside): SsdRow[] {
  return inside.groups.flatMap(({ name, facts }) =>
    facts.flatMap((fact) => MAKERS[name]?.(fact, { person, referral }, inside) ?? []),
  )
}

const idIn = (person: string, kind: string, referral: string, { values }: InsideFact): string =>
  idOf(person, kind, referral, values.began_on)

const MAKERS: Readonly<Record<string, Maker>> = {
  Assessments: (fact, { person, referral }) => {
    const { values, entry, says = 'An assessment, as it was brought in' } = fact
    const id = idIn(person, 'child_and_family_assessments', referral, fact)
    const factors = String(values.factors ?? '')
      .split(' ')
      .filter(Boolean)
    return [
      row(
        'ssd_cin_assessments',
        {
          ...{ cina_assessment_id: id, cina_person_id: person, cina_referral_id: referral },
          ...{ cina_assessment_start_date: values.began_on, cina_assessment_auth_date: values.agreed_on },
        },
        says,
        entry,
      ),
      ...(factors.length > 0
        ? [
            row(
              'ssd_assessment_factors',
              {
                ...{ cinf_table_id: `F${id.slice(1)}`, cinf_assessment_id: id },
                cinf_assessment_factors_json: JSON.stringify(factors),
              },
              says,
              entry,
            ),
          ]
        : []),
    ]
  },
  CINPlanDates: (fact, { person, referral }) => [
    row(
      'ssd_cin_plans',
      {
        cinp_cin_plan_id: idIn(person, 'child_in_need_plans', referral, fact),
        ...{ cinp_referral_id: referral, cinp_person_id: person },
        ...{ cinp_cin_plan_start_date: fact.values.began_on, cinp_cin_plan_end_date: fact.values.ended_on },
      },
      fact.says ?? 'A plan, as it was brought in',
      fact.entry,
    ),
  ],
  Section47: (fact, { person, referral }) => {
    const { values, entry, says = 'An enquiry, as it was brought in' } = fact
    const id = idIn(person, 'section_47_assessments', referral, fact)
    const own = { s47e_s47_enquiry_id: id, s47e_referral_id: referral, s47e_person_id: person }
    const enquiry = row('ssd_s47_enquiry', { ...own, s47e_s47_start_date: values.began_on }, says, entry)
    if (!values.conference_on) return [enquiry]
    const conference = {
      ...{ icpc_icpc_id: `C${id.slice(1)}`, icpc_s47_enquiry_id: id, icpc_person_id: person },
      ...{ icpc_referral_id: referral, icpc_icpc_target_date: values.conference_by },
      icpc_icpc_date: values.conference_on,
    }
    return [enquiry, row('ssd_initial_cp_conference', conference, says, entry)]
  },
  ChildProtectionPlans: (fact, { person, referral }, { reviews }) => {
    const { values, entry, says = 'A child protection plan, as it was brought in' } = fact
    const plan = idIn(person, 'child_protection_plans', referral, fact)
    return [
      row(
        'ssd_cp_plans',
        {
          ...{ cppl_cp_plan_id: plan, cppl_referral_id: referral, cppl_person_id: person },
          ...{ cppl_cp_plan_start_date: values.began_on, cppl_cp_plan_end_date: values.ended_on },
          cppl_cp_plan_initial_category: values.first_category,
          cppl_cp_plan_latest_category: values.latest_category,
        },
        says,
        entry,
      ),
      ...reviews
        .filter((review) => review.values.plan_began_on === values.began_on)
        .map((review) =>
          row(
            'ssd_cp_reviews',
            {
              cppr_cp_review_id: idOf(person, 'plan-review', plan, review.values.reviewed_on),
              ...{
                cppr_person_id: person,
                cppr_cp_plan_id: plan,
                cppr_cp_review_date: review.values.reviewed_on,
              },
            },
            'A review of the plan',
            review.entry,
          ),
        ),
    ]
  },
}
