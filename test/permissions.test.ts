import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../src/doors/web/index.ts'
import { readConfig } from '../src/platform/config.ts'
import { KithError } from '../src/platform/errors.ts'
import type { Actor, Permission } from '../src/platform/operations/operation.ts'
import { openSession } from '../src/platform/sign-in/session.ts'
import { testDatabase } from '../src/platform/testing/database.ts'
import { ACCESS_RULES, mayEver, type Relation } from '../src/record/access/index.ts'
import { type ActorName, makeWorld, NOON, PUBLIC, type World } from '../src/record/testing/world.ts'
import { rooms } from '../src/rooms.ts'
import { services } from '../src/services.ts'

let world: World
let app: Awaited<ReturnType<typeof createApp>>
const cookies = new Map<string, string>()

/** How each persona stands to the family of the test: said here by hand, not asked of the code. */
const STANDING: Record<ActorName | 'public', Relation[]> = {
  'key-worker': ['works-with', 'team', 'council'],
  colleague: ['team', 'council'],
  'social-worker': ['works-with', 'team', 'council'],
  'team-manager': ['team', 'council'],
  stranger: ['council'],
  'front-door': ['council'],
  expert: ['council'],
  'records-officer': ['council'],
  analyst: ['council'],
  'information-governance': ['council'],
  director: ['council'],
  administrator: ['council'],
  public: ['council'],
}
const PERSONAS = Object.keys(STANDING) as (keyof typeof STANDING)[]

beforeAll(async () => {
  const database = await testDatabase()
  world = await makeWorld(database)
  const config = readConfig({ KITH_COUNCIL: 'TEST', PORT: '3000', KITH_DATA: '/tmp/kith-permissions' })
  app = await createApp({ ...services(database, config), clock: () => NOON })
  for (const name of PERSONAS) {
    if (name === 'public') continue
    const cookie = await database.within('TEST', (db) =>
      openSession(db, 'TEST', actorOf(name).account!, NOON),
    )
    cookies.set(name, `kith=${cookie}`)
  }
})

const actorOf = (name: keyof typeof STANDING): Actor => (name === 'public' ? PUBLIC : world.actors[name])

/** Something of the family's for every kind of subject that the record itself knows. */
function sampleOf(kind: string): string | string[] | undefined {
  const samples: Record<string, string | string[]> = {
    person: world.children[0],
    people: [world.children[0], world.children[1]],
    family: world.family,
    involvement: world.involvement,
  }
  return samples[kind]
}

function expected(name: keyof typeof STANDING, { capability, subject }: Permission): boolean {
  const roles = actorOf(name).roles
  const standing: Relation[] = subject ? STANDING[name] : ['council']
  return ACCESS_RULES.some(
    (rule) =>
      rule.capability === capability &&
      rule.roles.some((role) => roles.includes(role)) &&
      standing.includes(rule.relation),
  )
}

/** There only once help has ended. */
const AFTER_CLOSING = ['/families/:family/close/letter', '/families/:family/close/letter/print']

async function allowed(
  name: keyof typeof STANDING,
  may: Permission,
  input: Record<string, unknown>,
): Promise<boolean> {
  try {
    await world.look(actorOf(name), (viewer) => may.check(viewer, input))
    return true
  } catch (error) {
    if (error instanceof KithError) return false
    throw error
  }
}

const things = rooms.flatMap((room) => [
  ...(room.operations ?? []).map((one) => ({ name: `operation ${one.name}`, may: one.may })),
  ...(room.readings ?? []).map((one) => ({ name: `reading ${one.name}`, may: one.may })),
  ...(room.pages ?? []).map((one) => ({ name: `page ${one.path.template}`, may: one.may })),
  ...(room.downloads ?? []).map((one) => ({ name: `download ${one.path.template}`, may: one.may })),
])

