import { beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from './testing/app.tsx'
import { browser } from './testing/browser.ts'

const PROMISE = '/workers/11111111-1111-4111-8111-111111111111/promise'

let world: TestApp
beforeAll(async () => {
  world = await testApp()
})

async function signedIn(to = '/') {
  const person = browser(world.app)
  const list = await person.visit(to)
  const landed = await person.visit(list.at, { persona: 'kim' })
  return { ...person, list, landed }
}

test('the development issuer lists the personas with what they do; choosing one signs in and goes where was asked', async () => {
  const { list, landed, cookies } = await signedIn(`${PROMISE}?from=list`)
  expect(list.at).toMatch(/^\/issuer\/persona\//)
  expect(list.body).toContain('Kim Moss')
  expect(list.body).toContain('Role: key-worker.')
  expect([landed.statusCode, landed.at]).toEqual([200, `${PROMISE}?from=list`])
  expect(landed.body).toContain('Kim Moss')
  expect(cookies.get('kith')?.value).toMatch(/^TEST\..{43}$/)
})

test('the session cookie is out of reach of scripts and of other sites', async () => {
  const person = browser(world.app)
  const list = await person.visit('/')
  let answer = await world.app.inject({
    method: 'POST',
    url: list.at,
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect(answer.statusCode).toBe(404)
  const { cookies } = await signedIn()
  expect(cookies.has('kith-sign-in')).toBe(false)
  answer = await world.app.inject({
    method: 'POST',
    url: '/sign-out',
    headers: { cookie: `kith=${cookies.get('kith')?.value}` },
  })
  expect(answer.headers['set-cookie']).toMatch(/^kith=;.*HttpOnly; SameSite=Lax/)
})

test('signing out ends the session, whoever still has its cookie', async () => {
  const { visit, cookies } = await signedIn()
  const cookie = `kith=${cookies.get('kith')?.value}`
  const out = await visit('/sign-out', {})
  expect(out.body).toContain('You have signed out')
  const answer = await world.app.inject({ url: '/', headers: { cookie } })
  expect(answer.headers.location).toBe('/sign-in?to=%2F')
})

test('after signing out another persona can be chosen', async () => {
  const { visit } = await signedIn()
  await visit('/sign-out', {})
  expect((await visit('/')).at).toMatch(/^\/issuer\/persona\//)
})

test('nobody is sent to another site after sign-in', async () => {
  for (const to of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
  ]) {
    const person = browser(world.app)
    const list = await person.visit(`/sign-in?${new URLSearchParams({ to })}`)
    expect((await person.visit(list.at, { persona: 'kim' })).at).toBe('/')
  }
})

test('an answer that was not asked for in this browser signs nobody in', async () => {
  const answer = await world.app.inject({ url: '/sign-in/return?code=x&state=y' })
  expect(answer.statusCode).toBe(401)
  expect(answer.body).toContain('Sign in again')
  expect(answer.headers['set-cookie']).toBeUndefined()
})

test('a persona that is not there cannot be chosen', async () => {
  const person = browser(world.app)
  const list = await person.visit('/')
  expect((await person.visit(list.at, { persona: 'nobody' })).statusCode).toBe(404)
})

test('after an hour of rest a page leads to sign-in; what was sent is kept and fills the form afterwards', async () => {
  const { visit } = await signedIn()
  world.wait(61)
  const list = await visit(PROMISE, { what: 'A long story', _form: 'main' })
  expect(list.at).toMatch(/^\/issuer\/persona\//)
  const back = await visit(list.at, { persona: 'kim' })
  expect(back.at).toBe(PROMISE)
  expect(back.body).toContain('value="A long story"')
  expect(back.body).toMatch(/What you typed on 27 March 2026 at 3:31pm was kept/)
})

test('"Stay signed in" keeps a session open', async () => {
  const { visit } = await signedIn()
  for (let times = 0; times < 3; times++) {
    world.wait(40)
    expect((await visit('/session')).statusCode).toBe(204)
  }
  world.wait(61)
  expect((await visit('/session')).statusCode).toBe(401)
})

test('a form without any session is answered by a page that holds what was typed', async () => {
  const answer = await browser(world.app).visit(PROMISE, { what: 'Typed', _form: 'main' })
  expect(answer.statusCode).toBe(401)
  expect(answer.body).toContain('name="what" value="Typed"')
})

test('who comes by another name of this machine begins at its own address', async () => {
  const headers = { host: '127.0.0.1:3000' }
  const answer = await world.app.inject({ url: '/sign-in?to=/x', headers })
  expect(answer.headers.location).toBe('http://localhost:3000/sign-in?to=%2Fx&again=1')
  const again = await world.app.inject({ url: '/sign-in?to=/x&again=1', headers })
  expect(again.headers.location).toContain('/issuer/auth?')
})
