import { sql } from 'kysely'
import { KithError } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import type { Context } from '../../platform/operations/operation.ts'
import { mustNotMix, ROLES, type Role } from '../access/index.ts'
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
  mustNotMix(roles)
  const known = await db
    .selectFrom('account')
    .select(['id', 'active'])
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  if (known?.active)
    throw new KithError('conflict', 'This person has an account already. Change it, or close it first.')
  if (known)
    throw new KithError('conflict', 'This person had an account, which is closed. Open that one again.')
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
  const account = await context.db
    .selectFrom('account')
    .select('id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .where('active', '=', true)
    .executeTakeFirst()
  if (!account) throw new KithError('not-found', 'Nobody with an open account is called so by the issuer.')
  await setActive(context, account.id, false)
}

/** Closes an account or opens it again. @throws KithError `conflict` where nobody could look after accounts any more. */
export async function setActive(context: Context, id: string, active: boolean): Promise<void> {
  if (!active) await mustLeaveAnAdministrator(context, id)
  await context.db.updateTable('account').set({ active }).where('id', '=', id).execute()
  const told = active
    ? { kind: 'account-reopened', title: 'An account was opened again' }
    : { kind: 'account-closed', title: 'An account was closed' }
  await writeEntry(context, { ...told, people: [], facts: { account: id } })
}

/**
 * Accounts can always be looked after by somebody: the last administrator keeps theirs. Two who close each other's at
 * the same moment wait for one another.
 */
export async function mustLeaveAnAdministrator({ db }: Context, id: string): Promise<void> {
  const administrators = await db
    .selectFrom('account')
    .select('id')
    .where('active', '=', true)
    .where(sql<boolean>`'administrator' = any(roles)`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  if (administrators.length === 0 || administrators.some((one) => one.id !== id)) return
  throw new KithError(
    'conflict',
    'This is the last administrator. Make somebody else an administrator first, so that accounts can be looked after.',
  )
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
