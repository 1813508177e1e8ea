import { Writable } from 'node:stream'
import { beforeAll, expect, test } from 'vitest'
import { formOf, type TestApp, testApp } from './testing/app.tsx'

const PROMISE = '/workers/11111111-1111-4111-8111-111111111111/promise'
const lines: string[] = []
const stream = new Writable({
  write: (chunk, _encoding, done) => {
    lines.push(String(chunk))
    done()
  },
})

let world: TestApp
beforeAll(async () => {
  world = await testApp({}, { level: 'info', stream })
})

test('every answer carries a policy that allows nothing inline and nothing from elsewhere', async () => {
  for (const url of ['/', '/nowhere', '/health', '/api/openapi.json', '/signed-out']) {
    const { headers } = await world.app.inject({ url, headers: world.signedIn })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none';connect-src 'self';script-src 'self';style-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['x-powered-by']).toBeUndefined()
  }
})

test('a page has no inline script or style, and all that it loads is there', async () => {
  const { body } = await world.app.inject({ url: PROMISE, headers: world.signedIn })
  expect(body).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/)
  const loaded = [...body.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, url]) => url)
  expect(loaded.length).toBeGreaterThanOrEqual(6)
  for (const url of loaded) expect([url, (await world.app.inject({ url })).statusCode]).toEqual([url, 200])
})

test('over https cookies belong to the host alone and browsers are told to stay on https', async () => {
  const { app } = await testApp({ publicUrl: 'https://kith.example' })
  const answer = await app.inject({ method: 'POST', url: '/sign-out' })
  expect(answer.headers['set-cookie']).toMatch(/^__Host-kith=;.*Path=\/; .*HttpOnly; Secure; SameSite=Lax/)
  expect(answer.headers['strict-transport-security']).toContain('max-age=31536000')
})

test('a request from another site changes nothing', async () => {
  const { headers, payload } = formOf({ what: 'Forged' })
  const send = (extra: Record<string, string>) =>
    world.app.inject({
      method: 'POST',
      url: PROMISE,
      payload,
      headers: {
        'content-type': headers['content-type'],
        host: 'localhost:3000',
        ...world.signedIn,
        ...extra,
      },
    })
  for (const site of ['cross-site', 'same-site'])
    expect((await send({ 'sec-fetch-site': site })).statusCode).toBe(403)
  expect((await send({ origin: 'https://evil.example' })).statusCode).toBe(403)
  expect((await send({ origin: 'null' })).statusCode).toBe(403)
  expect((await send({ origin: 'http://localhost:3000' })).statusCode).toBe(303)
  expect((await send({ 'sec-fetch-site': 'same-origin' })).statusCode).toBe(303)
})

test.each(['constructor', '__proto__', 'toString'])(
  'a form called %s is no form of a page',
  async (_form) => {
    const { headers, payload } = formOf({ what: 'x', _form })
    const sent = {
      method: 'POST',
      url: PROMISE,
      payload,
      headers: { ...headers, ...world.signedIn },
    } as const
    expect((await world.app.inject(sent)).statusCode).toBe(404)
  },
)

test('a sign-in cookie with a seal that cannot be one is refused, not a fault', async () => {
  const cookie = `kith-sign-in=e30.${encodeURIComponent('é'.repeat(43))}`
  const answer = await world.app.inject({ url: '/sign-in/return?code=x&state=y', headers: { cookie } })
  expect(answer.statusCode).toBe(401)
})

test('the log holds routes, statuses and faults, and nothing that anybody typed', async () => {
  lines.length = 0
  const { headers, payload } = formOf({ what: 'broken' })
  await world.app.inject({ url: `${PROMISE}?name=Robin`, headers: world.signedIn })
  await world.app.inject({
    method: 'POST',
    url: PROMISE,
    headers: { ...headers, ...world.signedIn },
    payload,
  })
  await world.app.inject({ url: '/Robin?name=Robin', headers: world.signedIn })
  const log = lines.join('')
  expect(log).toContain('"route":"/workers/:worker/promise"')
  expect(log).toContain('"status":500')
  expect(log).toContain('room.tsx')
  expect(log).not.toMatch(/Robin|Kim|broken|broke it|1111|TEST\./)
})

test('health tells a load balancer whether the database answers', async () => {
  const answer = await world.app.inject({ url: '/health' })
  expect([answer.statusCode, answer.json()]).toEqual([200, { database: 'answers' }])
})

test('a form of more than it can take, and a body that is none, are refused with a sentence', async () => {
  const { headers } = formOf({})
  const large = await world.app.inject({
    method: 'POST',
    url: PROMISE,
    headers: { ...headers, ...world.signedIn },
    payload: `what=${'x'.repeat(2_100_000)}`,
  })
  expect(large.statusCode).toBe(413)
  expect(large.body).toContain('Send less at a time')
  const strange = await world.app.inject({
    method: 'POST',
    url: PROMISE,
    headers: { 'content-type': 'text/odd', ...world.signedIn },
    payload: 'x',
  })
  expect(strange.statusCode).toBe(422)
})
