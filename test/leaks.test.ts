import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'
import type { LightMyRequestResponse } from 'fastify'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Operation, Reading } from '../src/platform/operations/operation.ts'
import { rooms } from '../src/rooms.ts'
import { type Demonstration, demonstration } from './demonstration.ts'
import { HOSTILE, type Hostile, KINDS, wellFormed, wrongTypes } from './hostile.ts'
import { keyring, makeSamples, type Samples } from './samples.ts'

let council: Demonstration
let made: Samples
let keyFor: ReturnType<typeof keyring>
const log: string[] = []
const MARK = 'Quixotry7'

beforeAll(async () => {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      log.push(String(chunk))
      done()
    },
  })
  council = await demonstration({ log: { level: 'trace', stream } })
  made = await makeSamples(council)
  keyFor = keyring(council)
})

const pages = rooms.flatMap((room) => room.pages ?? [])
const withForms = pages.flatMap((page) =>
  Object.keys(page.forms ?? {}).map((form) => ({ page, form, path: page.path.template })),
)

/** A refusal is ours, and says something in a sentence. */
function isRefusal({ statusCode, headers, body }: LightMyRequestResponse, what: string): void {
  expect(statusCode, `${what}: ${body.slice(0, 300)}`).toBeLessThan(500)
  if (statusCode < 400) return
  if (String(headers['content-type']).startsWith('application/problem+json'))
    expect(JSON.parse(body).detail, what).toMatch(/^[A-Z“].{8,}/)
  else expect(/govuk-error-summary|<h1/.test(body), `${what} says nothing`).toBe(true)
}

/** No script that was typed stands in a page as a script. */
const isEscaped = ({ body }: LightMyRequestResponse, what: string) =>
  expect(body, what).not.toMatch(/<script>alert|<img src=x/)

type Element = DefaultTreeAdapterTypes.Element
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value

/** Every element of a page, outside its templates. */
function elements(html: string): Element[] {
  const found: Element[] = []
  const walk = (node: DefaultTreeAdapterTypes.ParentNode) => {
    for (const child of node.childNodes) {
      if ('tagName' in child) found.push(child)
      if ('childNodes' in child) walk(child)
    }
  }
  walk(parse(html))
  return found
}

interface Field {
  name: string
  /** It takes what is typed; the others are chosen or hidden. */
  typed: boolean
  value: string
}

const TYPED = ['text', 'email', 'tel', 'search', 'number', 'url']

function fieldsOf(html: string, form: string): Field[] {
  const own = elements(html).find((element) => attribute(element, 'id') === `form-${form}`)
  const inside = own ? elementsIn(own) : []
  return inside.flatMap((element) => {
    const name = attribute(element, 'name')
    if (!name || name.startsWith('_')) return []
    const type = attribute(element, 'type') ?? 'text'
    const typed = element.tagName === 'textarea' || (element.tagName === 'input' && TYPED.includes(type))
    const value = element.tagName === 'textarea' ? wordsIn(element) : (attribute(element, 'value') ?? '')
    return ['input', 'textarea', 'select'].includes(element.tagName) ? [{ name, typed, value }] : []
  })
}

const elementsIn = (element: Element): Element[] =>
  element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []))

const wordsIn = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')

/** Sends a page's form with the given text in everything that is typed. */
async function sendForm(url: string, cookie: string, form: string, kind: Hostile) {
  const before = await council.app.inject({ url, headers: { cookie } })
  const fields = fieldsOf(before.body, form)
  const typed = new Map(
    fields.filter((field) => field.typed).map(({ name }, at) => [name, HOSTILE[kind](`${MARK}x${at}x`)]),
  )
  const payload = new URLSearchParams([['_form', form]])
  payload.set('_request', randomUUID())
  for (const { name, value } of fields) payload.append(name, typed.get(name) ?? value)
  const headers = {
    cookie,
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
  }
  const answer = await council.app.inject({ method: 'POST', url, headers, payload: payload.toString() })
  return { answer, typed }
}

describe('what is typed into a form by mistake or in malice', () => {
  it.each(withForms)(
    'is answered with a sentence and stays in the page: $path, $form',
    async ({ page, form }) => {
      for (const url of made.of(page) ?? []) {
        const key = await keyFor(url)
        if (!key) continue
        for (const kind of KINDS) {
          const what = `${form} of ${url} with ${kind}`
          const { answer, typed } = await sendForm(url, key.cookie, form, kind)
          isRefusal(answer, what)
          isEscaped(answer, what)
          const comparable = kind === 'HTML' || kind === 'SQL' || kind === 'ten thousand characters'
          if (![409, 422].includes(answer.statusCode) || !comparable) continue
          const kept = new Map(fieldsOf(answer.body, form).map(({ name, value }) => [name, value]))
          for (const [name, words] of typed)
            if (kept.has(name)) expect(kept.get(name)?.trim(), `${what}: ${name}`).toBe(words)
        }
      }
    },
  )
})

