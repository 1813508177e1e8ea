import type { Db } from '../database/open.ts'
import type { OfCouncil } from '../database/tables.ts'

declare module '../database/tables.ts' {
  interface Tables {
    account: AccountTable
    session: SessionTable
    draft: DraftTable
  }
}

interface AccountTable extends OfCouncil {
  id: string
  issuer: string
  subject: string
  name: string
  email: string | null
  worker_id: string | null
  roles: string[]
  active: boolean
}

interface SessionTable extends OfCouncil {
  /** SHA-256 of the cookie's secret. */
  id: string
  account_id: string
  began_at: Date
  last_seen_at: Date
  ended_at: Date | null
}

interface DraftTable extends OfCouncil {
  account_id: string
  page: string
  body: string
  saved_at: Date
}

/** The account that an issuer's subject signs in to; undefined where nobody has opened one or it is closed. */
export async function findAccount(db: Db, issuer: string, subject: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('account')
    .select('id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .where('active', '=', true)
    .executeTakeFirst()
  return found?.id
}
