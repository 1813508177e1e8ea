import type { Conversation } from '../conversations/conversation.ts'
import { isFamily } from '../sources.ts'
import type { Recipient } from '../tables.ts'

/**
 * To whom it is told what came of a conversation (L1431): to the person who asked; where somebody else brought it to
 * us, to them and to the family.
 */
export const recipientsOf = ({ source }: Pick<Conversation, 'source'>): Recipient[] =>
  isFamily(source) ? ['person'] : ['person', 'referrer']

/** What to call them on a page. */
export function recipientWords(recipient: Recipient, { source }: Pick<Conversation, 'source'>): string {
  if (recipient === 'referrer') return 'Whoever told us'
  return isFamily(source) ? 'The person who asked' : 'The family'
}

/** What was told, or why not. */
export interface Reply {
  recipient: Recipient
  version: number
  body: string
  manner: string | null
  toldOn: string | null
  notToldWhy: string
  author: string
}

/** Told, or a reason why not. */
export const isSettled = (reply: Pick<Reply, 'toldOn' | 'notToldWhy'> | undefined): boolean =>
  reply !== undefined && (reply.toldOn !== null || reply.notToldWhy !== '')
