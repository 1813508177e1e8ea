import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import type { Context, Viewer } from '../../platform/operations/operation.ts'
import type { Subject } from '../access/index.ts'
import { writeEntry } from '../ledger/write.ts'

/** Something of their own that a person has opened to those who help. */
export interface Consent {
  id: string
  about: 'therapy' | 'childhood'
  /** In their words. */
  words: string
  givenAt: Date
}

export interface NewConsent {
  person: string
  about: Consent['about']
  /** For therapy: which note’s content, by its entry. */
  sealed?: string
  words: string
  title: string
}

/** Keeps what somebody opened, in their words, as part of an operation. */
export async function giveConsent(context: Context, given: NewConsent): Promise<string> {
  const { person, about, sealed = null, words, title } = given
  const kind = { kind: 'consent-given', title, body: words }
  const entry = await writeEntry(context, {
    ...kind,
    people: [person],
    basis: 'Their consent',
    facts: { about },
  })
  const id = newId()
  const row = { id, person_id: person, about, sealed_entry_id: sealed, words, entry_id: entry }
  await context.db
    .insertInto('consent')
    .values({ ...row, given_at: context.now, withdrawn_at: null })
    .execute()
  return id
}

/** Closes it again. @throws KithError `conflict` where it is closed already. */
export async function endConsent(
  context: Context,
  id: string,
  title: string,
  words: string,
): Promise<string> {
  const row = await context.db
    .selectFrom('consent')
    .select(['person_id', 'withdrawn_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row || row.withdrawn_at)
    throw new KithError('conflict', 'This is closed already. Nothing was changed.')
  await writeEntry(context, { kind: 'consent-withdrawn', title, body: words, people: [row.person_id] })
  await context.db.updateTable('consent').set({ withdrawn_at: context.now }).where('id', '=', id).execute()
  return row.person_id
}

/** What a person has open now. */
export async function consentsOf({ db }: Viewer, people: readonly string[]): Promise<Consent[]> {
  const rows = await db
    .selectFrom('consent')
    .select(['id', 'about', 'words', 'given_at as givenAt'])
    .where('person_id', 'in', people)
    .where('withdrawn_at', 'is', null)
    .orderBy('given_at', 'desc')
    .execute()
  return rows
}

export const consentSubject: Subject = {
  kind: 'consent',
  key: 'consent',
  locate: async (db, [id]) => {
    const row = await db.selectFrom('consent').select('person_id').where('id', '=', id!).executeTakeFirst()
    return row && { people: [row.person_id] }
  },
}
