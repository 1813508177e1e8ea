import { beforeAll, describe, expect, it } from 'vitest'
import type { Permission } from '../src/platform/operations/operation.ts'
import type { Path } from '../src/platform/pages/path.ts'
import type { Relation } from '../src/record/access/index.ts'
import { rooms } from '../src/rooms.ts'
import { type Demonstration, demonstration } from './demonstration.ts'
import { holds } from './permissions/standings.ts'
import { makeSamples, type Samples } from './samples.ts'

let council: Demonstration
let made: Samples
const cookies = new Map<string, string>()

const helper: Relation[] = ['works-with', 'team', 'council']
const outside: Relation[] = ['council']

/** How the council's people stand to the child of the samples and to her family: said by hand. */
const TO_CHILD: Record<string, Relation[]> = {
  asha: helper,
  jamie: helper,
  ruth: helper,
  marcus: ['team', 'council'],
  // She had the first conversation about them.
  colette: ['purpose', 'council'],
  hester: outside,
  priti: outside,
  nadia: outside,
  gareth: outside,
  // She broke the glass.
  yvonne: ['emergency', 'council'],
  toby: outside,
  joan: outside,
  meera: outside,
  public: outside,
}
const PEOPLE = Object.keys(TO_CHILD)

/** The child who is not born yet came to the family later: nobody has said why they need that record. */
const TO_UNBORN: Record<string, Relation[]> = { ...TO_CHILD, colette: outside, yvonne: outside }

/** In no family; the records officer brought them in. */
const TO_STRANGERS: Record<string, Relation[]> = {
  ...Object.fromEntries(PEOPLE.map((name) => [name, outside])),
  priti: ['purpose', 'council'],
}

/** The wall keeps the mother safe too: nobody broke the glass for her. */
const TO_WALL: Record<string, Relation[]> = { ...TO_CHILD, yvonne: outside }

/** What is one person's own, whatever the table allows their role: everybody else finds nothing there. */
const THEIR_OWN: Record<string, string> = {
  '/therapy/': 'asha',
  '/direct/enrolments/': 'meera',
  '/returns/check/0': 'priti',
}

/** Made in the background by somebody who asks for it, and not there yet. */
const NOT_YET = /^\/reform\/forecasts\/[^/]+\/(numbers|chart)\./

beforeAll(async () => {
  council = await demonstration()
  made = await makeSamples(council)
  for (const name of PEOPLE) cookies.set(name, name === 'public' ? '' : await council.cookie(name))
})

const rolesOf = (name: string) => (name === 'public' ? ['public'] : council.people.get(name)!.roles)

function relations(name: string, url: string): readonly Relation[] {
  const { one, other, merged, unborn, wall } = made.made
  if (url.includes(wall!)) return TO_WALL[name]!
  if ([one, other, merged].some((id) => url.includes(id!))) return TO_STRANGERS[name]!
  return (url.includes(unborn!) ? TO_UNBORN : TO_CHILD)[name]!
}

const isTheirs = (name: string, url: string): boolean =>
  Object.entries(THEIR_OWN).every(([place, owner]) => !url.startsWith(place) || name === owner)

const may = (name: string, { capability, subject }: Permission, url: string): boolean =>
  isTheirs(name, url) &&
  holds(rolesOf(name), capability, { relations: subject ? relations(name, url) : outside })

const get = (name: string, url: string) =>
  council.app.inject({ url, headers: { cookie: cookies.get(name)! } })

const MEMBERS = /Cordelia|Octavia|Sampler/

const places = rooms
  .flatMap((room) => [...(room.pages ?? []), ...(room.downloads ?? [])])
  .map((place) => ({ place, path: place.path.template }))

function addressesOf(place: { path: Path }): string[] {
  const found = made.of(place)
  if (found?.length) return found
  throw new Error(
    `Nobody can be asked to open ${place.path.template}. Make what it shows in test/samples.ts, under the names that its path has.`,
  )
}

describe('every page and download, at the address of something real', () => {
  it.each(places)('answers each person as the table says: $path', async ({ place }) => {
    for (const url of addressesOf(place)) {
      for (const name of PEOPLE) {
        const { statusCode, body } = await get(name, url)
        const answer = `${name} ${url} ${body.slice(0, 200)}`
        if (may(name, place.may, url) && !NOT_YET.test(url)) expect([200, 303], answer).toContain(statusCode)
        else {
          expect([302, 303, 401, 403, 404], answer).toContain(statusCode)
          expect(body, `${name} ${url}`).not.toMatch(MEMBERS)
        }
      }
    }
  })
})

const pages = rooms.flatMap((room) => room.pages ?? [])
const withForms = pages.filter((page) => page.forms).map((page) => ({ page, path: page.path.template }))

describe('every form', () => {
  it.each(withForms)('is taken from nobody who may not send it: $path', async ({ page }) => {
    const [url] = addressesOf(page)
    for (const [form, action] of Object.entries(page.forms ?? {})) {
      const { operation } = action as unknown as { operation: { may: Permission } }
      for (const name of PEOPLE.filter((one) => !may(one, operation.may, url!))) {
        const headers = {
          cookie: cookies.get(name)!,
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
        }
        const answer = await council.app.inject({
          method: 'POST',
          url: url!,
          headers,
          payload: `_form=${form}`,
        })
        const place = String(answer.headers.location ?? '')
        const turnedAway = answer.statusCode >= 400 || /sign-in|purpose|emergency/.test(place)
        expect(turnedAway, `${name} ${url} ${form} ${answer.statusCode} ${place}`).toBe(true)
        expect(answer.statusCode).toBeLessThan(500)
      }
    }
  })
})

const operations = rooms.flatMap((room) => room.operations ?? [])

/** What the input of an operation holds under its subject's key. */
function asked(kind: string): unknown {
  const { child, family } = made.made
  const several: Record<string, unknown> = { people: [child], families: [{ family }] }
  const found = several[kind] ?? made.made[kind]
  if (found) return found
  throw new Error(
    `No operation can be asked about a “${kind}”. Make one in test/samples.ts, under that name.`,
  )
}

describe('every operation, through the API', () => {
  it.each(operations)('is refused to whoever may not: $name', async ({ name, may: permission }) => {
    const { subject } = permission
    const input = subject ? { [subject.key]: asked(subject.kind) } : {}
    for (const one of PEOPLE.filter((each) => !may(each, permission, JSON.stringify(input)))) {
      const headers = { cookie: cookies.get(one)! }
      const answer = await council.app.inject({
        method: 'POST',
        url: `/api/${name}`,
        headers,
        payload: input,
      })
      expect([401, 403, 404], `${one} ${name} ${answer.body}`).toContain(answer.statusCode)
      expect(answer.body).not.toMatch(MEMBERS)
    }
  })
})
