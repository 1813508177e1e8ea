import { beforeAll, describe, expect, it } from 'vitest'
import { findAccount } from '../../platform/sign-in/account.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { makeWorld, type World } from '../testing/world.ts'
import { closeAccount, openAccount } from './open-account.ts'

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
