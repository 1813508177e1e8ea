import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../platform/id.ts'
import { type DevelopmentIssuer, developmentIssuer } from '../../platform/sign-in/development-issuer.ts'
import { type TestApp, testApp } from './testing/app.tsx'
import { browser } from './testing/browser.ts'

const KITH = 'http://localhost:3000'

/** An issuer of its own beside Kith, reached over the network, that signs in whoever `subject` says. */
let issuer: DevelopmentIssuer
let subject = 'nurse-7'
const server = createServer((request, response) => {
  const asks = request.url?.startsWith('/issuer/persona/')
  if (asks) void issuer.choose(request, response, subject)
  else issuer.handle(request, response)
})

let world: TestApp
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const publicUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  issuer = developmentIssuer({
    publicUrl,
    returnAddress: `${KITH}/sign-in/return`,
    key: 'a key of the issuer',
  })
  world = await testApp({ issuer: issuer.client })
  const account = {
    id: newId(),
    issuer: issuer.client.issuer,
    subject,
    name: 'Ada Nurse',
    roles: ['key-worker'],
    active: true,
  }
  await world.database.within('TEST', (db) => db.insertInto('account').values(account).execute())
})
afterAll(() => server.close())

/** Signs in as a browser would: to the issuer, through its sign-in, and back. */
async function signIn() {
  const person = browser(world.app)
  const { at } = await person.visit('/sign-in?to=/file')
  const cookies = new Map<string, string>()
  let next = at
  while (!next.startsWith(KITH)) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const line of answer.headers.getSetCookie())
      cookies.set(...(line.split(';')[0]!.split(/=(.*)/) as [string, string]))
    next = new URL(answer.headers.get('location') ?? '', next).href
  }
  return person.visit(next.slice(KITH.length))
}

test('people sign in at whatever issuer the council names', async () => {
  const landed = await signIn()
  expect([landed.statusCode, landed.at]).toEqual([200, '/file'])
  expect(landed.body).toContain('Ada Nurse')
  expect(landed.body).not.toContain('invented')
})

test('who is known to the issuer and has no account here is told so, and is not signed in', async () => {
  subject = 'stranger'
  const landed = await signIn()
  expect(landed.statusCode).toBe(403)
  expect(landed.body).toContain('Ask your manager to have one opened')
  expect(landed.body).not.toContain('Sign out')
})

test('a form may lead on to the issuer, and no further', async () => {
  const { headers } = await world.app.inject({ url: '/signed-out' })
  expect(headers['content-security-policy']).toContain(
    `form-action 'self' ${new URL(issuer.client.issuer).origin}`,
  )
})

test('an issuer that does not answer is said in a sentence', async () => {
  const { app } = await testApp({
    issuer: { issuer: 'http://127.0.0.1:1/', clientId: 'kith', clientSecret: 'secret' },
  })
  const answer = await app.inject({ url: '/sign-in' })
  expect(answer.statusCode).toBe(503)
  expect(answer.body).toContain('The sign-in service does not answer. Try again in a minute.')
})