describe('the permission matrix', () => {
  it('has a line of the table for every operation, reading, page and download', () => {
    const known = new Set(ACCESS_RULES.map((rule) => rule.capability as string))
    expect(things.length).toBeGreaterThan(60)
    expect(things.filter(({ may }) => !known.has(may.capability)).map(({ name }) => name)).toEqual([])
  })

  it.each(things)('lets in exactly those whom the table names: $name', async ({ may }) => {
    const sample = may.subject && sampleOf(may.subject.kind)
    if (may.subject && sample === undefined) return expectRoleFloor(may)
    const input = may.subject ? { [may.subject.key]: sample } : {}
    const found: Record<string, boolean> = {}
    const wanted: Record<string, boolean> = {}
    for (const name of PERSONAS) {
      found[name] = await allowed(name, may, input)
      wanted[name] = expected(name, may)
    }
    expect(found).toEqual(wanted)
  })

  it('lets nobody reach what another council holds, whatever their role', async () => {
    for (const { may } of things.filter((thing) => thing.may.subject)) {
      const sample = sampleOf(may.subject!.kind)
      if (!sample) continue
      const elsewhere: Actor = { ...world.actors['team-manager'], authority: 'OTHER' }
      await expect(
        world.look(elsewhere, (viewer) => may.check(viewer, { [may.subject!.key]: sample })),
      ).rejects.toMatchObject({ code: 'not-found' })
    }
  })

  it('takes nothing but an id for a subject', async () => {
    for (const { may, name } of things.filter((thing) => thing.may.subject)) {
      for (const bad of [undefined, '', 'x', "' or 1=1 --", '00000000-0000-4000-8000-000000000000', {}, []]) {
        expect(
          await allowed('team-manager', may, { [may.subject!.key]: bad }),
          `${name} ${JSON.stringify(bad)}`,
        ).toBe(false)
      }
    }
  })
})

/** A subject that only its own room can make: at least those without the role stay outside. */
async function expectRoleFloor(may: Permission): Promise<void> {
  for (const name of PERSONAS) {
    if (mayEver(actorOf(name).roles, may.capability)) continue
    expect(
      await allowed(name, may, { [may.subject!.key]: '00000000-0000-4000-8000-000000000000' }),
      name,
    ).toBe(false)
  }
}

describe('every page over HTTP', () => {
  const pages = rooms.flatMap((room) => room.pages ?? [])

  it.each(pages.map((page) => ({ page, path: page.path.template })))(
    'answers each persona as the table says: $path',
    async ({ page }) => {
      const subject = page.may.subject
      const sample = subject && sampleOf(subject.kind)
      if (subject && sample === undefined) return
      const url = page.path.template.replace(/:(\w+)/g, (_, key: string) =>
        key === subject?.key ? String(sample) : '00000000-0000-4000-8000-000000000000',
      )
      const whole = !/:\w/.test(page.path.template.replace(`:${subject?.key}`, ''))
      for (const name of PERSONAS) {
        const answer = await app.inject({
          url,
          headers: { host: 'localhost:3000', cookie: cookies.get(name) ?? '' },
        })
        const may = expected(name, page.may)
        if (may && whole && !AFTER_CLOSING.includes(page.path.template))
          expect([200, 303], `${name} ${url} ${answer.body.slice(0, 300)}`).toContain(answer.statusCode)
        if (!may) expect(answer.body, `${name} ${url}`).not.toMatch(/Marlow|Okoro|Ada\b/)
        if (!may) expect([302, 303, 401, 403, 404], `${name} ${url}`).toContain(answer.statusCode)
        expect(answer.statusCode, `${name} ${url}`).toBeLessThan(500)
      }
    },
  )

  it.each(pages.filter((page) => page.forms).map((page) => ({ page, path: page.path.template })))(
    'takes no form from those who may not: $path',
    async ({ page }) => {
      const subject = page.may.subject
      const sample = subject && sampleOf(subject.kind)
      if (subject && sample === undefined) return
      const url = page.path.template.replace(/:(\w+)/g, (_, key: string) =>
        key === subject?.key ? String(sample) : '00000000-0000-4000-8000-000000000000',
      )
      for (const name of PERSONAS) {
        for (const [form, action] of Object.entries(page.forms ?? {})) {
          const { may } = (action as unknown as { operation: { may: Permission } }).operation
          if (expected(name, may)) continue
          const headers = {
            host: 'localhost:3000',
            cookie: cookies.get(name) ?? '',
            'content-type': 'application/x-www-form-urlencoded',
            'sec-fetch-site': 'same-origin',
          }
          const answer = await app.inject({ method: 'POST', url, headers, payload: `_form=${form}` })
          const place = String(answer.headers.location ?? '')
          const turnedAway = answer.statusCode >= 400 || /sign-in|purpose|emergency/.test(place)
          expect(turnedAway, `${name} ${url} ${form} ${answer.statusCode} ${place}`).toBe(true)
          expect(answer.statusCode).toBeLessThan(500)
        }
      }
    },
  )
})
