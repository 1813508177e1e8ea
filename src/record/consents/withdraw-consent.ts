import { z } from 'zod'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../access/index.ts'
import { consentSubject, endConsent } from './consent.ts'

/** Somebody closes again what they had opened: from this moment it is read no more, wherever it could be. */
export const withdrawConsent = operation({
  name: 'withdraw-consent',
  inWords: 'Took back a consent',
  summary:
    'Close again what somebody had opened to those who help: a therapist’s note, or their own childhood.',
  input: z.object({ consent: field.id(), words: field.optionalText(500) }),
  may: may('write', consentSubject),
  async run({ consent, words = '' }, context) {
    return { person: await endConsent(context, consent, 'They closed again what they had opened', words) }
  },
})