describe('an address that nobody wrote', () => {
  const ASKED =
    'q show sort order hub page from to who whose kinds author text after before entry gap families need language refused print worker'

  it.each(pages.map((page) => ({ page, path: page.path.template })))(
    'does no harm: $path',
    async ({ page }) => {
      for (const kind of ['a null byte', 'HTML', 'SQL'] as const) {
        const words = HOSTILE[kind](MARK)
        const query = new URLSearchParams(ASKED.split(' ').map((name) => [name, words]))
        for (const url of made.of(page) ?? []) {
          const headers = { cookie: (await keyFor(url))?.cookie ?? '' }
          const asked = `${url.split('?')[0]}?${query}`
          const answer = await council.app.inject({ url: asked, headers })
          isRefusal(answer, `${url} asked with ${kind}`)
          isEscaped(answer, url)
          const elsewhere = page.path.template.replace(/:\w+/g, encodeURIComponent(words))
          const nowhere = await council.app.inject({ url: elsewhere, headers })
          isRefusal(nowhere, `${page.path.template} at ${kind}`)
          isEscaped(nowhere, url)
        }
      }
    },
  )
})

/** Those that close, end or join come last, so that the others still have something to meet. */
const ENDING = /close|restrict|merge|death|leave|^end|take-back|withdraw|remove|two-people/
const operations = rooms
  .flatMap((room) => [
    ...(room.operations ?? []).map((one) => ({ one, method: 'POST' as const, name: one.name })),
    ...(room.readings ?? []).map((one) => ({ one, method: 'GET' as const, name: one.name })),
  ])
  .sort((a, b) => Number(ENDING.test(a.name)) - Number(ENDING.test(b.name)))

describe('what is sent to the API by mistake or in malice', () => {
  it.each(operations)('is answered with a problem in a sentence: $name', async ({ one, method }) => {
    const known: Record<string, string> = { ...made.made, people: made.made.person! }
    const subject = one.may.subject ? { [one.may.subject.key]: known[one.may.subject.key] } : {}
    const cookie = await whoMay(one, method, subject)
    const wrong = [{}, [1, 'two'], 12.5, null, { a: [{ b: 1 }] }, 'text'].map((thing) => ({
      ...wrongTypes(one.input, thing),
      ...subject,
    }))
    for (const input of [{}, [], ...wrong]) {
      const answer = await call(one.name, method, cookie, input)
      isRefusal(answer, `${one.name} with ${JSON.stringify(input).slice(0, 200)}`)
    }
    for (const kind of KINDS) {
      const input = wellFormed(one.input, HOSTILE[kind](MARK), known)
      isRefusal(await call(one.name, method, cookie, input), `${one.name} with ${kind}`)
    }
  })

  it('is refused where it is no JSON', async () => {
    const headers = { cookie: await council.cookie('asha'), 'content-type': 'application/json' }
    for (const payload of ['{', 'null', '"x"', '', '[[[['.repeat(50), '{"__proto__":{"x":1}}']) {
      const answer = await council.app.inject({ method: 'POST', url: '/api/write-note', headers, payload })
      isRefusal(answer, payload)
      expect(answer.statusCode, payload).toBeGreaterThanOrEqual(400)
    }
  })

  it('and afterwards the record’s pages show it as text', async () => {
    for (const page of pages)
      for (const url of made.of(page) ?? []) {
        const key = await keyFor(url)
        if (!key) continue
        const answer = await council.app.inject({ url, headers: { cookie: key.cookie } })
        isRefusal(answer, url)
        isEscaped(answer, url)
      }
  })
})

function call(name: string, method: 'POST' | 'GET', cookie: string, input: unknown) {
  if (method === 'POST')
    return council.app.inject({ method, url: `/api/${name}`, headers: { cookie }, payload: input as object })
  const asked = Object.entries(input as object).map(([key, value]) => [key, String(value)])
  return council.app.inject({ url: `/api/${name}?${new URLSearchParams(asked)}`, headers: { cookie } })
}

/** The first of the council's people whom the operation does not turn away at the door. */
async function whoMay(
  { name }: Operation | Reading,
  method: 'POST' | 'GET',
  subject: Record<string, unknown>,
): Promise<string> {
  for (const person of [
    'asha',
    'ruth',
    'marcus',
    'colette',
    'hester',
    'priti',
    'nadia',
    'gareth',
    'yvonne',
    'toby',
    'joan',
    'meera',
  ]) {
    const cookie = await council.cookie(person)
    const { statusCode } = await call(name, method, cookie, subject)
    if (![401, 403, 404].includes(statusCode)) return cookie
  }
  return council.cookie('marcus')
}

describe('the log of all that', () => {
  it('holds a line for each request, and nothing of anybody', async () => {
    const all = log.join('')
    expect(log.length).toBeGreaterThan(500)
    for (const line of log) expect(JSON.parse(line)).toHaveProperty('route')
    const ids = Object.values(made.made).filter((id) => id.length === 36)
    const people = [...council.people.values()].flatMap(({ name }) => [name, name.split(' ')[1]!])
    const said = [MARK, 'Cordelia', 'Octavia', 'Sampler', 'Sample Street', 'Onlyone', '127.0.0.1', 'kith=']
    for (const secret of [...ids, ...people, ...said, ...(await namesOnRecord())])
      expect(all.includes(secret), secret).toBe(false)
    expect(log.filter((line) => JSON.parse(line).level >= 50)).toEqual([])
  })
})

/** Family names and homes of the demonstration, as they stand in the record. */
async function namesOnRecord(): Promise<string[]> {
  const { database, config } = council.services
  return database.within(config.council, async (db) => {
    const people = await db.selectFrom('person').select(['given_names', 'family_name']).execute()
    const homes = await db.selectFrom('person_address').select('lines').execute()
    const words = people.flatMap(({ given_names, family_name }) => [given_names, family_name])
    return [...words, ...homes.map(({ lines }) => lines)].filter((word) => word.length > 4)
  })
}
