import { z } from 'zod'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { insertConversation } from '../conversations/insert-conversation.ts'
import { sourceOf, teller, worry } from './answers.ts'
import { isFlood } from './flood.ts'
import type { Steps } from './steps.ts'

/** What worries them and about whom; who they are and how to reach them. */
export const WORRY_STEPS: Steps = [worry, teller]

/** Somebody is worried about a child's safety. It is always taken, also in a flood, and stands first at the front door. */
export const tellOfAWorry = operation({
  name: 'tell-of-a-worry',
  summary: 'Say that you are worried about a child’s safety. It goes to the front of the queue.',
  input: z.intersection(worry, teller),
  may: may('ask'),
  async run({ who, ...answers }, context) {
    const { reference } = await insertConversation(context, {
      ...answers,
      source: sourceOf({ who, workplace: answers.workplace }),
      door: 'safety',
      channel: 'web',
      inFlood: await isFlood(context, 'safety'),
    })
    return { reference }
  },
})
