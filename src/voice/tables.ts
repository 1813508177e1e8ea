import type { Generated } from 'kysely'
import type { OfCouncil } from '../platform/database/tables.ts'
import type { Answerer, Contact, HowFar, Theme } from './words.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    feedback_ask: FeedbackAskTable
    feedback_answer: FeedbackAnswerTable
    said_and_did: SaidAndDidTable
  }
}

interface FeedbackAskTable extends OfCouncil {
  id: string
  code: string
  family_id: string | null
  about: Contact
  happened_on: string
  asked_by: string
  /** Shown to nobody: it would say who answered. */
  used: Generated<boolean>
}

interface FeedbackAnswerTable extends OfCouncil {
  id: string
  quarter: string
  about: Contact
  who: Answerer
  helpful: HowFar
  respected: HowFar
  words: string
  better: string
  may_quote: boolean
  by_somebody_else: boolean
  themes: Generated<Theme[]>
  /** These three where they allowed it, and never else. */
  family_id: string | null
  answered_on: string | null
  entry_id: string | null
}

interface SaidAndDidTable extends OfCouncil {
  id: string
  theme: Theme
  said: string
  did: string
  published_on: string
  author: string
  taken_back_on: string | null
  entry_id: string
}
