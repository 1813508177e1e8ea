import type { Actor } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { NOON, type World } from '../../record/testing/world.ts'
import { linkPerson } from '../conversations/link-person.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { recordOutcome } from '../outcomes/record-outcome.ts'
import { writeReply } from '../replies/write-reply.ts'
import type { Part, Recipient } from '../tables.ts'
import '../tables.ts'

export const PHONED = {
  channel: 'phone',
  door: 'help',
  source: 'parent',
  name: 'Una',
  words: 'Uma does not want to go to school any more',
  reach: 'phone',
  reachDetail: '0161 496 0000',
}

const ADVICE = {
  outcome: 'advice',
  reason: 'A small thing that passes',
  forPerson: 'Talk with the school nurse',
}

/** A front door practitioner at work, for tests. */
export function talker(world: World, actor: Actor = world.actors['front-door']) {
  const start = async (answers: object = {}, now = NOON) =>
    (await run(world.database, startConversation, actor, { ...PHONED, ...answers }, { now })).id
  const link = (conversation: string, person: string, part: Part = 'child', now = NOON) =>
    run(world.database, linkPerson, actor, { conversation, person, part }, { now })
  const decide = (conversation: string, answers: object = ADVICE, now = NOON) =>
    run(world.database, recordOutcome, actor, { source: 'parent', ...answers, conversation }, { now })
  const tell = (conversation: string, recipient: Recipient = 'person', answers: object = {}, now = NOON) =>
    run(
      world.database,
      writeReply,
      actor,
      {
        conversation,
        recipient,
        body: 'What we agreed',
        told: 'told',
        manner: 'phone',
        toldOn: now.toISOString().slice(0, 10),
        version: 0,
        ...answers,
      },
      { now },
    )
  return { start, link, decide, tell }
}
