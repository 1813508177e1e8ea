import type { Generated } from 'kysely'
import type { OfCouncil } from '../platform/database/tables.ts'
import type { AssetKind } from './assets/kinds.ts'
import type { EndedHow } from './link-ups/endings.ts'
import type { Audience, OfferKind } from './offers/kinds.ts'
import type { Answer } from './teenagers/read-places.ts'
import type { Signal } from './teenagers/signals.ts'
import type { CheckKind } from './volunteers/checks.ts'
import type { Share } from './volunteers/shares.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    community_asset: CommunityAssetTable
    volunteer: VolunteerTable
    volunteer_check: VolunteerCheckTable
    link_up_wish: LinkUpWishTable
    link_up: LinkUpTable
    time_credit: TimeCreditTable
    cohort_offer: CohortOfferTable
    offer_session: OfferSessionTable
    direct_programme: DirectProgrammeTable
    direct_programme_worker: DirectProgrammeWorkerTable
    direct_enrolment: DirectEnrolmentTable
    teen_consideration: TeenConsiderationTable
    teen_place: TeenPlaceTable
    teen_signal: TeenSignalTable
  }
}

/** Each change adds one to the version; the entry is that of the last change. */
interface Kept extends OfCouncil {
  id: string
  version: Generated<number>
  entry_id: string
}

export interface CommunityAssetTable extends Kept {
  /** Null: it is there for the whole council. */
  neighbourhood_id: string | null
  kind: AssetKind
  name: string
  words: string
  place: string
  times: Generated<string>
  contact: Generated<string>
  for_whom: Generated<string>
  cost: Generated<string>
  kept_by: string
  seen_on: string
  seen_by: string
  closed_on: string | null
}

export interface VolunteerTable extends Kept {
  name: string
  contact: string
  neighbourhood_id: string | null
  about: Generated<string>
  shares: Share[]
  languages: string[]
  times: Generated<string>
  /** When they said that this may be kept of them. */
  agreed_on: string
  left_on: string | null
}

interface VolunteerCheckTable extends OfCouncil {
  id: string
  volunteer_id: string
  kind: CheckKind
  done_on: string
  renew_on: string | null
  entry_id: string
}

export interface LinkUpWishTable extends Kept {
  family_id: string
  /** In the family's words, and of their choice. */
  goals: string[]
  wants: Share[]
  languages: string[]
  /** What a coordinator and a volunteer may know: no more is shown to them. */
  told: string
  /** Who said yes, and how. */
  said_yes: string
  wished_on: string
  withdrawn_on: string | null
}

interface LinkUpTable extends Kept {
  wish_id: string
  volunteer_id: string
  during: string
  /** Why they were brought together, as it was on that day. */
  why: string[]
  ended_how: EndedHow | null
  changed: Generated<string>
  goodbye: Generated<string>
}

/** Null on one side: the common pot. */
interface TimeCreditTable extends OfCouncil {
  id: string
  giver_id: string | null
  receiver_id: string | null
  minutes: number
  happened_on: string
  what: string
  reverses: string | null
  written_at: Date
  entry_id: string
}

export interface CohortOfferTable extends Kept {
  kind: OfferKind
  audience: Audience
  name: string
  words: string
  /** Everybody in a place, a school or a time of life: nobody is chosen. */
  for_whom: string
  run_by: string
  neighbourhood_id: string | null
  place: string
  contact: Generated<string>
  /** What is known of the place that asks for it. */
  why: Generated<string>
  on_public_page: boolean
  ended_on: string | null
}

export interface OfferSessionTable extends Kept {
  offer_id: string
  on_day: string
  at_time: Generated<string>
  /** Null: planned. */
  came_of_it: 'held' | 'called-off' | null
  adults: number | null
  children: number | null
  first_time: number | null
  helped: number | null
  not_helped: number | null
  said: Generated<string>
}

interface DirectProgrammeTable extends Kept {
  name: string
  words: string
  for_whom: string
  contact: string
  run_by: string
  ended_on: string | null
}

interface DirectProgrammeWorkerTable extends OfCouncil {
  programme_id: string
  worker_id: string
}

interface DirectEnrolmentTable extends Kept {
  programme_id: string
  given_names: string
  family_name: string
  birth_date: string
  due_on: string | null
  contact: string
  /** In their words. */
  said_yes: string
  /** They said that those who help their family may know. */
  helpers_may_know: boolean
  enrolled_on: string
  /** The account. */
  enrolled_by: string | null
  enroller: string
  ended_on: string | null
}

interface TeenConsiderationTable extends OfCouncil {
  id: string
  person_id: string
  about: 'place' | 'help'
  harm_outside: string
  own_view: string
  why: string
  stays: Generated<string>
  decided_on: string
  author: string
  entry_id: string
}

interface TeenPlaceTable extends Kept {
  person_id: string
  offer_id: string
  wants: Generated<string>
  offered_on: string
  /** Null: not asked yet. */
  answer: Answer | null
  answer_words: Generated<string>
  ended_on: string | null
  /** Why it ended; without one it does not. */
  consideration_id: string | null
}

interface TeenSignalTable extends OfCouncil {
  id: string
  person_id: string
  kinds: Signal[]
  what: string
  seen_on: string
  conversation_id: string
  author: string
  entry_id: string
}
