import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../access/index.ts'
import { giveConsent } from '../consents/consent.ts'
import { readOwnSession } from './therapy.ts'

/** The person opens what was said in one session to those who help: this content, in their words, until they close it. */
export const shareTherapy = operation({
  name: 'share-therapy',
  inWords: 'Opened what was said in therapy to those who help',
  summary: 'Record that somebody opens what they said in one session of therapy to those who help.',
  input: z.object({
    note: field.id(),
    words: field.text('Write what they agreed to, in their words', 1000),
  }),
  may: may('write', subject.note()),
  async run({ note, words }, context) {
    const { person, entry, consent } = await readOwnSession(context, note)
    if (consent) throw new KithError('conflict', 'They have opened this already. Nothing was changed.')
    const title = 'They opened what was said in a session of therapy'
    await giveConsent(context, { person, about: 'therapy', sealed: entry, words, title })
    return { note, person }
  },
})
