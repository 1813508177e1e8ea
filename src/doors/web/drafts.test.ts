import { beforeAll, expect, test } from 'vitest'
import { endSession, openSession } from '../../platform/sign-in/session.ts'
import { formOf, type TestApp, testApp } from './testing/app.tsx'
import { kept } from './testing/room.tsx'

const PROMISE = '/workers/11111111-1111-4111-8111-111111111111/promise?step=2'

let world: TestApp
/** Long before the application's clock at the end: a session of then has timed out. */
const NOW = new Date('2026-03-27T14:30:00Z')
beforeAll(async () => {
  world = await testApp()
})

const get = (url: string) => world.app.inject({ url, headers: world.signedIn })
const post = (url: string, values: Record<string, string>, cookie = world.signedIn.cookie) => {
  const { headers, payload } = formOf(values)
  return world.app.inject({ method: 'POST', url, headers: { ...headers, cookie }, payload })
}
const keep = (what: string) =>
  post('/drafts', { _page: PROMISE, _form: 'main', _request: 'x', what, 'steps[0][name]': 'One' })

test('what is typed and not sent fills the form again, in this page alone', async () => {
  expect((await keep('Half a sent')).statusCode).toBe(204)
  await keep('Half a sentence')
  const page = await get(PROMISE)
  expect(page.body).toContain('value="Half a sentence"')
  expect(page.body).toContain('name="steps[0][name]" type="text" value="One"')
  expect(page.body).toContain('was kept')
  expect((await get(PROMISE.replace('step=2', 'step=3'))).body).toContain('value="A start"')
})

test('a discarded draft is gone', async () => {
  await keep('Not this')
  const answer = await post('/drafts/discard', { _page: PROMISE })
  expect([answer.statusCode, answer.headers.location]).toEqual([303, PROMISE])
  expect((await get(PROMISE)).body).toContain('value="A start"')
})

test('a form that is sent takes its draft with it', async () => {
  await keep('Now whole')
  expect((await post(PROMISE, { what: 'Now whole' })).statusCode).toBe(303)
  expect((await get(PROMISE)).body).not.toContain('was kept')
})

test("nobody keeps or sees another's draft", async () => {
  expect((await post('/drafts', { _page: PROMISE, what: 'Mine' }, '')).statusCode).toBe(401)
  expect((await post('/drafts', { _page: PROMISE, what: 'Mine' }, 'kith=TEST.guess')).statusCode).toBe(401)
})

test('a draft is forgotten after thirty days', async () => {
  await keep('Old')
  world.wait(31 * 24 * 60)
  await post('/drafts', { _page: '/file', title: 'New' })
  const rows = await world.database.within('TEST', (db) => db.selectFrom('draft').select('page').execute())
  expect(rows).toEqual([{ page: '/file' }])
})

test('a draft of what was sent after all is carried out once', async () => {
  const values = { _form: 'main', _request: '55555555-5555-4555-8555-555555555555', what: 'Sent and kept' }
  await post(PROMISE, values)
  await post('/drafts', { ...values, _page: PROMISE })
  const [, request] = (await get(PROMISE)).body.match(/name="_request" value="([^"]+)"/) ?? []
  const before = kept.length
  expect((await post(PROMISE, { ...values, _request: request ?? '' })).statusCode).toBe(303)
  expect(kept.length).toBe(before)
})

test('a session that timed out keeps a draft; one that was ended keeps none', async () => {
  const cookie = await world.database.within('TEST', (db) => openSession(db, 'TEST', world.account, NOW))
  const page = '/workers/11111111-1111-4111-8111-111111111112/promise'
  const keptNow = async () => {
    const answer = await post('/drafts', { _page: page, what: 'After all' }, `kith=${cookie}`)
    expect(answer.statusCode).toBe(401)
    return world.database.within('TEST', (db) =>
      db.selectFrom('draft').select('page').where('page', '=', page).execute(),
    )
  }
  expect(await keptNow()).toHaveLength(1)
  await post('/drafts/discard', { _page: page }, `kith=${cookie}`)
  await endSession(world.database, cookie, NOW)
  expect(await keptNow()).toEqual([])
})
