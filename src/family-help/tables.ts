import type { Generated } from 'kysely'
import type { OfCouncil } from '../platform/database/tables.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    assessment: AssessmentTable
    assessment_answer: AssessmentAnswerTable
    plan_goal: PlanGoalTable
    plan_action: PlanActionTable
    plan_agreement: PlanAgreementTable
    plan_review: PlanReviewTable
    plan_progress: PlanProgressTable
    visit: VisitTable
    visit_person: VisitPersonTable
    supervision: SupervisionTable
    supervision_family: SupervisionFamilyTable
    expert_ask: ExpertAskTable
    closing: ClosingTable
    conference_offer: ConferenceOfferTable
    paper: PaperTable
    coming_home: ComingHomeTable
    coming_home_look: ComingHomeLookTable
    care_case: CareCaseTable
    parent_offer: ParentOfferTable
  }
}

interface OfFamily extends OfCouncil {
  family_id: string
  entry_id: string
}

/** Each change adds one: a stale write is refused. */
interface Versioned {
  version: Generated<number>
}

interface Written {
  author: string
  written_at: Date
}

export type Depth = 'light' | 'thorough'

interface AssessmentTable extends OfFamily, Versioned {
  id: string
  topics: string[]
  depth: Depth
  why: string
}

interface AssessmentAnswerTable extends OfFamily, Written {
  id: string
  topic: string
  question: string
  answer: string
  family_comment: string
  said_on: string
}

interface PlanGoalTable extends OfFamily, Versioned {
  id: string
  words: string
  changed_at: Date
  ended_on: string | null
  ended_why: Generated<string>
}

interface PlanActionTable extends OfFamily {
  id: string
  goal_id: string
  position: number
  what: string
  purpose: string
  difference: string
  owner_person_id: string | null
  owner_worker_id: string | null
  ended_on: string | null
}

interface PlanAgreementTable extends OfFamily, Written {
  id: string
  number: number
  agreed_on: string
  agreed_by: string[]
  family_view: string
  child_view: string
  content: unknown
}

interface PlanReviewTable extends OfFamily, Written {
  id: string
  reviewed_on: string
  family_view: string
  child_view: string
}

export type Progress = 'done' | 'going-well' | 'some' | 'stuck' | 'not-begun' | 'not-needed'

interface PlanProgressTable extends OfCouncil {
  review_id: string
  /** A goal's or an action's id. */
  thing_id: string
  family_id: string
  progress: Progress
  words: string
}

interface VisitTable extends OfFamily, Written {
  note_id: string
  visited_on: string
  place: string
  others: string
  happened: string
  child_said: string
  next_step: string
  next_on: string | null
  minutes: number | null
  worker_id: string | null
}

interface VisitPersonTable extends OfCouncil {
  note_id: string
  person_id: string
}

interface SupervisionTable extends OfCouncil {
  id: string
  held_on: string
  manner: 'one-to-one' | 'group'
  led_by: string
  worker_id: string | null
  written_at: Date
}

interface SupervisionFamilyTable extends OfFamily {
  supervision_id: string
  held_on: string
  depth: 'light' | 'ordinary' | 'deep'
  reflection: string
  decision: string
}

interface ExpertAskTable extends OfFamily {
  id: string
  asked_at: Date
  worrying: string
  doing_now: string
  answered_at: Date | null
}

interface ClosingTable extends OfFamily, Versioned {
  id: string
  involvement_id: string
  why: string
  changed: string
  child_view: string
  stays: unknown
  if_hard: string
  letter: string
  closed_on: string | null
  undone_on: string | null
}

interface PaperTable extends OfFamily, Written {
  id: string
  purpose: string
  given_to: string
  readers: string[]
  parts: unknown
  given_on: string
}

interface ComingHomeTable extends OfFamily, Written, Versioned {
  id: string
  person_id: string
  goal: string
  supports: string
  family_says: string
  care_says: string
  child_says: string
  hoped_on: string | null
  home_on: string | null
}

interface ComingHomeLookTable extends OfCouncil, Written {
  id: string
  coming_home_id: string
  looked_on: string
  how: string
  words: string
  entry_id: string
}

interface CareCaseTable extends OfFamily, Written {
  id: string
  children: string[]
  began_on: string
  removed_on: string | null
  taken_back_on: string | null
}

interface ParentOfferTable extends OfFamily, Written {
  id: string
  person_id: string
  offered_on: string
  what: string
  answer: string
  words: string
}

interface ConferenceOfferTable extends OfFamily, Written {
  id: string
  offered_on: string
  answer: string
  words: string
}
