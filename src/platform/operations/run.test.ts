import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Database } from '../database/open.ts'
import { testDatabase } from '../testing/database.ts'
import * as field from './fields.ts'
import { type Actor, operation } from './operation.ts'
import { run } from './run.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})

const actor: Actor = { authority: 'TEST', name: 'Kim', roles: [] }
let carriedOut = 0
const promise = operation({
  name: 'promise',
  summary: 'Promise something.',
  input: z.object({ what: field.text('Say what you promise') }),
  may: { capability: 'promise', check: async () => ({ allowed: true, because: 'test' }) },
  async run({ what }, { request }) {
    carriedOut += 1
    return { what, request }
  },
})

describe('an operation', () => {
  it('is carried out once for a request, and answers a retry the same', async () => {
    const request = randomUUID()
    const before = carriedOut
    const first = await run(database, promise, actor, { what: 'to ring' }, { request })
    expect(await run(database, promise, actor, { what: 'to ring' }, { request })).toEqual(first)
    expect(carriedOut).toBe(before + 1)
  })

  it('is carried out once when the same request comes twice at the same moment', async () => {
    const request = randomUUID()
    const both = [1, 2].map(() => run(database, promise, actor, { what: 'to write' }, { request }))
    const [one, other] = await Promise.all(both)
    expect(one).toEqual(other)
  })

  it('refuses a request id that was used for something else, or by somebody else', async () => {
    const request = randomUUID()
    const signedIn = { ...actor, account: randomUUID() }
    await run(database, promise, signedIn, { what: 'to come' }, { request })
    const otherWords = run(database, promise, signedIn, { what: 'to go' }, { request })
    await expect(otherWords).rejects.toMatchObject({ code: 'conflict' })
    const somebodyElse = run(
      database,
      promise,
      { ...actor, account: randomUUID() },
      { what: 'to come' },
      { request },
    )
    await expect(somebodyElse).rejects.toMatchObject({ code: 'conflict' })
  })

  it('refuses what is nested too deeply to be read', async () => {
    let deep: unknown = []
    for (let level = 0; level < 100_000; level++) deep = [deep]
    await expect(run(database, promise, actor, { what: deep })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('may be sent again with the same id after it was refused', async () => {
    const request = randomUUID()
    await expect(run(database, promise, actor, { what: ' ' }, { request })).rejects.toMatchObject({
      code: 'invalid',
    })
    expect(await run(database, promise, actor, { what: 'to call' }, { request })).toMatchObject({
      what: 'to call',
    })
  })
})
