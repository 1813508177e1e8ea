import { createHash } from 'node:crypto'
import type { Generated } from 'kysely'
import type { Db } from '../database/open.ts'
import type { OfCouncil } from '../database/tables.ts'
import { KithError } from '../errors.ts'
import type { Actor } from './operation.ts'

declare module '../database/tables.ts' {
  interface Tables {
    operation_request: OperationRequestTable
  }
}

/** What was asked and answered, so that a retry is carried out once. */
interface OperationRequestTable extends OfCouncil {
  id: string
  operation: string
  account: string | null
  /** SHA-256 of what was asked, so that a key used for something else is noticed; empty for the public. */
  input_hash: string
  answer: string | null
  asked_at: Generated<Date>
}

/** Claims the request's id. A second claim waits for the first to end and then fails on the primary key. */
export async function begin(db: Db, id: string, asked: Asked): Promise<void> {
  await db
    .insertInto('operation_request')
    .values({ id, ...columns(asked) })
    .execute()
}

/** Who asked for what. */
export interface Asked {
  operation: string
  actor: Actor
  input: unknown
}

const columns = ({ operation, actor, input }: Asked) => ({
  operation,
  account: actor.account ?? null,
  input_hash: hashOf(actor, asText(input)),
})

/** Of the public none: with codes and answers at hand it would tell who said what, and the id of their form is a hash of it already. */
const hashOf = ({ account }: Actor, asked: string): string =>
  account ? createHash('sha256').update(asked).digest('base64url') : ''

/** @throws KithError `invalid` for an input that is nested deeper than any of ours. */
function asText(input: unknown): string {
  try {
    return JSON.stringify(input ?? null)
  } catch {
    throw new KithError(
      'invalid',
      'What was sent is nested too deeply to be read. Send the fields as they are listed.',
    )
  }
}

/** Keeps the answer for a retry. */
export async function finish(db: Db, id: string, output: unknown): Promise<void> {
  const answer = JSON.stringify(output ?? null)
  await db.updateTable('operation_request').set({ answer }).where('id', '=', id).execute()
}

/** The answer that the first request got. @throws KithError `conflict` where the id was used for something else. */
export async function answerOf(db: Db, id: string, asked: Asked): Promise<unknown> {
  const row = await db.selectFrom('operation_request').selectAll().where('id', '=', id).executeTakeFirst()
  const { operation, account, input_hash } = columns(asked)
  const same = row?.operation === operation && row.account === account && row.input_hash === input_hash
  if (row?.answer && same) return JSON.parse(row.answer)
  throw new KithError(
    'conflict',
    'This request was already used for something else. Start again from the page.',
  )
}
