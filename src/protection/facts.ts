import type { FactTable } from '../record/history/fact-table.ts'

/**
 * What the record keeps of children in need and of protection, as the children in need census reports it (Department
 * for Education). `referred_on` ties what belongs to one time of need together.
 */
export const timeInNeed: FactTable = {
  table: 'time_in_need',
  about: 'time in need',
  columns: {
    referred_on: 'day',
    source: 'text',
    primary_need: 'text',
    closed_on: 'day',
    why_closed: 'text',
    first_conference_on: 'day',
    no_further_action: 'text',
  },
  key: ['referred_on'],
  required: ['referred_on'],
  period: { from: 'referred_on', until: 'closed_on' },
}

/** An assessment as the census asks for it. Kith asks for none of these dates: they come with files. */
export const needAssessment: FactTable = {
  table: 'need_assessment',
  about: 'assessment',
  columns: { referred_on: 'day', began_on: 'day', looked_at_on: 'day', agreed_on: 'day', factors: 'codes' },
  key: ['referred_on', 'began_on'],
  required: ['referred_on', 'began_on'],
}

export const needPlan: FactTable = {
  table: 'need_plan',
  about: 'plan for a child in need',
  columns: { referred_on: 'day', began_on: 'day', ended_on: 'day' },
  key: ['referred_on', 'began_on'],
  required: ['referred_on', 'began_on'],
  period: { from: 'began_on', until: 'ended_on' },
}

/** Children Act 1989 s.47. The law's clock runs here and nowhere else. */
export const section47: FactTable = {
  table: 'section_47',
  about: 'section 47 enquiry',
  columns: {
    referred_on: 'day',
    began_on: 'day',
    conference_by: 'day',
    conference_on: 'day',
    no_conference: 'text',
  },
  key: ['referred_on', 'began_on'],
  required: ['referred_on', 'began_on'],
}

export const protectionPlan: FactTable = {
  table: 'protection_plan',
  about: 'child protection plan',
  columns: {
    referred_on: 'day',
    began_on: 'day',
    ended_on: 'day',
    first_category: 'text',
    latest_category: 'text',
    earlier_plans: 'text',
  },
  key: ['referred_on', 'began_on'],
  required: ['referred_on', 'began_on'],
  period: { from: 'began_on', until: 'ended_on' },
}

export const protectionReview: FactTable = {
  table: 'protection_review',
  about: 'review of a child protection plan',
  columns: { referred_on: 'day', plan_began_on: 'day', reviewed_on: 'day' },
  key: ['referred_on', 'plan_began_on', 'reviewed_on'],
  required: ['referred_on', 'plan_began_on', 'reviewed_on'],
}

/** Before court: the family's meetings and the letter, as the census of 2026 asks. */
export const preProceedings: FactTable = {
  table: 'pre_proceedings',
  about: 'time before proceedings',
  columns: {
    referred_on: 'day',
    began_on: 'day',
    letter_sent_on: 'day',
    family_meeting_offered: 'text',
    family_meeting_held: 'text',
    first_meeting_on: 'day',
    review_meetings: 'text',
    decided_on: 'day',
    outcome: 'text',
    court_asked_on: 'day',
    conference_letter_on: 'day',
  },
  key: ['referred_on', 'began_on'],
  required: ['referred_on'],
}

export const PROTECTION_FACTS: readonly FactTable[] = [
  timeInNeed,
  needAssessment,
  needPlan,
  section47,
  protectionPlan,
  protectionReview,
  preProceedings,
]
