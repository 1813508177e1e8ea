import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Conversation } from '../conversations/conversation.ts'
import { linksOf } from '../links/read-links.ts'
import { isFamily } from '../sources.ts'
import type { Recipient } from '../tables.ts'
import { composeReply } from './compose-reply.ts'

/** The words that a reply opens with, composed from what came of the conversation; empty before that. */
export async function draftReply(viewer: Viewer, talk: Conversation, recipient: Recipient): Promise<string> {
  if (!talk.outcome) return ''
  const [link] = await linksOf(viewer, talk.id)
  const askedThemselves = isFamily(talk.source)
  return composeReply({
    recipient,
    askedThemselves,
    door: talk.door,
    outcome: talk.outcome.outcome,
    reason: talk.outcome.reason,
    forPerson: talk.outcome.forPerson,
    offered: link?.offered,
    contact: link?.contact,
    lookOn: link?.lookOn,
    team: await teamOf(viewer, talk.outcome.involvement),
    name: recipient === 'referrer' || askedThemselves ? talk.teller.name : '',
    reference: talk.reference,
    council: await councilOf(viewer),
    receivedOn: talk.receivedOn,
    author: viewer.actor.name,
  })
}

async function teamOf({ db }: Viewer, involvement: string | null): Promise<string | undefined> {
  if (!involvement) return undefined
  const row = await db
    .selectFrom('involvement')
    .innerJoin('family', 'family.id', 'involvement.family_id')
    .innerJoin('team', 'team.id', 'family.team_id')
    .select('team.name')
    .where('involvement.id', '=', involvement)
    .executeTakeFirst()
  return row?.name
}

async function councilOf({ db, actor }: Viewer): Promise<string> {
  const { rows } = await sql<{
    name: string
  }>`select name from council where code = ${actor.authority}`.execute(db)
  return rows[0]?.name ?? ''
}
