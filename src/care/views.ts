import type { FactView } from '../record/history/fact-history.tsx'
import {
  HOME_KINDS,
  LEGAL_STATUSES,
  MISSING_KINDS,
  NEEDS,
  PARTICIPATION,
  PROVIDERS,
  WHY_BEGAN,
  WHY_ENDED,
} from './codes.ts'
import * as facts from './facts.ts'

/** How the pages show what the record holds of a child's care. */
export const CARE_VIEWS: readonly FactView[] = [
  {
    fact: facts.careEpisode,
    title: 'Homes and legal ground, time by time',
    columns: [
      { name: 'began_on', head: 'From' },
      { name: 'ended_on', head: 'To' },
      { name: 'home_kind', head: 'Home', codes: HOME_KINDS },
      { name: 'home_provider', head: 'Run by', codes: PROVIDERS },
      { name: 'legal_status', head: 'Legal ground', codes: LEGAL_STATUSES },
      { name: 'need', head: 'Why help was needed', codes: NEEDS },
      { name: 'why_began', head: 'What began', codes: WHY_BEGAN },
      { name: 'why_ended', head: 'How it ended', codes: WHY_ENDED },
    ],
  },
  {
    fact: facts.careReview,
    title: 'Reviews',
    columns: [
      { name: 'reviewed_on', head: 'Day' },
      { name: 'participation', head: 'How the child took part', codes: PARTICIPATION },
    ],
  },
  {
    fact: facts.missingPeriod,
    title: 'Times missing or away',
    columns: [
      { name: 'began_on', head: 'From' },
      { name: 'ended_on', head: 'To' },
      { name: 'kind', head: 'What it was', codes: MISSING_KINDS },
    ],
  },
  {
    fact: facts.careSocialWorker,
    title: 'Social workers',
    columns: [
      { name: 'began_on', head: 'From' },
      { name: 'ended_on', head: 'To' },
      { name: 'registration', head: 'Registration' },
    ],
  },
  {
    fact: facts.adoptionDecision,
    title: 'Decisions for adoption',
    columns: [
      { name: 'decided_on', head: 'Decided' },
      { name: 'ended_on', head: 'Ended' },
    ],
  },
  {
    fact: facts.libertyOrder,
    title: 'Deprivation of liberty orders',
    columns: [
      { name: 'began_on', head: 'From' },
      { name: 'ended_on', head: 'To' },
    ],
  },
]
