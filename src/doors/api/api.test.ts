import { beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../web/testing/app.tsx'
import { kept, room } from '../web/testing/room.tsx'

const WORKER = '33333333-3333-4333-8333-333333333333'
const SECRET = '00000000-0000-4000-8000-000000000001'

let world: TestApp
beforeAll(async () => {
  world = await testApp()
})

const send = (name: string, payload: object, headers: Record<string, string> = {}) =>
  world.app.inject({
    method: 'POST',
    url: `/api/${name}`,
    payload,
    headers: { ...world.signedIn, ...headers },
  })
const ask = (url: string, headers: Record<string, string> = world.signedIn) =>
  world.app.inject({ url: `/api/${url}`, headers })

test('an operation takes JSON and answers in JSON', async () => {
  const answer = await send('make-promise', { worker: WORKER, what: 'A call', by: '2026-05-03' })
  expect([answer.statusCode, answer.json()]).toEqual([200, { number: kept.length }])
  expect(kept.at(-1)).toEqual({ worker: WORKER, what: 'A call', by: '2026-05-03', steps: [] })
})

test('a reading takes its input from the query', async () => {
  await send('make-promise', { worker: WORKER, what: 'Another' })
  const answer = await ask(`list-promises?worker=${WORKER}&most=1`)
  expect(answer.json()).toHaveLength(1)
})

test('the session may come as a bearer token; without one nothing is answered', async () => {
  const token = world.signedIn.cookie.replace('kith=', '')
  expect((await ask(`list-promises?worker=${WORKER}`, { authorization: `Bearer ${token}` })).statusCode).toBe(
    200,
  )
  const answer = await ask(`list-promises?worker=${WORKER}`, { authorization: 'Bearer TEST.guess' })
  expect(answer.statusCode).toBe(401)
  expect(answer.headers['www-authenticate']).toContain('Bearer')
})

test('what is wrong is a problem that names each field', async () => {
  const answer = await send('make-promise', { worker: WORKER, what: ' ', steps: [{ name: '' }] })
  expect(answer.statusCode).toBe(422)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(answer.json()).toMatchObject({
    type: 'urn:kith:problem:invalid',
    status: 422,
    code: 'invalid',
    problems: [
      { path: ['what'], message: 'Enter what you promise' },
      { path: ['steps', '0', 'name'], message: 'Enter the step' },
    ],
  })
})

test('a stale write is refused with what stands now', async () => {
  const answer = await send('make-promise', { worker: WORKER, what: 'A swim', version: 1 })
  expect(answer.statusCode).toBe(409)
  expect(answer.json()).toMatchObject({ code: 'stale', current: { Promise: 'A walk' } })
})

test('a retry under the same key is carried out once; the key serves for nothing else', async () => {
  const before = kept.length
  const key = { 'idempotency-key': '44444444-4444-4444-8444-444444444444' }
  const first = await send('make-promise', { worker: WORKER, what: 'Once' }, key)
  const again = await send('make-promise', { worker: WORKER, what: 'Once' }, key)
  expect(again.json()).toEqual(first.json())
  expect(kept.length).toBe(before + 1)
  expect((await send('keep-file', { title: 'x' }, key)).statusCode).toBe(409)
  expect((await send('make-promise', {}, { 'idempotency-key': 'abc' })).statusCode).toBe(422)
})

test('bodies that are no JSON, and names that are no operation, get a sentence', async () => {
  const headers = { ...world.signedIn, 'content-type': 'application/json' }
  const broken = await world.app.inject({
    method: 'POST',
    url: '/api/make-promise',
    payload: '{"worker":',
    headers,
  })
  expect([broken.statusCode, broken.json().code]).toEqual([422, 'invalid'])
  const form = await world.app.inject({
    method: 'POST',
    url: '/api/make-promise',
    payload: 'worker=x',
    headers: { ...world.signedIn, 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(form.statusCode).toBe(422)
  expect((await send('make-magic', {})).json()).toMatchObject({ status: 404, code: 'not-found' })
  const nothing = await world.app.inject({
    method: 'POST',
    url: '/api/make-promise',
    headers: world.signedIn,
  })
  expect(nothing.statusCode).toBe(422)
})

test('a fault says nothing of what was sent', async () => {
  const answer = await send('make-promise', { worker: WORKER, what: 'broken' })
  expect(answer.statusCode).toBe(500)
  expect(answer.body).not.toContain('Kim')
})

test('what may not be seen is not found', async () => {
  expect((await ask(`list-promises?worker=${SECRET}`)).statusCode).toBe(404)
})

test('the document describes every operation and reading, and each reference leads somewhere', async () => {
  const document = (await ask('openapi.json')).json()
  expect(document.openapi).toBe('3.1.0')
  for (const { name } of room.operations ?? [])
    expect(document.paths[`/api/${name}`].post.operationId).toBe(name)
  for (const { name } of room.readings ?? [])
    expect(document.paths[`/api/${name}`].get.operationId).toBe(name)
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]*)"/g)].map(
    ([, place]) => place!,
  )
  expect(references.length).toBeGreaterThan(2)
  for (const place of references) {
    expect([place, place.split('/').reduce((at, step) => at?.[step], document)]).not.toContain(undefined)
  }
  expect(JSON.stringify(document)).not.toMatch(/"\$ref":"(?!#\/)/)
})
