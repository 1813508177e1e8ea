import type { FactTable } from '../record/history/fact-table.ts'

/**
 * What the record keeps of children in care and care leavers, as the SSDA903 return reports it (Department for
 * Education, children looked after by local authorities). One description serves import, record and return.
 */
export const careEpisode: FactTable = {
  table: 'care_episode',
  about: 'episode of care',
  columns: {
    began_on: 'day',
    why_began: 'text',
    legal_status: 'text',
    need: 'text',
    home_kind: 'text',
    home_provider: 'text',
    ended_on: 'day',
    why_ended: 'text',
    why_moved: 'text',
    home_postcode: 'text',
    placed_postcode: 'text',
    provider_number: 'text',
  },
  key: ['began_on'],
  required: ['began_on'],
  period: { from: 'began_on', until: 'ended_on', apart: true },
}

export const careReview: FactTable = {
  table: 'care_review',
  about: 'review',
  columns: { reviewed_on: 'day', participation: 'text' },
  key: ['reviewed_on'],
  required: ['reviewed_on'],
}

export const unaccompanied: FactTable = {
  table: 'unaccompanied_child',
  about: 'arrival without family',
  columns: { year: 'text', until: 'day' },
  key: ['year'],
  required: ['year'],
}

/** Health and wellbeing of children in care for a year, by the year's last March. */
export const careHealth: FactTable = {
  table: 'care_health',
  about: 'health in care',
  columns: {
    year: 'text',
    difficulties_score: 'number',
    no_score_reason: 'text',
    convicted: 'text',
    health_check: 'text',
    immunised: 'text',
    dentist: 'text',
    health_assessed: 'text',
    substance_misuse: 'text',
    help_received: 'text',
    help_offered: 'text',
  },
  key: ['year'],
  required: ['year'],
}

export const careLeaver: FactTable = {
  table: 'care_leaver_year',
  about: 'year after care',
  columns: { year: 'text', in_touch: 'text', activity: 'text', accommodation: 'text' },
  key: ['year'],
  required: ['year'],
}

export const adoption: FactTable = {
  table: 'adoption',
  about: 'adoption',
  columns: {
    year: 'text',
    decided_on: 'day',
    matched_on: 'day',
    by_foster_carer: 'text',
    adopters: 'number',
    adopters_sex: 'text',
    adopters_status: 'text',
  },
  key: ['year'],
  required: ['year'],
}

export const adoptionDecision: FactTable = {
  table: 'adoption_decision',
  about: 'decision for adoption',
  columns: { decided_on: 'day', ended_on: 'day', why_ended: 'text' },
  key: ['decided_on'],
  required: ['decided_on'],
  period: { from: 'decided_on', until: 'ended_on' },
}

/** A home for good that ended before this time in care. The file gives one for each time that care starts. */
export const earlierPermanence: FactTable = {
  table: 'earlier_permanence',
  about: 'earlier home for good',
  columns: { year: 'text', kind: 'text', council: 'text', ended_on: 'text' },
  key: ['year'],
  required: ['year'],
}

export const missingPeriod: FactTable = {
  table: 'missing_period',
  about: 'time missing or away',
  columns: { kind: 'text', began_on: 'day', ended_on: 'day' },
  key: ['began_on'],
  required: ['began_on'],
  period: { from: 'began_on', until: 'ended_on' },
}

export const careSocialWorker: FactTable = {
  table: 'care_social_worker',
  about: 'time with a social worker',
  columns: { registration: 'text', began_on: 'day', ended_on: 'day', why_changed: 'text' },
  key: ['began_on', 'registration'],
  required: ['began_on'],
  period: { from: 'began_on', until: 'ended_on' },
}

export const libertyOrder: FactTable = {
  table: 'liberty_order',
  about: 'deprivation of liberty order',
  columns: { began_on: 'day', ended_on: 'day' },
  key: ['began_on'],
  required: ['began_on'],
  period: { from: 'began_on', until: 'ended_on' },
}

/** A young woman in care who is a mother, as the return's header says for a year. */
export const motherhood: FactTable = {
  table: 'care_motherhood',
  about: 'becoming a mother',
  columns: { year: 'text', mother: 'text', child_born_on: 'day' },
  key: ['year'],
  required: ['year'],
}

export const CARE_FACTS: readonly FactTable[] = [
  careEpisode,
  careReview,
  unaccompanied,
  careHealth,
  careLeaver,
  adoption,
  adoptionDecision,
  earlierPermanence,
  missingPeriod,
  careSocialWorker,
  libertyOrder,
  motherhood,
]
