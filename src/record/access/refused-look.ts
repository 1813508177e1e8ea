import type { Database } from '../../platform/database/open.ts'
import { type ErrorCode, type ErrorDetails, KithError } from '../../platform/errors.ts'
import type { Actor } from '../../platform/operations/operation.ts'
import { CAPABILITIES, type Capability } from './capabilities.ts'
import { logLook } from './look.ts'

/** A refusal that concerns people of the record. It is kept: who asked, for whom, and why not. */
export class RefusedLook extends KithError {
  readonly people: readonly string[]
  readonly capability: Capability

  constructor(
    code: ErrorCode,
    message: string,
    details: ErrorDetails,
    refused: { people: readonly string[]; capability: Capability },
  ) {
    super(code, message, details)
    this.people = refused.people
    this.capability = refused.capability
  }
}

/**
 * Writes a refused look into the access log, in a transaction of its own: the one that refused was rolled back. A
 * door calls it with every error of a page, a download, a reading or an operation; other errors, and the question
 * for a purpose, leave nothing.
 */
export async function logRefusal(
  database: Database,
  { actor, route, now }: { actor: Actor; route: string; now: Date },
  error: unknown,
): Promise<void> {
  if (!(error instanceof RefusedLook) || error.code === 'purpose-needed') return
  const { people, capability, message } = error
  const look = { people, rule: message, purpose: CAPABILITIES[capability], refused: true }
  await database.within(actor.authority, (db) => logLook({ db, actor, route, now }, look))
}
