import { sql } from 'kysely'
import { type Share, shareOf } from '../../engines/statistics/share.ts'
import { type Shown, suppress } from '../../engines/statistics/suppress.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { addMonths } from '../../platform/time/day.ts'
import { MONTHS } from '../conversations/again.ts'
import { OUTCOME_KEYS, type Outcome } from '../outcomes/outcomes.ts'

export interface Learning {
  from: string
  outcomes: { outcome: Outcome; count: Shown }[]
  /** Children whose conversation came within twelve months of an earlier one about them. */
  again: Share | undefined
  /** Warm links that were looked at, and held. */
  held: Share | undefined
}

const WITHIN = { smallest: 6, roundTo: 1 }

/** What came of the conversations of the last twelve months, derived now. */
export async function readLearning(viewer: Viewer): Promise<Learning> {
  const from = addMonths(viewer.today, -MONTHS)
  const counts = await countOutcomes(viewer, from)
  const shown = suppress(
    OUTCOME_KEYS.map((outcome) => counts.get(outcome) ?? 0),
    WITHIN,
  )
  const again = await countAgain(viewer, from)
  const held = await countHeld(viewer, from)
  return {
    from,
    outcomes: OUTCOME_KEYS.map((outcome, at) => ({ outcome, count: shown[at]! })),
    again: shareOf(again.again, again.all),
    held: shareOf(held.held, held.all),
  }
}

async function countOutcomes({ db }: Viewer, from: string): Promise<Map<Outcome, number>> {
  const rows = await db
    .selectFrom('conversation_outcome')
    .select((select) => ['outcome', select.fn.countAll<number>().as('count')])
    .where('decided_on', '>=', from)
    .groupBy('outcome')
    .execute()
  return new Map(rows.map(({ outcome, count }) => [outcome, Number(count)]))
}

/** Each child and conversation of the time once; a record that was merged counts as the one it is kept in. */
async function countAgain({ db, actor }: Viewer, from: string): Promise<{ again: number; all: number }> {
  const { authority } = actor
  const { rows } = await sql<{ again: number; all: number }>`
    with asked as (
      select c.id, c.received_at, c.received_on, coalesce(person.merged_into, person.id) as child
      from conversation c
      join conversation_person p on p.authority = ${authority} and p.conversation_id = c.id and p.part = 'child'
      join person on person.authority = ${authority} and person.id = p.person_id
      where c.authority = ${authority} and c.received_on >= (${from}::date - interval '12 months')
    )
    select count(*)::int as all, count(*) filter (where exists (
        select from asked earlier where earlier.child = asked.child and earlier.id <> asked.id
          and earlier.received_at < asked.received_at and earlier.received_on >= asked.received_on - interval '12 months'
      ))::int as again
    from asked where asked.received_on >= ${from}::date`.execute(db)
  return rows[0]!
}

async function countHeld({ db }: Viewer, from: string): Promise<{ held: number; all: number }> {
  const rows = await db
    .selectFrom('warm_link')
    .select((select) => ['reached', select.fn.countAll<number>().as('count')])
    .where('checked_on', '>=', from)
    .groupBy('reached')
    .execute()
  const all = rows.reduce((sum, { count }) => sum + Number(count), 0)
  return { all, held: Number(rows.find(({ reached }) => reached === 'reached')?.count ?? 0) }
}
