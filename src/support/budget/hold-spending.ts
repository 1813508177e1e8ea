import { sql } from 'kysely'
import { childrenOf, mustSeeWhole } from '../../family-help/index.ts'
import { KithError } from '../../platform/errors.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { writeEntry } from '../../record/ledger/write.ts'
import type { SpendingKind } from './kinds.ts'
import { SPENDING_KINDS } from './kinds.ts'
import { type Answer, type State, stateOf } from './state.ts'

/** A spending that an operation changes. Money in pence. */
export interface Held {
  id: string
  family: string
  what: string
  kind: SpendingKind
  asked: number
  account: string | null
  /** Null where nobody was asked, or nobody has answered. */
  answer: Answer | null
  state: State
  /** The posting that stands, where money is out. */
  standing: { id: string; pence: number } | null
}

type Row = Omit<Held, 'state'> & { within: boolean }

/** Takes hold of a spending of this family. @throws KithError `not-found`, or `not-allowed` where its words are closed. */
export async function holdSpending(context: Context, family: string, id: string): Promise<Held> {
  const { authority } = context.actor
  await context.db.selectFrom('spending').select('id').where('id', '=', id).forUpdate().execute()
  const { rows } = await sql<Row>`
    select s.id, s.family_id as family, s.what, s.kind, s.pence as asked, s.account_id as account, s.within_limit as within,
      a.answer, case when p.id is null then null else json_build_object('id', p.id, 'pence', p.pence) end as standing
    from spending s
    left join spending_answer a on a.authority = ${authority} and a.spending_id = s.id
    left join spending_posting p on p.authority = ${authority} and p.spending_id = s.id and p.reverses is null
      and not exists (select from spending_posting back where back.authority = ${authority} and back.reverses = p.id)
    where s.authority = ${authority} and s.id = ${id} and s.family_id = ${family}`.execute(context.db)
  const [row] = rows
  if (!row) throw new KithError('not-found', 'There is no such spending for this family.')
  await mustSeeWhole(context, family, row.what)
  return { ...row, state: stateOf(row.within, row.answer, row.standing?.pence ?? 0) }
}

/** @throws KithError `conflict` where it is not waiting, with what stands. */
export function mustWait({ state }: Held): void {
  if (state === 'waiting') return
  throw new KithError('conflict', 'This has been answered already. Open it again to see what was said.')
}

/** What was done with a spending, in the record of the family's children. */
export async function tell(
  context: Context,
  held: Held,
  told: { kind: string; title: string; body?: string; facts?: Record<string, unknown> },
): Promise<string> {
  return writeEntry(context, {
    ...told,
    title: `${told.title}: ${SPENDING_KINDS[held.kind].toLowerCase()}`,
    people: await childrenOf(context, held.family),
    family: held.family,
    facts: { spending: held.id, ...told.facts },
  })
}
