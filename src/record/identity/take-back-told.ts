import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may, sameAs, subject } from '../access/index.ts'
import { noted } from './write-told.ts'

/** They want it gone: what was written is deleted, not crossed out, under whichever of their records it stands. */
export const takeBackTold = operation({
  name: 'take-back-told-identity',
  inWords: 'Took back what somebody said of themselves',
  summary:
    'Delete what a young person told of their gender identity or orientation, because they want it gone.',
  input: z.object({ person: field.id() }),
  may: may('hear-identity', subject.person()),
  async run({ person }, context) {
    const gone = await context.db
      .deleteFrom('told_identity')
      .where('person_id', 'in', await sameAs(context, person))
      .returning('person_id')
      .execute()
    if (gone.length === 0) throw new KithError('conflict', 'Nothing is written down. Nothing was changed.')
    await noted(context, 'identity-taken-back', 'Something that was written down in confidence was deleted')
    return { person }
  },
})
