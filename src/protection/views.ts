import type { FactView } from '../record/history/fact-history.tsx'
import { CATEGORIES, PRIMARY_NEEDS, SOURCES, WHY_CLOSED, YES_NO } from './codes.ts'
import * as facts from './facts.ts'

const SPAN = [
  { name: 'began_on', head: 'From' },
  { name: 'ended_on', head: 'To' },
]

/** How the pages show what the record holds of need and protection. */
export const PROTECTION_VIEWS: readonly FactView[] = [
  {
    fact: facts.timeInNeed,
    title: 'Times in need',
    columns: [
      { name: 'referred_on', head: 'From' },
      { name: 'closed_on', head: 'To' },
      { name: 'source', head: 'Who asked', codes: SOURCES },
      { name: 'primary_need', head: 'Why help was needed', codes: PRIMARY_NEEDS },
      { name: 'why_closed', head: 'How it ended', codes: WHY_CLOSED },
      { name: 'no_further_action', head: 'Nothing further done', codes: YES_NO },
    ],
  },
  {
    fact: facts.needAssessment,
    title: 'Assessments',
    columns: [
      { name: 'began_on', head: 'Began' },
      { name: 'agreed_on', head: 'Agreed' },
      { name: 'factors', head: 'What was found (census codes)' },
    ],
  },
  { fact: facts.needPlan, title: 'Plans for a child in need', columns: SPAN },
  {
    fact: facts.section47,
    title: 'Section 47 enquiries',
    columns: [
      { name: 'began_on', head: 'Began' },
      { name: 'conference_on', head: 'Conference held' },
      { name: 'no_conference', head: 'No conference needed', codes: YES_NO },
    ],
  },
  {
    fact: facts.protectionPlan,
    title: 'Child protection plans',
    columns: [
      ...SPAN,
      { name: 'first_category', head: 'At first because of', codes: CATEGORIES },
      { name: 'latest_category', head: 'Latest because of', codes: CATEGORIES },
      { name: 'earlier_plans', head: 'Plans before it' },
    ],
  },
  {
    fact: facts.protectionReview,
    title: 'Reviews of child protection plans',
    columns: [
      { name: 'reviewed_on', head: 'Day' },
      { name: 'plan_began_on', head: 'Plan from' },
    ],
  },
  {
    fact: facts.preProceedings,
    title: 'Before court',
    columns: [
      { name: 'began_on', head: 'Began' },
      { name: 'letter_sent_on', head: 'Letter sent' },
      { name: 'family_meeting_offered', head: 'Family meeting offered', codes: YES_NO },
      { name: 'family_meeting_held', head: 'Family meeting held', codes: YES_NO },
      { name: 'first_meeting_on', head: 'First meeting' },
      { name: 'decided_on', head: 'Decided' },
      { name: 'court_asked_on', head: 'Court asked' },
    ],
  },
]
