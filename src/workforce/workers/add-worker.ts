import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { postFields } from '../fields.ts'
import { startPost } from '../posts/begin-post.ts'
import { tell } from '../tell.ts'
import { registrationField } from './registration.ts'

/** Somebody new works here, with their first post. An account to sign in with is opened apart. */
export const addWorker = operation({
  name: 'add-worker',
  summary: 'Add somebody who works here, with their post. It opens no account.',
  input: z.object({
    name: field.text('Enter their name', 120),
    discipline: field.text('Enter their profession, such as social worker', 80),
    registration: registrationField.optional(),
    team: field.id('Choose the team').optional(),
    ...postFields,
  }),
  may: may('keep-workforce'),
  async run({ name, discipline, registration = null, team = null, ...post }, context) {
    const worker = newId()
    await context.db
      .insertInto('worker')
      .values({
        id: worker,
        name,
        discipline,
        registration,
        registered_social_worker: registration !== null,
        team_id: team,
        full_time_share: post.fullTimeShare,
      })
      .execute()
    await tell(context, 'worker-added', `${name} was added`, { worker, name, discipline, registration, team })
    await startPost(context, { worker, ...post })
    return { worker }
  },
})
