import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { SOURCE_KEYS } from '../sources.ts'
import { REACH_WORDS } from '../words.ts'
import { insertConversation } from './insert-conversation.ts'

export const CHANNELS = ['phone', 'walk-in', 'outreach', 'letter'] as const

/** Begins a conversation that came by telephone, at the door or out and about; whoever begins it talks with them. */
export const startConversation = operation({
  name: 'start-conversation',
  inWords: 'Began a conversation',
  summary: 'Begin a conversation that came by phone, at the door, out and about or by letter.',
  input: z.object({
    channel: field.choice(CHANNELS, 'Choose how they got in touch'),
    door: field.choice(['help', 'safety'], 'Choose what it is about'),
    source: field.choice(SOURCE_KEYS, 'Choose who got in touch'),
    name: field.optionalText(),
    organisation: field.optionalText(),
    role: field.optionalText(),
    words: field.text('Write what they say, in their words', 8_000),
    wish: field.optionalText(8_000),
    about: field.optionalText(2_000),
    reach: field.choice(keysOf(REACH_WORDS), 'Choose how we can reach them'),
    reachDetail: field.optionalText(300),
    reachWhen: field.optionalText(300),
    leaveMessage: field.yesNo().optional(),
    language: field.optionalText(),
    interpreter: field.yesNo().optional(),
    hub: field.id('Choose a place from the list').optional(),
  }),
  may: may('converse'),
  run: async (answers, context) =>
    insertConversation(context, { ...answers, account: context.actor.account }),
})
