import { z } from 'zod'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { operation } from '../../platform/operations/operation.ts'
import { toRange } from '../../platform/time/period.ts'
import { may } from '../../record/access/index.ts'
import { postFields } from '../fields.ts'
import { tell } from '../tell.ts'
import { ROLES } from '../words.ts'

/** A post for which somebody is looked for. */
export const openVacancy = operation({
  name: 'open-vacancy',
  summary: 'Say that a post has nobody in it and somebody is looked for.',
  input: z.object({
    team: field.id('Choose the team').optional(),
    role: postFields.role,
    fullTimeShare: postFields.fullTimeShare,
    socialWorker: field.yesNo('Say whether the post is for a registered social worker'),
    from: field.day('Enter since when it has been vacant, such as 1 9 2026'),
  }),
  may: may('keep-workforce'),
  async run({ team = null, role, fullTimeShare, socialWorker, from }, context) {
    const facts = { team, role, fullTimeShare, socialWorker, from }
    const entry = await tell(context, 'vacancy-opened', `A vacancy: ${ROLES[role].toLowerCase()}`, facts)
    const id = newId()
    await context.db
      .insertInto('vacancy')
      .values({
        id,
        team_id: team,
        role,
        full_time_share: fullTimeShare,
        registered_social_worker: socialWorker,
        during: toRange({ from, until: null }),
        ended_how: null,
        entry_id: entry,
      })
      .execute()
    return { vacancy: id }
  },
})
