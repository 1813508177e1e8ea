import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { asPostcode } from '../../record/search/question.ts'
import { newReference } from '../asking/reference.ts'
import type { Source } from '../sources.ts'
import type { Channel, Door, Reach } from '../tables.ts'

/** What is known of a conversation when it begins. */
export interface NewConversation {
  door: Door
  channel: Channel
  source: Source
  words: string
  wish?: string
  about?: string
  name?: string
  organisation?: string
  role?: string
  reach: Reach
  reachDetail?: string
  reachWhen?: string
  leaveMessage?: boolean
  language?: string
  interpreter?: boolean
  postcode?: string
  hub?: string
  familyKnows?: 'yes' | 'no' | 'not-sure'
  familyKnowsWhy?: string
  inFlood?: boolean
  /** The account of whoever talks with them. */
  account?: string
}

/** Begins a conversation, as part of an operation. It touches nobody's record: who it is about is said later. */
export async function insertConversation(
  context: Context,
  conversation: NewConversation,
): Promise<{ id: string; reference: string }> {
  const [id, reference] = [newId(), newReference()]
  await context.db
    .insertInto('conversation')
    .values({ id, reference, ...columns(conversation), received_at: context.now, received_on: context.today })
    .execute()
  const { door, channel, source } = conversation
  await writeEntry(context, {
    kind: 'conversation-began',
    title: door === 'help' ? 'Somebody asked for help' : 'Somebody was worried about a child’s safety',
    people: [],
    facts: { conversation: id, door, channel, source },
  })
  return { id, reference }
}

function columns(told: NewConversation) {
  return {
    door: told.door,
    channel: told.channel,
    source: told.source,
    words: told.words,
    wish: told.wish ?? '',
    about: told.about ?? '',
    teller_name: told.name ?? '',
    teller_organisation: told.organisation ?? '',
    teller_role: told.role ?? '',
    reach: told.reach,
    reach_detail: told.reachDetail ?? '',
    reach_when: told.reachWhen ?? '',
    leave_message: told.leaveMessage ?? null,
    language: told.language ?? '',
    interpreter: told.interpreter ?? false,
    postcode: told.postcode ? (asPostcode(told.postcode) ?? null) : null,
    team_id: told.hub ?? null,
    family_knows: told.familyKnows ?? null,
    family_knows_why: told.familyKnowsWhy ?? '',
    in_flood: told.inFlood ?? false,
    account_id: told.account ?? null,
    closed_at: null,
  }
}
