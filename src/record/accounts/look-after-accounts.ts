import { z } from 'zod'
import { KithError } from '../../platform/errors.ts'
import * as field from '../../platform/operations/fields.ts'
import { type Context, operation } from '../../platform/operations/operation.ts'
import { may, mustNotMix } from '../access/index.ts'
import { writeEntry } from '../ledger/write.ts'
import { readAccount } from './accounts.ts'
import { GRANTABLE, mustLeaveAnAdministrator, openAccount, setActive } from './open-account.ts'

const roles = field.listOf(
  field.choice(GRANTABLE as [string, ...string[]], 'Choose roles from the list'),
  'Choose at least one role',
)

/** Opens an account for somebody who signs in where whoever opens it does. */
export const openAccountFor = operation({
  name: 'open-account',
  summary: 'Open an account for somebody who works here, with their roles and team.',
  input: z.object({
    name: field.text('Enter their name'),
    subject: field.text('Enter what your sign-in service calls them'),
    roles,
    discipline: field.text('Enter their profession, such as “youth worker”'),
    registeredSocialWorker: field.yesNo().optional(),
    team: field.id().optional(),
  }),
  may: may('manage'),
  async run({ team, ...account }, context) {
    const issuer = await ownIssuer(context)
    const id = await openAccount(context, { ...account, issuer })
    await setTeam(context, id, team)
    return { account: id }
  },
})

/** Says anew what somebody is here for, and in which team. */
export const changeAccount = operation({
  name: 'change-account',
  summary: 'Change the roles and the team of an account that is not your own.',
  input: z.object({ account: field.id(), roles, team: field.id().optional() }),
  may: may('manage'),
  async run({ account, roles: given, team }, context) {
    const was = await othersAccount(context, account)
    mustNotMix(given)
    if (!given.includes('administrator')) await mustLeaveAnAdministrator(context, account)
    await context.db.updateTable('account').set({ roles: given }).where('id', '=', account).execute()
    await setTeam(context, account, team)
    const title = `The account of ${was.name} was changed`
    const facts = { account, roles: given, rolesBefore: was.roles, team, teamBefore: was.teamId }
    await writeEntry(context, { kind: 'account-changed', title, people: [], facts })
    return { account }
  },
})

const one = z.object({ account: field.id() })

export const closeAccountOf = operation({
  name: 'close-account',
  summary:
    'Close an account that is not your own. Whoever is signed in with it is signed out; what they wrote stays.',
  input: one,
  may: may('manage'),
  async run({ account }, context) {
    const { active } = await othersAccount(context, account)
    if (active) await setActive(context, account, false)
    return { account }
  },
})

export const reopenAccount = operation({
  name: 'reopen-account',
  summary: 'Open a closed account again, with the roles that it had.',
  input: one,
  may: may('manage'),
  async run({ account }, context) {
    const { active } = await othersAccount(context, account)
    if (!active) await setActive(context, account, true)
    return { account }
  },
})

/** Nobody gives themselves a role, or shuts themselves out: somebody else has to. @throws KithError `conflict`, `not-found`. */
async function othersAccount(context: Context, id: string) {
  const account = await readAccount(context, id)
  if (context.actor.account !== account.id) return account
  throw new KithError('conflict', 'This is your own account. Ask somebody else who looks after accounts.')
}

async function ownIssuer({ db, actor }: Context): Promise<string> {
  const own = await db
    .selectFrom('account')
    .select('issuer')
    .where('id', '=', actor.account ?? null)
    .executeTakeFirst()
  if (own) return own.issuer
  throw new KithError('conflict', 'Sign in first, or use kith account open on the command line.')
}

async function setTeam({ db }: Context, account: string, team: string | undefined): Promise<void> {
  const found = await db
    .selectFrom('account')
    .select('worker_id')
    .where('id', '=', account)
    .executeTakeFirst()
  if (!found?.worker_id) return
  await db
    .updateTable('worker')
    .set({ team_id: team ?? null })
    .where('id', '=', found.worker_id)
    .execute()
}
