import { type RawBuilder, sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import { fromRange, lastDay } from '../../platform/time/period.ts'
import type { NonProfit } from './legal-forms.ts'
import './tables.ts'

/** An area delegated for a time. */
export interface Practice {
  id: string
  version: number
  neighbourhood: string
  place: string
  account: string
  director: string
  provider: string
  legalForm: NonProfit
  registration: string
  checkedHow: string
  checkedOn: string
  /** Pence a year. */
  budget: number
  from: string
  lastDay: string | null
  decidedBy: string
  why: string
  endedWhy: string | null
}

/** All of them, those that began last first. */
export const readPractices = (viewer: Viewer): Promise<Practice[]> => select(viewer, sql`true`)

/** @throws KithError `not-found`. */
export async function readPractice(viewer: Viewer, id: string): Promise<Practice> {
  const [practice] = await select(viewer, sql`p.id = ${id}::uuid`)
  if (practice) return practice
  throw new KithError('not-found', 'There is no such practice. Choose one from the list.')
}

type Row = Omit<Practice, 'from' | 'lastDay' | 'budget'> & { during: string; budget: string }

async function select({ db, actor }: Viewer, condition: RawBuilder<unknown>): Promise<Practice[]> {
  const { authority } = actor
  const { rows } = await sql<Row>`
    select p.id, p.version, p.neighbourhood_id as neighbourhood, n.name as place, p.account_id as account, p.director,
      p.provider, p.legal_form as "legalForm", p.registration, p.checked_how as "checkedHow",
      p.checked_on as "checkedOn", p.budget_pence::text as budget, p.during, p.decided_by as "decidedBy", p.why,
      p.ended_why as "endedWhy"
    from practice p join neighbourhood n on n.authority = ${authority} and n.id = p.neighbourhood_id
    where p.authority = ${authority} and ${condition}
    order by lower(p.during) desc, p.id desc`.execute(db)
  return rows.map(({ during, budget, ...row }) => {
    const period = fromRange(during)
    return { ...row, budget: Number(budget), from: period.from, lastDay: lastDay(period) }
  })
}
