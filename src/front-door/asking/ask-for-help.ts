import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { insertConversation } from '../conversations/insert-conversation.ts'
import { asker, safeWay, sourceOf, story } from './answers.ts'
import { isFlood, isFloodFromOne } from './flood.ts'
import type { Steps } from './steps.ts'

/** What is going on; who asks; how to reach them safely. The last step shows it all again. */
export const HELP_STEPS: Steps = [story, asker, safeWay, z.object({})]

/**
 * Somebody asks for help in their own words. A conversation begins and nothing else: no check with others, no mark on
 * anybody's record (L1437). It needs no name.
 */
export const askForHelp = operation({
  name: 'ask-for-help',
  summary: 'Ask for help for a family, in your own words. Nothing is checked with others because of it.',
  input: z.intersection(z.intersection(story, asker), safeWay),
  may: may('ask'),
  async run({ who, ...answers }, context) {
    if (isFloodFromOne(context) || (await isFlood(context, 'help'))) throw tooManyAtOnce()
    const source = sourceOf({ who, workplace: answers.workplace })
    const { reference } = await insertConversation(context, {
      ...answers,
      source,
      door: 'help',
      channel: 'web',
    })
    return { reference }
  },
})

const tooManyAtOnce = () =>
  new KithError(
    'conflict',
    'Many people are writing to us at this moment. What you wrote is still below: wait a minute, then press Send again. If anybody is in danger now, call 999.',
  )
