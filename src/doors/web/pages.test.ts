import { beforeAll, expect, test } from 'vitest'
import { formOf, type TestApp, testApp } from './testing/app.tsx'
import { kept } from './testing/room.tsx'

const WORKER = '11111111-1111-4111-8111-111111111111'
const SECRET = '00000000-0000-4000-8000-000000000001'
const PURPOSE = '00000000-0000-4000-8000-000000000002'
const PROMISE = `/workers/${WORKER}/promise`

let world: TestApp
beforeAll(async () => {
  world = await testApp()
})

const get = (url: string, headers: Record<string, string> = world.signedIn) =>
  world.app.inject({ url, headers })
const post = (url: string, values: Record<string, string>) => {
  const { headers, payload } = formOf(values)
  return world.app.inject({ method: 'POST', url, headers: { ...headers, ...world.signedIn }, payload })
}

test('a page is shown in the layout, with the council, the person and what they may open', async () => {
  const answer = await get('/')
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.body).toContain('<title>Home – Kith – Test council</title>')
  expect(answer.body).toContain('Kim Moss')
  expect(answer.body).toContain('action="/sign-out"')
  expect(answer.body).toContain('href="#main-content"')
  expect(answer.body).not.toContain('Hidden')
  expect(answer.body).not.toContain('Welcome')
  expect(answer.body).not.toContain('govuk-exit-this-page')
})

test('a public page needs no sign-in, names nobody and has a way out', async () => {
  const answer = await get('/welcome')
  expect(answer.statusCode).toBe(200)
  expect(answer.body).toContain('govuk-exit-this-page')
  expect(answer.body).not.toContain('Kim Moss')
  expect((await get('/welcome', {})).statusCode).toBe(200)
})

test('without a session a page leads to sign-in and back', async () => {
  const answer = await get(`${PROMISE}?from=list`, {})
  expect(answer.statusCode).toBe(303)
  expect(answer.headers.location).toBe(`/sign-in?to=${encodeURIComponent(`${PROMISE}?from=list`)}`)
})

test('a form that is sent goes on to the next page, whose notice is shown once', async () => {
  const answer = await post(PROMISE, {
    what: 'A bike ride',
    'by[day]': '3',
    'by[month]': 'May',
    'by[year]': '2026',
    'steps[0][name]': 'Mend the bike',
  })
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `/workers/${WORKER}`])
  expect(kept.at(-1)).toEqual({
    worker: WORKER,
    what: 'A bike ride',
    by: '2026-05-03',
    steps: ['Mend the bike'],
  })
  const cookie = `${world.signedIn.cookie}; ${String(answer.headers['set-cookie']).split(';')[0]}`
  const next = await get(`/workers/${WORKER}`, { cookie })
  expect(next.body).toContain('The promise is kept for Kim &amp; Robin')
  expect(next.headers['set-cookie']).toContain('kith-notice=;')
  expect((await get(`/workers/${WORKER}`)).body).not.toContain('The promise is kept')
})

test('what is wrong stands beside its field, with all that was typed', async () => {
  const answer = await post(PROMISE, { what: '', 'by[day]': '31', 'by[month]': '2', 'by[year]': '2026' })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('<title>Error: Make a promise')
  expect(answer.body).toContain('href="#what"')
  expect(answer.body).toMatch(/id="what-error".*Enter what you promise/)
  expect(answer.body).toContain('name="by[day]" type="text" value="31"')
})

test("an operation's own refusal of a field stands beside it", async () => {
  const answer = await post(PROMISE, { what: 'today' })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toMatch(/id="by-error".*Choose a later day/)
})

test('a conflict is said above the form, which keeps what was typed', async () => {
  const answer = await post(PROMISE, { what: 'taken' })
  expect(answer.statusCode).toBe(409)
  expect(answer.body).toContain('That was promised before.')
  expect(answer.body).toContain('value="taken"')
})

test('a stale form shows what stands now beside what was typed, and may then be sent over it', async () => {
  const answer = await post(PROMISE, { what: 'A swim', version: '1' })
  expect(answer.statusCode).toBe(409)
  expect(answer.body).toContain('Somebody else changed this.')
  expect(answer.body).toContain('A walk')
  expect(answer.body).toContain('value="A swim"')
  expect(answer.body).toContain('name="version" value="2"')
})

test('a form that is wrong for another reason keeps the version that was seen', async () => {
  const answer = await post(PROMISE, { what: '', version: '1' })
  expect(answer.body).toContain('name="version" value="1"')
})

