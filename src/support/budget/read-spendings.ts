import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { openEntries } from '../../record/access/index.ts'
import type { SpendingKind } from './kinds.ts'
import { type Answer, type State, stateOf } from './state.ts'

/** Money in pence. */
export interface Spending {
  id: string
  what: string
  kind: SpendingKind
  goal: string | null
  asked: number
  /** What stands as spent. */
  spent: number
  askedOn: string
  asker: string
  account: string | null
  within: boolean
  answer: { answer: Answer; reason: string; wayOn: string; author: string; at: string } | null
  postings: { pence: number; on: string; why: string; author: string }[]
  receipts: { document: string; name: string }[]
  state: State
}

/** What was spent and asked for a family, the newest first; only one where `spending` is given. */
export async function readSpendings(
  viewer: Viewer,
  { family, spending }: { family: string; spending?: string },
): Promise<Spending[]> {
  const { authority } = viewer.actor
  const { rows } = await sql<Omit<Spending, 'state' | 'spent'>>`
    select s.id, s.what, s.kind, g.words as goal, s.pence as asked, s.asked_on as "askedOn", s.asker,
      s.account_id as account, s.within_limit as within,
      (select json_build_object('answer', a.answer, 'reason', a.reason, 'wayOn', a.way_on, 'author', a.author, 'at', a.answered_at)
        from spending_answer a where a.authority = ${authority} and a.spending_id = s.id) as answer,
      (select coalesce(json_agg(json_build_object('pence', p.pence, 'on', p.posted_on, 'why', p.why, 'author', p.author) order by p.id), '[]')
        from spending_posting p where p.authority = ${authority} and p.spending_id = s.id) as postings,
      (select coalesce(json_agg(json_build_object('document', d.id, 'name', d.name) order by d.id), '[]')
        from spending_receipt r join document d on d.authority = ${authority} and d.id = r.document_id and d.withdrawn_entry_id is null
        where r.authority = ${authority} and r.spending_id = s.id) as receipts
    from spending s join ledger_entry e on e.authority = ${authority} and e.id = s.entry_id
    left join plan_goal g on g.authority = ${authority} and g.id = s.goal_id
    where s.authority = ${authority} and s.family_id = ${family} and ${await openEntries(viewer)}
      ${spending ? sql`and s.id = ${spending}` : sql``}
    order by s.asked_at desc limit 500`.execute(viewer.db)
  return rows.map((row) => {
    const spent = row.postings.reduce((sum, { pence }) => sum + pence, 0)
    return { ...row, spent, state: stateOf(row.within, row.answer?.answer ?? null, spent) }
  })
}
