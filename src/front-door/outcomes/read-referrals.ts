import type { Viewer } from '../../platform/operations/operation.ts'
import type { Period } from '../../platform/time/period.ts'
import { type Source, sourceCode } from '../sources.ts'
import { OUTCOMES, type Outcome } from './outcomes.ts'
import { PRIMARY_NEEDS, type PrimaryNeed } from './primary-needs.ts'

/** What the children in need census and Annex A ask of a referral, for one child. */
export interface Referral {
  conversation: string
  child: string
  referralDate: string
  /** 1A to 10. */
  source: string
  /** Neither Family Help nor checks followed. */
  noFurtherAction: boolean
  /** N1 to N8, where Family Help opened. */
  primaryNeed: string | null
  outcome: Outcome
  involvement: string | null
  /** The ledger entry of the outcome. */
  entry: string
}

/**
 * The referrals of a time, one for each child, derived from conversations and their outcomes. For the returns; `people`
 * narrows them to these children.
 */
export async function readReferrals(
  { db }: Pick<Viewer, 'db'>,
  { from, until }: Period,
  people?: readonly string[],
): Promise<Referral[]> {
  let query = db
    .selectFrom('conversation')
    .innerJoin('conversation_outcome as outcome', 'outcome.conversation_id', 'conversation.id')
    .innerJoin('conversation_person as linked', 'linked.conversation_id', 'conversation.id')
    .select(['conversation.id', 'conversation.received_on', 'linked.person_id'])
    .select(['outcome.outcome', 'outcome.source', 'outcome.primary_need', 'outcome.involvement_id'])
    .select('outcome.entry_id')
    .where('linked.part', '=', 'child')
    .where('conversation.received_on', '>=', from)
    .orderBy('conversation.received_at')
    .orderBy('conversation.id')
  if (people) query = query.where('linked.person_id', 'in', people)
  if (until) query = query.where('conversation.received_on', '<', until)
  return (await query.execute()).map(toReferral)
}

interface Row {
  id: string
  received_on: string
  person_id: string
  outcome: Outcome
  source: Source
  primary_need: string | null
  involvement_id: string | null
  entry_id: string
}

const toReferral = (row: Row): Referral => ({
  conversation: row.id,
  child: row.person_id,
  referralDate: row.received_on,
  source: sourceCode(row.source),
  noFurtherAction: OUTCOMES[row.outcome].noFurtherAction,
  primaryNeed: PRIMARY_NEEDS[row.primary_need as PrimaryNeed]?.code ?? null,
  outcome: row.outcome,
  involvement: row.involvement_id,
  entry: row.entry_id,
})
