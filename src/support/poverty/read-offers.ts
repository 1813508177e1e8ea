import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { openEntries } from '../../record/access/index.ts'
import type { MoneyAnswer, MoneyKind } from './kinds.ts'

/** Help with money that was offered, and what came of it. Money in pence. */
export interface MoneyOffer {
  id: string
  kind: MoneyKind
  answer: MoneyAnswer
  words: string
  on: string
  author: string
  result: { on: string; tool: string; weekly: number; once: number; debt: number; words: string } | null
}

/** The newest first. */
export async function readOffers(viewer: Viewer, family: string): Promise<MoneyOffer[]> {
  const { authority } = viewer.actor
  const { rows } = await sql<MoneyOffer>`
    select o.id, o.kind, o.answer, o.words, o.offered_on as on, o.author,
      (select json_build_object('on', r.found_on, 'tool', r.tool, 'weekly', r.weekly_pence, 'once', r.once_pence,
          'debt', r.debt_pence, 'words', r.words)
        from money_result r where r.authority = ${authority} and r.offer_id = o.id and r.superseded_by is null) as result
    from money_offer o join ledger_entry e on e.authority = ${authority} and e.id = o.entry_id
    where o.authority = ${authority} and o.family_id = ${family} and ${await openEntries(viewer)}
    order by o.offered_on desc, o.id limit 500`.execute(viewer.db)
  return rows
}
