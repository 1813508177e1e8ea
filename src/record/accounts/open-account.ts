import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { ROLES, type Role } from '../access/index.ts'
import { writeEntry } from '../ledger/write.ts'

/** The roles that an account may have: all but anyone's. */
export const GRANTABLE = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'public')

export interface NewAccount {
  /** The issuer's address, and what it calls the person. */
  issuer: string
  subject: string
  name: string
  roles: readonly string[]
  discipline?: string
  registeredSocialWorker?: boolean
  /** The name of their team. */
  team?: string
}

/**
 * Opens an account for somebody who works here, and makes them a worker. Returns the account's id.
 * @throws KithError `invalid` for a role or team that is not there, `conflict` where the issuer's subject has an account.
 */
export async function openAccount(context: Context, account: NewAccount): Promise<string> {
  const { db } = context
  const { issuer, subject, name, discipline = 'practitioner', registeredSocialWorker = false } = account
  const roles = account.roles.map(asRole)
  if (roles.length === 0) throw new KithError('invalid', `Give at least one role: ${GRANTABLE.join(', ')}.`)
  const known = await db
    .selectFrom('account')
    .select('id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  if (known)
    throw new KithError('conflict', 'This person has an account already. Close it first to open another.')
  const [id, worker] = [newId(), newId()]
  const team_id = account.team ? await teamCalled(context, account.team) : null
  const post = {
    name,
    discipline,
    registered_social_worker: registeredSocialWorker,
    registration: null,
    team_id,
  }
  await db
    .insertInto('worker')
    .values({ id: worker, ...post })
    .execute()
  const row = { id, issuer, subject, name, email: null, worker_id: worker, roles, active: true }
  await db.insertInto('account').values(row).execute()
  const title = `An account was opened for ${name}`
  await writeEntry(context, { kind: 'account-opened', title, people: [], facts: { account: id, roles } })
  return id
}

/** Closes an account: whoever is signed in with it is signed out. The worker and all they wrote stay. @throws KithError `not-found`. */
export async function closeAccount(context: Context, issuer: string, subject: string): Promise<void> {
  const closed = await context.db
    .updateTable('account')
    .set({ active: false })
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .where('active', '=', true)
    .returning('id')
    .executeTakeFirst()
  if (!closed) throw new KithError('not-found', 'Nobody with an open account is called so by the issuer.')
  const told = { kind: 'account-closed', title: 'An account was closed', people: [] }
  await writeEntry(context, { ...told, facts: { account: closed.id } })
}

function asRole(role: string): Role {
  const known = GRANTABLE.find((one) => one === role)
  if (known) return known
  throw new KithError('invalid', `"${role}" is no role. Choose from ${GRANTABLE.join(', ')}.`)
}

async function teamCalled({ db }: Context, name: string): Promise<string> {
  const found = await db.selectFrom('team').select('id').where('name', '=', name).executeTakeFirst()
  if (found) return found.id
  const id = newId()
  await db.insertInto('team').values({ id, name, kind: 'family-help', neighbourhood_id: null }).execute()
  return id
}
