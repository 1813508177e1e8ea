import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, subject } from '../../record/access/index.ts'
import { mustSeeWhole, readHead } from '../families/head.ts'
import { readVisits } from './read-visits.ts'
import { insertVisit, visitFields } from './visit.ts'

/** Puts a visit right: a new one stands in its place, the old one stays readable behind it. */
export const correctVisit = operation({
  name: 'correct-visit',
  inWords: 'Put a visit right',
  summary: 'Put a recorded visit right. What was written before stays readable.',
  input: z.object({ ...visitFields, visit: field.id() }),
  may: may('write', subject.family()),
  async run({ visit, ...right }, context) {
    const old = await holdVisit(context, right.family, visit)
    const present = [...(right.present ?? []), ...(await presentUnseen(context, right.family, visit))]
    const now = await insertVisit(context, { ...right, present: [...new Set(present)] }, old.entry_id)
    await context.db.updateTable('note').set({ superseded_by: now }).where('id', '=', visit).execute()
    return { family: right.family, visit: now }
  },
})

/** Those of the family who were there and whom the viewer could not tick: putting right does not take them out. */
async function presentUnseen(context: Context, family: string, visit: string): Promise<string[]> {
  const { members } = await readHead(context, family)
  const [before] = await readVisits(context, { family, visit })
  const closed = members.filter((person) => person.restricted).map(({ id }) => id)
  return closed.filter((id) => before?.present.includes(id))
}

/**
 * Takes hold of a visit that still stands.
 * @throws KithError `conflict` where it was put right already, `not-allowed` where it names somebody closed to the viewer.
 */
export async function holdVisit(context: Context, family: string, visit: string) {
  const row = await context.db
    .selectFrom('note')
    .select(['entry_id', 'superseded_by', 'happened_on'])
    .where('id', '=', visit)
    .where('family_id', '=', family)
    .where('kind', '=', 'visit')
    .forUpdate()
    .executeTakeFirst()
  if (!row || row.superseded_by)
    throw new KithError(
      'conflict',
      'This visit was put right already, perhaps by a colleague. Open it from the list of visits again.',
    )
  await mustSeeWhole(context, family, await readVisits(context, { family, visit }))
  return row
}
