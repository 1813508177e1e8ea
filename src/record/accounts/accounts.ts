import { containing } from '../../platform/database/containing.ts'
import { KithError } from '../../platform/errors.ts'
import type { Viewer } from '../../platform/operations/operation.ts'

/** An account as those who look after accounts see it. */
export interface Account {
  id: string
  name: string
  /** What the issuer calls them. */
  subject: string
  roles: string[]
  active: boolean
  discipline: string | null
  team: string | null
  teamId: string | null
}

/** More than these at a time are found by name. */
export const MOST = 200

export interface AccountsAsked {
  /** Part of a name. */
  name?: string
  closed?: boolean
}

/** Accounts by name, open or closed; one more than `MOST` where there are more. */
export function listAccounts(viewer: Viewer, { name, closed = false }: AccountsAsked): Promise<Account[]> {
  const listed = accounts(viewer).where('account.active', '=', !closed)
  const named = name ? listed.where('account.name', 'ilike', containing(name)) : listed
  return named
    .orderBy('account.name')
    .limit(MOST + 1)
    .execute()
}

/** @throws KithError `not-found`. */
export async function readAccount(viewer: Viewer, id: string): Promise<Account> {
  const account = await accounts(viewer).where('account.id', '=', id).executeTakeFirst()
  if (account) return account
  throw new KithError('not-found', 'There is no such account. Choose one from the list.')
}

const accounts = ({ db }: Viewer) =>
  db
    .selectFrom('account')
    .leftJoin('worker', 'worker.id', 'account.worker_id')
    .leftJoin('team', 'team.id', 'worker.team_id')
    .select([
      'account.id',
      'account.name',
      'account.subject',
      'account.roles',
      'account.active',
      'worker.discipline',
      'team.name as team',
      'team.id as teamId',
    ])
