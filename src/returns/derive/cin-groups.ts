import * as protection from '../../protection/index.ts'
import type { FactTable } from '../../record/history/fact-table.ts'

/** How a group of the census becomes facts: the element on the left, the fact's column on the right. */
export interface GroupMapping {
  fact: FactTable
  columns: Record<string, string>
}

export const DETAILS: GroupMapping = {
  fact: protection.timeInNeed,
  columns: {
    CINreferralDate: 'referred_on',
    ReferralSource: 'source',
    PrimaryNeedCode: 'primary_need',
    CINclosureDate: 'closed_on',
    ReasonForClosure: 'why_closed',
    DateOfInitialCPC: 'first_conference_on',
    ReferralNFA: 'no_further_action',
  },
}

/** The groups inside CINdetails. */
export const GROUPS: Record<string, GroupMapping> = {
  Assessments: {
    fact: protection.needAssessment,
    columns: {
      AssessmentActualStartDate: 'began_on',
      AssessmentInternalReviewDate: 'looked_at_on',
      AssessmentAuthorisationDate: 'agreed_on',
      AssessmentFactors: 'factors',
    },
  },
  CINPlanDates: {
    fact: protection.needPlan,
    columns: { CINPlanStartDate: 'began_on', CINPlanEndDate: 'ended_on' },
  },
  Section47: {
    fact: protection.section47,
    columns: {
      S47ActualStartDate: 'began_on',
      InitialCPCtarget: 'conference_by',
      DateOfInitialCPC: 'conference_on',
      ICPCnotRequired: 'no_conference',
    },
  },
  ChildProtectionPlans: {
    fact: protection.protectionPlan,
    columns: {
      CPPstartDate: 'began_on',
      CPPendDate: 'ended_on',
      InitialCategoryOfAbuse: 'first_category',
      LatestCategoryOfAbuse: 'latest_category',
      NumberOfPreviousCPP: 'earlier_plans',
    },
  },
  PreProceedingsandFGDM: {
    fact: protection.preProceedings,
    columns: {
      PPStartDate: 'began_on',
      LBPSentDate: 'letter_sent_on',
      FGDMMeetingOffer: 'family_meeting_offered',
      FGDMMeetingFac: 'family_meeting_held',
      InitialPPMeetingDate: 'first_meeting_on',
      ReviewMeetingsCount: 'review_meetings',
      StepDecisionDate: 'decided_on',
      PPOutcome: 'outcome',
      CourtAppDate: 'court_asked_on',
      LetterInitCPDate: 'conference_letter_on',
    },
  },
}

export const REVIEWS: GroupMapping = {
  fact: protection.protectionReview,
  columns: { CPPreviewDate: 'reviewed_on' },
}

/** By the name of the group in the file. */
export const MAPPINGS: Record<string, GroupMapping> = { CINdetails: DETAILS, Reviews: REVIEWS, ...GROUPS }

/** What a fact takes from the elements that it stands inside. */
export const WITHIN: Record<string, string> = {
  CINreferralDate: 'referred_on',
  CPPstartDate: 'plan_began_on',
}
