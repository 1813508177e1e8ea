import * as care from '../../care/index.ts'
import type { FactTable, FactValues } from '../../record/history/fact-table.ts'
import { wholeHistory } from '../derive/asked.ts'
import { careTimes } from '../derive/care-times.ts'
import { type ChildRecord, factsOf, type HeldFact } from '../derive/child-record.ts'
import { firstOf, lastOf, timesInNeed } from '../derive/cin-times.ts'
import { asOn, inYear } from '../derive/time-of-facts.ts'
import { episodeId, idOf } from '../dfe-api/ids.ts'
import type { SsdTable } from './columns.ts'
import { row, type SsdRow, yesNo } from './row.ts'

type Cells = Parameters<typeof row>[1]

/** Facts of care that become one row each: the table, and its cells. `id`: the column of the row’s own id. */
const SIMPLE: readonly {
  fact: FactTable
  table: SsdTable
  person: string
  id?: string
  cells: (values: FactValues) => Cells
}[] = [
  {
    fact: care.missingPeriod,
    table: 'ssd_missing',
    ...{ id: 'miss_table_id', person: 'miss_person_id' },
    cells: (v) => ({
      ...{ miss_missing_episode_start_date: v.began_on, miss_missing_episode_end_date: v.ended_on },
      miss_missing_episode_type: v.kind,
    }),
  },
  {
    fact: care.earlierPermanence,
    table: 'ssd_cla_previous_permanence',
    ...{ id: 'lapp_table_id', person: 'lapp_person_id' },
    cells: (v) => ({
      ...{ lapp_previous_permanence_order_date: v.ended_on, lapp_previous_permanence_option: v.kind },
      lapp_previous_permanence_la: v.council,
    }),
  },
  {
    fact: care.unaccompanied,
    table: 'ssd_immigration_status',
    ...{ id: 'immi_immigration_status_id', person: 'immi_person_id' },
    cells: (v) => ({ immi_immigration_status: 'UASC', immi_immigration_status_end_date: v.until }),
  },
  {
    fact: care.motherhood,
    table: 'ssd_mother',
    ...{ id: 'moth_table_id', person: 'moth_person_id' },
    cells: (v) => ({ moth_childs_dob: v.child_born_on }),
  },
  {
    fact: care.careLeaver,
    table: 'ssd_care_leavers',
    ...{ id: 'clea_table_id', person: 'clea_person_id' },
    cells: (v) => ({
      ...{ clea_care_leaver_in_touch: v.in_touch, clea_care_leaver_activity: v.activity },
      clea_care_leaver_accommodation: v.accommodation,
    }),
  },
  {
    fact: care.careHealth,
    table: 'ssd_sdq_scores',
    ...{ id: 'csdq_table_id', person: 'csdq_person_id' },
    cells: (v) => ({ csdq_sdq_score: v.difficulties_score, csdq_sdq_reason: v.no_score_reason }),
  },
  {
    fact: care.careHealth,
    table: 'ssd_cla_immunisations',
    person: 'clai_person_id',
    cells: (v) => ({ clai_immunisations_status: yesNo(v.immunised) }),
  },
  {
    fact: care.careHealth,
    table: 'ssd_cla_substance_misuse',
    ...{ id: 'clas_substance_misuse_id', person: 'clas_person_id' },
    cells: (v) => ({
      clas_substance_misused: yesNo(v.substance_misuse),
      clas_intervention_received: yesNo(v.help_received),
    }),
  },
  ...(
    [
      ['health_check', 'Health surveillance check'],
      ['health_assessed', 'Health assessment'],
      ['dentist', 'Dental check'],
    ] as const
  ).map(([column, type]) => ({
    fact: care.careHealth,
    table: 'ssd_cla_health' as const,
    ...{ id: 'clah_health_check_id', person: 'clah_person_id' },
    cells: (v: FactValues): Cells =>
      yesNo(v[column]) === undefined
        ? {}
        : { clah_health_check_type: type, clah_health_check_status: yesNo(v[column]) },
  })),
]

