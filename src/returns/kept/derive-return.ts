import { z } from 'zod'
import { invalid } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may } from '../../record/access/index.ts'
import { keysOf } from '../../record/codes.ts'
import { askedOf, KINDS, nameOfYear, YEARS } from '../derive/asked.ts'
import '../tables.ts'

/**
 * Asks for a return of a year, as things stood on a day. It is derived and checked in the background, batch by batch, and
 * without a day kept fresh as people work. Asked for again, every child is looked at again.
 */
export const deriveReturn = operation({
  name: 'derive-return',
  summary: 'Derive a return from the record for a year, up to a day or to its end, and check it.',
  input: z.object({
    kind: field.choice(keysOf(KINDS), 'Choose which return'),
    year: z.coerce.number({ error: 'Choose the year' }).int(),
    on: field.day().optional(),
  }),
  may: may('returns'),
  async run({ kind, year, on }, context) {
    const { first, last } = YEARS[kind]
    if (year < first || year > last)
      throw invalid('year', `Choose a year from ${nameOfYear(first)} to ${nameOfYear(last)}`)
    if (on !== undefined && (on < `${year - 1}-04-01` || on > `${year}-03-31`))
      throw invalid('on', `Choose a day from 1 April ${year - 1} to 31 March ${year}, or leave it blank`)
    const { to, on: day } = askedOf(kind, year, on)
    return { view: await ask(context, { kind, year, on_day: day, standing: day === to }) }
  },
})

type NewView = { kind: keyof typeof KINDS; year: number; on_day: string; standing: boolean }

async function ask({ db, actor, now }: Context, asked: NewView): Promise<string> {
  const fresh = { claimed_by: null, sweep_wanted: true, swept_on: null, of: null, done: 0, problem: null }
  const none = { last_entry: null, keep_author: null, keep_account: null, keep_note: null }
  const { id } = await db
    .insertInto('return_view')
    .values({ id: newId(), ...asked, asked_at: now, author: actor.name, seen_at: now, ...fresh, ...none })
    .onConflict((already) =>
      already
        .columns(['authority', 'kind', 'year', 'on_day'])
        .doUpdateSet({ sweep_wanted: true, problem: null }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
