import { beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { findAccount } from '../../platform/sign-in/account.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { show } from '../testing/show.ts'
import { type ActorName, makeWorld, NOON, type World } from '../testing/world.ts'
import { changeAccount, closeAccountOf, openAccountFor, reopenAccount } from './look-after-accounts.ts'
import { closeAccount, openAccount } from './open-account.ts'
import { accountPage } from './pages/account-page.tsx'

const ISSUER = 'https://sign-in.example'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const open = (subject: string, roles: string[], team?: string) =>
  world.as(world.actors.administrator, (context) =>
    openAccount(context, { issuer: ISSUER, subject, name: 'Nia Newly', roles, team }),
  )

const signsIn = (subject: string) =>
  world.look(world.actors.administrator, ({ db }) => findAccount(db, ISSUER, subject))

describe('an account', () => {
  it('lets somebody sign in, in their team, until it is closed', async () => {
    const id = await open('nia', ['key-worker'], 'Hillside')
    expect(await signsIn('nia')).toBe(id)
    const worker = await world.look(world.actors.administrator, ({ db }) =>
      db.selectFrom('worker').select('team_id').where('name', '=', 'Nia Newly').executeTakeFirst(),
    )
    expect(worker?.team_id).toBe(world.team)
    await world.as(world.actors.administrator, (context) => closeAccount(context, ISSUER, 'nia'))
    expect(await signsIn('nia')).toBeUndefined()
  })

  it('is refused twice, with no role, and with one that is none', async () => {
    await open('ola', ['front-door'])
    await expect(open('ola', ['front-door'])).rejects.toMatchObject({ code: 'conflict' })
    await expect(open('per', [])).rejects.toMatchObject({ code: 'invalid' })
    await expect(open('per', ['public'])).rejects.toMatchObject({ code: 'invalid' })
    await expect(open('per', ['emperor'])).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('looking after accounts on a page', () => {
  const act = (who: ActorName, operation: Operation<never, unknown> | Operation, input: object) =>
    run(world.database, operation as Operation, world.actors[who], input, { now: NOON })
  const of = (who: ActorName) => ({ account: world.actors[who].account! })

  it('opens one where whoever opens it signs in, changes and closes it, and opens it again', async () => {
    const given = { name: 'Ray Ready', subject: 'ray', roles: ['key-worker'], discipline: 'youth worker' }
    const { account } = (await act('administrator', openAccountFor, { ...given, team: world.team })) as {
      account: string
    }
    const signsInHere = () =>
      world.look(world.actors.administrator, ({ db }) => findAccount(db, 'development', 'ray'))
    expect(await signsInHere()).toBe(account)
    await act('administrator', changeAccount, { account, roles: ['expert'], team: world.otherTeam })
    const shown = await show(world, accountPage, world.actors.administrator, { params: { account } })
    expect(shown).toMatch(/Expert Child Protection Practitioner<\/dd>.*Riverside<\/dd>/s)
    await act('administrator', closeAccountOf, { account })
    expect(await signsInHere()).toBeUndefined()
    await act('administrator', reopenAccount, { account })
    expect(await signsInHere()).toBe(account)
    const told = await world.look(world.actors.administrator, ({ db }) =>
      db.selectFrom('ledger_entry').select('kind').where('kind', 'like', 'account-%').orderBy('id').execute(),
    )
    expect(told.map(({ kind }) => kind).slice(-4)).toEqual([
      'account-opened',
      'account-changed',
      'account-closed',
      'account-reopened',
    ])
  })

  it('leaves one’s own account to somebody else', async () => {
    const own = { ...of('administrator'), roles: ['administrator', 'director'] }
    await expect(act('administrator', changeAccount, own)).rejects.toMatchObject({ code: 'conflict' })
    await expect(act('administrator', closeAccountOf, of('administrator'))).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('always leaves an administrator, also where two are closed at one moment', async () => {
    const only = of('administrator')
    await expect(act('director', closeAccountOf, only)).rejects.toThrow(/last administrator/)
    await expect(act('director', changeAccount, { ...only, roles: ['key-worker'] })).rejects.toThrow(
      /last administrator/,
    )
    const second = { name: 'Ada Second', subject: 'second', roles: ['administrator'], discipline: 'systems' }
    const other = (await act('director', openAccountFor, second)) as { account: string }
    const both = await Promise.allSettled([
      act('director', closeAccountOf, only),
      act('director', closeAccountOf, other),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})
