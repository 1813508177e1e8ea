import * as care from '../../care/index.ts'
import type { FactTable } from '../../record/history/fact-table.ts'
import type { TableName } from '../ssda903/index.ts'

/** How a list of the return becomes facts: the file's column on the left, the fact's on the right. */
export interface ListMapping {
  fact: FactTable
  columns: Record<string, string>
  /** The fact belongs to the return's year. */
  yearly?: true
  /** The first year, by its last March, whose return has the list. */
  since?: number
}

export const LISTS: Record<TableName, ListMapping> = {
  Header: { fact: care.motherhood, columns: { MOTHER: 'mother', MC_DOB: 'child_born_on' }, yearly: true },
  Episodes: {
    fact: care.careEpisode,
    columns: {
      DECOM: 'began_on',
      RNE: 'why_began',
      LS: 'legal_status',
      CIN: 'need',
      PLACE: 'home_kind',
      PLACE_PROVIDER: 'home_provider',
      DEC: 'ended_on',
      REC: 'why_ended',
      REASON_PLACE_CHANGE: 'why_moved',
      HOME_POST: 'home_postcode',
      PL_POST: 'placed_postcode',
      URN: 'provider_number',
    },
  },
  Reviews: { fact: care.careReview, columns: { REVIEW: 'reviewed_on', REVIEW_CODE: 'participation' } },
  UASC: { fact: care.unaccompanied, columns: { DUC: 'until' }, yearly: true },
  OC2: {
    fact: care.careHealth,
    yearly: true,
    columns: {
      SDQ_SCORE: 'difficulties_score',
      SDQ_REASON: 'no_score_reason',
      CONVICTED: 'convicted',
      HEALTH_CHECK: 'health_check',
      IMMUNISATIONS: 'immunised',
      TEETH_CHECK: 'dentist',
      HEALTH_ASSESSMENT: 'health_assessed',
      SUBSTANCE_MISUSE: 'substance_misuse',
      INTERVENTION_RECEIVED: 'help_received',
      INTERVENTION_OFFERED: 'help_offered',
    },
  },
  OC3: {
    fact: care.careLeaver,
    columns: { IN_TOUCH: 'in_touch', ACTIV: 'activity', ACCOM: 'accommodation' },
    yearly: true,
  },
  AD1: {
    fact: care.adoption,
    yearly: true,
    columns: {
      DATE_INT: 'decided_on',
      DATE_MATCH: 'matched_on',
      FOSTER_CARE: 'by_foster_carer',
      NB_ADOPTR: 'adopters',
      SEX_ADOPTR: 'adopters_sex',
      LS_ADOPTR: 'adopters_status',
    },
  },
  PlacedAdoption: {
    fact: care.adoptionDecision,
    columns: { DATE_PLACED: 'decided_on', DATE_PLACED_CEASED: 'ended_on', REASON_PLACED_CEASED: 'why_ended' },
  },
  PrevPerm: {
    fact: care.earlierPermanence,
    columns: { PREV_PERM: 'kind', LA_PERM: 'council', DATE_PERM: 'ended_on' },
    yearly: true,
  },
  Missing: {
    fact: care.missingPeriod,
    columns: { MISSING: 'kind', MIS_START: 'began_on', MIS_END: 'ended_on' },
  },
  SWEpisodes: {
    fact: care.careSocialWorker,
    since: 2024,
    columns: { SW_ID: 'registration', SW_DECOM: 'began_on', SW_DEC: 'ended_on', SW_REASON: 'why_changed' },
  },
  DoLo: { fact: care.libertyOrder, since: 2027, columns: { DOLO_START: 'began_on', DOLO_END: 'ended_on' } },
}
