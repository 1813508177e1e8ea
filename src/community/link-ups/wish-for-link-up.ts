import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { memberIds } from '../../record/families/family.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import { listIn } from '../volunteers/fields.ts'
import { SHARE_KEYS } from '../volunteers/shares.ts'
import { wishesOfFamily } from './read-wishes.ts'

/** A family would like a neighbour beside them: goals of their own choice, and their yes to what is told (L1655). */
export const wishForLinkUp = operation({
  name: 'wish-for-link-up',
  inWords: 'Wished for a neighbour beside them',
  summary:
    'Write down that a family would like to be brought together with a neighbour, and what may be told.',
  input: z.object({
    family: field.id(),
    goals: field.text('Write what the family would like to come of it, a line for each', 2_000),
    wants: field.listOf(field.choice(SHARE_KEYS, 'Choose from the list'), 'Choose what they would like'),
    languages: field.optionalText(200),
    told: field.text('Write what the coordinator and the neighbour may know', 2_000),
    saidYes: field.text('Write who said yes, and how', 500),
  }),
  may: may('write', subject.family()),
  async run({ family, goals, wants, languages, told, saidYes }, context) {
    await mustBeFirst(context, family)
    const id = newId()
    const lines = goals
      .split('\n')
      .map((goal) => goal.trim())
      .filter(Boolean)
    const entry_id = await writeEntry(context, {
      kind: 'link-up-wished',
      title: 'The family would like a neighbour beside them',
      body: lines.join('\n'),
      people: await memberIds(context, family),
      family,
      basis: `Their consent: ${saidYes}`,
      facts: { wish: id, wants, told },
    })
    const row = { id, family_id: family, goals: lines, wants, languages: listIn(languages), told }
    await context.db
      .insertInto('link_up_wish')
      .values({ ...row, said_yes: saidYes, wished_on: context.today, withdrawn_on: null, entry_id })
      .execute()
    return { family, wish: id }
  },
})

async function mustBeFirst(context: Context, family: string): Promise<void> {
  if ((await wishesOfFamily(context, family)).some(({ withdrawnOn }) => withdrawnOn === null))
    throw new KithError(
      'conflict',
      'The family has said so already. Take that back first, then write it anew.',
    )
}