/** A child’s care as far as it had begun by a day. What is told for a year is in it once the year is over. */
export function careRows(record: ChildRecord, on: string): SsdRow[] {
  const held = (fact: FactTable) =>
    factsOf(record, fact).flatMap((one) => {
      if ('year' in fact.columns && `${one.values.year}-03-31` > on) return []
      return inYear(fact, one.values, wholeHistory(on)) ? [asOn(fact, one, wholeHistory(on))] : []
    })
  return [
    ...SIMPLE.flatMap(({ fact, table, person, id, cells }) =>
      held(fact).flatMap(({ values, entry }) => {
        const told = cells(values)
        if (Object.values(told).every((value) => value === null || value === undefined || value === ''))
          return []
        const key = fact.key.map((column) => values[column])
        const own = id ? { [id]: idOf(record.person, table, ...key, Object.values(told)[0]) } : {}
        return [
          row(table, { ...own, [person]: record.person, ...told }, `A ${fact.about}, as it was told`, entry),
        ]
      }),
    ),
    ...episodeRows(record, held(care.careEpisode), held(care.careReview)),
    ...permanenceRows(record, held(care.adoptionDecision), held(care.adoption)),
  ]
}

/** Episodes, stays and legal grounds; each time in care has one id, to which its reviews belong. */
function episodeRows(
  record: ChildRecord,
  episodes: readonly HeldFact[],
  reviews: readonly HeldFact[],
): SsdRow[] {
  const { person } = record
  const times = careTimes(episodes)
  const timeOn = (day: unknown) => times.findLast(({ from }) => from <= String(day))
  const careId = (day: unknown) => idOf(person, 'care', timeOn(day)?.from)
  const needs = timesInNeed(record)
  return [
    ...episodes.flatMap(({ values, entry }) => {
      const day = values.began_on
      const says = `An episode of care from ${day}`
      const stay = idOf(person, 'stay', day)
      const need = needs.findLast(
        (time) => firstOf(time) <= String(day) && (lastOf(time) === null || lastOf(time)! >= String(day)),
      )
      return [
        row(
          'ssd_cla_episodes',
          {
            ...{ clae_cla_episode_id: idOf(person, 'care-episode', day), clae_person_id: person },
            ...{ clae_cla_episode_start_date: day, clae_cla_episode_start_reason: values.why_began },
            ...{ clae_cla_primary_need_code: values.need, clae_cla_episode_ceased_date: values.ended_on },
            ...{ clae_cla_episode_ceased_reason: values.why_ended, clae_cla_id: careId(day) },
            clae_referral_id: need && episodeId(person, need),
            ...{ clae_cla_placement_id: stay, clae_entered_care_date: timeOn(day)?.from },
          },
          says,
          entry,
        ),
        row(
          'ssd_cla_placement',
          {
            ...{ clap_cla_placement_id: stay, clap_person_id: person, clap_cla_id: careId(day) },
            ...{ clap_cla_placement_start_date: day, clap_cla_placement_end_date: values.ended_on },
            ...{
              clap_cla_placement_type: values.home_kind,
              clap_cla_placement_provider: values.home_provider,
            },
            ...{
              clap_cla_placement_postcode: values.placed_postcode,
              clap_cla_placement_urn: values.provider_number,
            },
            clap_cla_placement_change_reason: values.why_moved,
          },
          says,
          entry,
        ),
        row(
          'ssd_legal_status',
          {
            ...{ lega_legal_status_id: idOf(person, 'law', day), lega_person_id: person },
            ...{ lega_legal_status: values.legal_status, lega_legal_status_start_date: day },
            lega_legal_status_end_date: values.ended_on,
          },
          says,
          entry,
        ),
      ]
    }),
    ...reviews.map(({ values, entry }) =>
      row(
        'ssd_cla_reviews',
        {
          clar_cla_review_id: idOf(person, 'care-review', values.reviewed_on),
          ...{ clar_cla_id: careId(values.reviewed_on), clar_cla_review_date: values.reviewed_on },
          clar_cla_review_participation: values.participation,
        },
        'A review of the care',
        entry,
      ),
    ),
  ]
}

function permanenceRows(
  { person }: ChildRecord,
  decisions: readonly HeldFact[],
  adoptions: readonly HeldFact[],
): SsdRow[] {
  return decisions.map(({ values, entry }) => {
    const match = adoptions.find((one) => String(one.values.matched_on ?? '') >= String(values.decided_on))
    return row(
      'ssd_permanence',
      {
        ...{ perm_table_id: idOf(person, 'permanence', values.decided_on), perm_person_id: person },
        ...{ perm_adm_decision_date: values.decided_on, perm_matched_date: match?.values.matched_on },
        ...{ perm_decision_reversed_date: values.ended_on, perm_decision_reversed_reason: values.why_ended },
        ...{ perm_adopter_sex: match?.values.adopters_sex, perm_number_of_adopters: match?.values.adopters },
        perm_adopter_legal_status: match?.values.adopters_status,
        perm_adopted_by_carer_flag: yesNo(match?.values.by_foster_carer),
      },
      'A decision for adoption',
      entry,
    )
  })
}
