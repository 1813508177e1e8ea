import type { Generated } from 'kysely'
import type { OfCouncil } from '../platform/database/tables.ts'
import type { Outcome } from './outcomes/outcomes.ts'
import type { Source } from './sources.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    conversation: ConversationTable
    conversation_person: ConversationPersonTable
    conversation_note: ConversationNoteTable
    conversation_outcome: ConversationOutcomeTable
    conversation_reply: ConversationReplyTable
    warm_link: WarmLinkTable
    safety_check: SafetyCheckTable
    eligibility_note: EligibilityNoteTable
    eligibility_view: EligibilityViewTable
    forum_answer: ForumAnswerTable
    forum_elsewhere: ForumElsewhereTable
  }
}

/** By which door somebody came: for help, or worried about a child's safety. */
export type Door = 'help' | 'safety'
export type Channel = 'web' | 'phone' | 'walk-in' | 'outreach' | 'letter'
export type Reach = 'phone' | 'text' | 'email' | 'visit' | 'letter' | 'none'
export type Part = 'child' | 'parent' | 'carer' | 'other'
export type Recipient = 'person' | 'referrer'
export type Reached = 'reached' | 'not-reached' | 'something-else'

export interface ConversationTable extends OfCouncil {
  id: string
  version: Generated<number>
  reference: string
  door: Door
  channel: Channel
  received_at: Date
  received_on: string
  source: Source
  words: string
  wish: Generated<string>
  about: Generated<string>
  teller_name: Generated<string>
  teller_organisation: Generated<string>
  teller_role: Generated<string>
  reach: Reach
  reach_detail: Generated<string>
  reach_when: Generated<string>
  /** Null: not asked. */
  leave_message: boolean | null
  language: Generated<string>
  interpreter: Generated<boolean>
  postcode: string | null
  team_id: string | null
  family_knows: 'yes' | 'no' | 'not-sure' | null
  family_knows_why: Generated<string>
  in_flood: Generated<boolean>
  /** Who talks with them; null until somebody does. */
  account_id: string | null
  closed_at: Date | null
}

interface ConversationPersonTable extends OfCouncil {
  conversation_id: string
  person_id: string
  part: Part
  linked_at: Date
  entry_id: string
}

interface ConversationNoteTable extends OfCouncil {
  id: string
  conversation_id: string
  body: string
  written_at: Date
  author: string
}

interface ConversationOutcomeTable extends OfCouncil {
  conversation_id: string
  outcome: Outcome
  reason: string
  for_person: Generated<string>
  source: Source
  primary_need: string | null
  involvement_id: string | null
  decided_on: string
  decided_at: Date
  author: string
  entry_id: string
}

interface ConversationReplyTable extends OfCouncil {
  conversation_id: string
  recipient: Recipient
  version: Generated<number>
  body: Generated<string>
  manner: Exclude<Reach, 'none'> | null
  told_on: string | null
  not_told_why: Generated<string>
  author: string
  written_at: Date
}

interface WarmLinkTable extends OfCouncil {
  id: string
  version: Generated<number>
  conversation_id: string
  offered: string
  contact: Generated<string>
  look_on: string
  reached: Reached | null
  found: Generated<string>
  checked_on: string | null
  /** Where it is something of the directory. */
  asset_id: string | null
}

interface SafetyCheckTable extends OfCouncil {
  conversation_id: string
  because: string
  done_now: Generated<string>
  began_at: Date
  author: string
  worker_id: string | null
  taken_at: Date | null
  entry_id: string
}

interface EligibilityNoteTable extends OfCouncil {
  number: number
  words: string
  examples: Generated<string>
  author: string
  written_at: Date
  written_on: string
}

interface EligibilityViewTable extends OfCouncil {
  id: string
  conversation_id: string
  groups: string[]
  judgement: string
  national_version: number
  note_number: number | null
  author: string
  written_at: Date
  written_on: string
  entry_id: string
}

interface ForumAnswerTable extends OfCouncil {
  story: string
  account_id: string
  team_id: string | null
  offer: string
  judgement: string
  answered_at: Date
}

interface ForumElsewhereTable extends OfCouncil {
  council: string
  story: string
  counts: unknown
  brought_on: string
}
