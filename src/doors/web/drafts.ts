import type { Db } from '../../platform/database/open.ts'
import { readForm } from '../../platform/pages/form-body.ts'
import type { FormValues } from '../../platform/pages/page.ts'
import { momentInWords } from '../../platform/time/words.ts'

const KEPT_DAYS = 30
/** What is not part of the form. Its request's id is: a draft of what was sent after all is then carried out once. */
const PASSING = ['_page', '_add', '_remove', '_kept', '_keptBeside', '_leave']

export interface Draft {
  /** The form of the page that it belongs to. */
  form: string
  request: string | undefined
  values: FormValues
  /** "27 March 2026 at 2:30pm". */
  from: string
}

/** Keeps what was typed into a page's form, over what was kept before. `page` is the path with its query. */
export async function keepDraft(
  db: Db,
  account: string,
  page: string,
  encoded: string,
  now: Date,
): Promise<void> {
  const row = { account_id: account, page, body: answers(encoded), saved_at: now }
  await db
    .insertInto('draft')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'page']).doUpdateSet({ body: row.body, saved_at: now }),
    )
    .execute()
  await dropOld(db, account, now)
}

/** What was kept of a page's form; undefined where nothing was, or nobody is signed in. */
export async function findDraft(
  db: Db,
  account: string | undefined,
  page: string,
): Promise<Draft | undefined> {
  if (!account) return undefined
  const row = await db
    .selectFrom('draft')
    .select(['body', 'saved_at'])
    .where('account_id', '=', account)
    .where('page', '=', page)
    .executeTakeFirst()
  if (!row) return undefined
  const values = readForm(row.body)
  const request = typeof values._request === 'string' ? values._request : undefined
  return { form: String(values._form ?? 'main'), request, values, from: momentInWords(row.saved_at) }
}

/** Drops what was kept, once it is carried out or discarded. */
export async function dropDraft(db: Db, account: string, page: string): Promise<void> {
  await db.deleteFrom('draft').where('account_id', '=', account).where('page', '=', page).execute()
}

async function dropOld(db: Db, account: string, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - KEPT_DAYS * 86_400_000)
  await db.deleteFrom('draft').where('account_id', '=', account).where('saved_at', '<', oldest).execute()
}

function answers(encoded: string): string {
  const kept = new URLSearchParams(encoded)
  for (const name of PASSING) kept.delete(name)
  return kept.toString()
}
