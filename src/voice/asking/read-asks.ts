import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Contact } from '../words.ts'

/** A code that was made. Whether it was used is not read: it would say who answered. */
export interface Ask {
  id: string
  code: string
  about: Contact
  on: string
}

/** @throws KithError `not-found`. */
export async function readAsk({ db }: Viewer, ask: string, family: string | null): Promise<Ask> {
  const row = await db
    .selectFrom('feedback_ask')
    .select(['id', 'code', 'about', 'happened_on as on', 'family_id'])
    .where('id', '=', ask)
    .executeTakeFirst()
  if (row?.family_id === family) return row
  throw new KithError('not-found', 'There is no such code. Make another.')
}

/** What a code asks about, for whoever holds it; undefined where there is none. A used one looks the same. */
export async function askOfCode(
  { db }: Viewer,
  code: string,
): Promise<Pick<Ask, 'about' | 'on'> | undefined> {
  return db
    .selectFrom('feedback_ask')
    .select(['about', 'happened_on as on'])
    .where('code', '=', spelled(code))
    .executeTakeFirst()
}

/** As it was made, however somebody types it: "k4t 92hf" is "K4T-92HF". */
export function spelled(code: string): string {
  const letters = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  return `${letters.slice(0, 3)}-${letters.slice(3)}`
}
