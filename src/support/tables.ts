import type { Generated } from 'kysely'
import type { OfCouncil } from '../platform/database/tables.ts'
import type { SpendingKind } from './budget/kinds.ts'
import type { Answer } from './budget/state.ts'
import type { CourseEnd } from './courses/came-of-it.ts'
import type { InterventionKey } from './courses/catalogue.ts'
import type { MoneyAnswer, MoneyKind } from './poverty/kinds.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    spending: SpendingTable
    spending_answer: SpendingAnswerTable
    spending_posting: SpendingPostingTable
    spending_receipt: SpendingReceiptTable
    money_offer: MoneyOfferTable
    money_result: MoneyResultTable
    course: CourseTable
  }
}

interface SpendingTable extends OfCouncil {
  id: string
  family_id: string
  goal_id: string | null
  kind: SpendingKind
  what: string
  pence: number
  within_limit: boolean
  asked_at: Date
  asked_on: string
  asker: string
  account_id: string | null
  worker_id: string | null
  entry_id: string
}

interface SpendingAnswerTable extends OfCouncil {
  spending_id: string
  answer: Answer
  reason: string
  way_on: string
  answered_at: Date
  author: string
  entry_id: string
}

interface SpendingPostingTable extends OfCouncil {
  id: string
  spending_id: string
  pence: number
  line: string
  posted_on: string
  reverses: string | null
  why: string
  author: string
  entry_id: string
}

interface SpendingReceiptTable extends OfCouncil {
  document_id: string
  spending_id: string
}

interface MoneyOfferTable extends OfCouncil {
  id: string
  family_id: string
  kind: MoneyKind
  answer: MoneyAnswer
  words: string
  offered_on: string
  author: string
  written_at: Date
  entry_id: string
}

interface MoneyResultTable extends OfCouncil {
  id: string
  offer_id: string
  family_id: string
  found_on: string
  tool: string
  weekly_pence: number
  once_pence: number
  debt_pence: number
  words: string
  author: string
  superseded_by: string | null
  entry_id: string
}

interface CourseTable extends OfCouncil {
  id: string
  family_id: string
  intervention: InterventionKey
  for_whom: string
  different: string
  began_on: string
  ended_on: string | null
  sessions: number | null
  came_of_it: CourseEnd | null
  words: string
  version: Generated<number>
  author: string
  note_id: string | null
  entry_id: string
}
