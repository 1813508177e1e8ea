import { sql } from 'kysely'
import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { fromRange, toRange } from '../../platform/time/period.ts'
import { may } from '../../record/access/index.ts'
import { postFields } from '../fields.ts'
import { tell } from '../tell.ts'
import { ROLES } from '../words.ts'
import { refuseOverlap } from './overlap.ts'

const input = z.object({ worker: field.id(), ...postFields })

/** Somebody begins a post, or goes on in another: the one that was open ends the day before. */
export const beginPost = operation({
  name: 'begin-post',
  summary: 'Say that somebody who works here begins a post, or goes on in another one.',
  input,
  may: may('keep-workforce'),
  async run(post, context) {
    const known = await context.db
      .selectFrom('worker')
      .select('id')
      .where('id', '=', post.worker)
      .executeTakeFirst()
    if (!known) throw new KithError('not-found', 'Choose somebody from the list of those who work here.')
    return { post: await startPost(context, post), worker: post.worker }
  },
})

/** Begins a post, as part of an operation. @throws KithError `invalid` where another one is in the way. */
export async function startPost(context: Context, post: z.output<typeof input>): Promise<string> {
  const { worker, role, fullTimeShare, agency, from, cameFrom = null } = post
  const entry = await tell(context, 'post-began', `A post began: ${ROLES[role].toLowerCase()}`, { ...post })
  await endOpenPost(context, { worker, from, entry })
  const during = toRange({ from, until: null })
  await refuseOverlap(context, { worker, during })
  const id = newId()
  await context.db
    .insertInto('worker_post')
    .values({
      id,
      worker_id: worker,
      role,
      full_time_share: fullTimeShare,
      agency,
      during,
      came_from: cameFrom,
      why_left: null,
      went_to: null,
      entry_id: entry,
    })
    .execute()
  return id
}

async function endOpenPost(
  { db }: Context,
  { worker, from, entry }: { worker: string; from: string; entry: string },
): Promise<void> {
  const rows = await db
    .selectFrom('worker_post')
    .select(['id', 'during'])
    .where('worker_id', '=', worker)
    .execute()
  const open = rows.find(({ during }) => fromRange(during).until === null)
  const began = open && fromRange(open.during).from
  if (!open || !began || began >= from) return
  await db
    .updateTable('worker_post')
    .set({
      during: toRange({ from: began, until: from }),
      why_left: 'new-post',
      entry_id: entry,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', open.id)
    .execute()
}