test('a refusal is a page with a sentence, and what was typed is kept as a draft', async () => {
  const answer = await post(PROMISE, { what: 'forbidden' })
  expect(answer.statusCode).toBe(403)
  expect(answer.body).toContain('Ask your manager to promise this.')
  const again = await get(PROMISE)
  expect(again.body).toContain('value="forbidden"')
  await post('/drafts/discard', { _page: PROMISE })
})

test('what may not be seen looks the same as what does not exist', async () => {
  const [secret, nowhere] = [await get(`/workers/${SECRET}`), await get('/nowhere')]
  expect([secret.statusCode, nowhere.statusCode]).toEqual([404, 404])
  expect(secret.body).toBe(nowhere.body)
  expect(secret.body).not.toContain('Robin')
})

test('where a purpose is needed, the page leads to where it is stated', async () => {
  const answer = await get(`/workers/${PURPOSE}`)
  expect([answer.statusCode, answer.headers.location]).toEqual([
    303,
    `/why?from=${encodeURIComponent(`/workers/${PURPOSE}`)}`,
  ])
})

test('a fault is a page with a number and offers to send again; it quotes nothing', async () => {
  const answer = await post(PROMISE, { what: 'broken' })
  expect(answer.statusCode).toBe(500)
  expect(answer.body).not.toContain('broke it')
  expect(answer.body).toMatch(/this number: [0-9a-f]{12}/)
  expect(answer.body).toContain('name="what" value="broken"')
  await post('/drafts/discard', { _page: PROMISE })
})

test('the buttons of a list show the form with a row more or less, without checking it', async () => {
  const more = await post(PROMISE, { what: '', 'steps[0][name]': 'One', _add: 'steps' })
  expect(more.statusCode).toBe(200)
  expect(more.body).toContain('name="steps[1][name]"')
  expect(more.body).not.toContain('Enter what you promise')
  const less = await post(PROMISE, { 'steps[0][name]': 'One', 'steps[1][name]': 'Two', _remove: 'steps[0]' })
  expect(less.body).toContain('value="Two"')
  expect(less.body).not.toContain('value="One"')
})

test('the same answers sent twice are one operation; changed answers are another', async () => {
  const before = kept.length
  const _request = '22222222-2222-4222-8222-222222222222'
  await post(PROMISE, { what: 'Once', _request })
  await post(PROMISE, { what: 'Once', _request })
  expect(kept.length).toBe(before + 1)
  await post(PROMISE, { what: 'Once, and a bit', _request })
  expect(kept.length).toBe(before + 2)
})

test('a page answers HEAD, refuses other methods and names those it has', async () => {
  const head = await world.app.inject({ method: 'HEAD', url: '/', headers: world.signedIn })
  expect([head.statusCode, head.body]).toEqual([200, ''])
  const put = await world.app.inject({ method: 'PUT', url: PROMISE, headers: world.signedIn })
  expect([put.statusCode, put.headers.allow]).toEqual([405, 'GET, HEAD, POST'])
  expect((await world.app.inject({ method: 'POST', url: '/' })).statusCode).toBe(405)
})

test('a download is sent to be saved under its name', async () => {
  const answer = await get(`/workers/${WORKER}/promises.csv`)
  expect(answer.headers['content-disposition']).toContain(
    "attachment; filename*=UTF-8''Promises%20%E2%80%9Call%E2%80%9D.csv",
  )
  expect(answer.headers['content-type']).toBe('text/csv')
  expect(answer.body).toContain('A bike ride')
  expect((await get(`/workers/${SECRET}/promises.csv`)).statusCode).toBe(404)
})

test('while the database is away a page says so, and a form that is sent stays in the answer', async () => {
  world.cut()
  const [page, sent] = [await get('/'), await post(PROMISE, { what: 'Not lost', 'steps[0][name]': 'One' })]
  world.cut()
  expect([page.statusCode, sent.statusCode]).toEqual([503, 503])
  expect(page.body).toContain('The record cannot be reached at the moment. Wait a minute, then try again.')
  expect(sent.body).toContain('name="what" value="Not lost"')
  expect(sent.body).toContain('name="steps[0][name]" value="One"')
})

test('an address that holds no id finds nothing', async () => {
  expect((await get('/workers/not-an-id/promises.csv')).statusCode).toBe(404)
})
