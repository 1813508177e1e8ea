import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../src/platform/id.ts'
import type { Operation } from '../src/platform/operations/operation.ts'
import { openSession } from '../src/platform/sign-in/session.ts'
import { indexAddresses } from '../src/record/people/addresses.ts'
import { reindexPerson } from '../src/record/people/reindex-person.ts'
import { rooms } from '../src/rooms.ts'
import { plantCanaries } from './canaries.ts'
import { type Demonstration, demonstration } from './demonstration.ts'
import { wellFormed } from './hostile.ts'
import { makeSamples, type Samples } from './samples.ts'

/**
 * Somebody is kept safe from another. Every fact of theirs becomes a canary, and whoever works for the other walks every
 * page, download, reading and operation of every room, also of rooms that did not exist when this was written.
 */
let council: Demonstration
let made: Samples
let planted: string[]

/** On the wrong side of the wall: in the family's own team and outside it, with as many hats as anybody wears. */
const BEHIND = {
  'a key worker of the same team': ['key-worker'],
  'a manager of the same team': ['team-manager', 'social-worker'],
  'somebody of the front door who keeps records and is an expert': [
    'front-door',
    'records-officer',
    'expert',
    'key-worker',
    'director',
    'community-coordinator',
    'partner',
  ],
} as const
type Who = keyof typeof BEHIND
const cookies = new Map<Who | 'asha', string>()

const CANARY = /canary[a-z]+/g
/** What the plan asks of the other is for the other to read. */
const THEIR_OWN = /^canaryplanaction(what|purpose|difference)$/

beforeAll(async () => {
  council = await demonstration()
  made = await makeSamples(council)
  const { family, mother, child, unborn, wall, father, goal } = made.made as Record<string, string>
  const owner = { owner: `person:${father}`, what: 'Come to the talks', purpose: 'Calm', difference: 'Calm' }
  await post('asha', 'add-goal', { family, words: 'No fear', actions: [owner] })
  for (const who of Object.keys(BEHIND) as Who[]) await join(who, wall!)
  for (const person of [mother, child]) await post(LAST, 'state-purpose', { person, purpose: 'joining-help' })
  const ids = [family!, mother!, child!, unborn!, goal!]
  const beyond = [
    'account_id',
    'worker_id',
    'team_id',
    'from_id',
    'looked_into_by',
    'merged_into',
    'author_id',
  ]
  const { database, config } = council.services
  planted = await plantCanaries(database, config.council, { ids, beyond })
  await findable([mother!, child!])
}, 300_000)

const LAST = 'somebody of the front door who keeps records and is an expert'

async function join(who: Who, wall: string): Promise<void> {
  const { database, config } = council.services
  const [worker, account] = [newId(), newId()]
  await database.within(config.council, async (db) => {
    const team = await db
      .selectFrom('team')
      .select('id')
      .where('name', '=', 'Hillside')
      .executeTakeFirstOrThrow()
    const team_id = who === LAST ? null : team.id
    const person = {
      id: worker,
      name: 'Far Side',
      discipline: 'probation officer',
      registration: null,
      team_id,
    }
    await db
      .insertInto('worker')
      .values({ ...person, registered_social_worker: true })
      .execute()
    const open = { id: account, issuer: 'development', subject: worker, name: 'Far Side', email: null }
    await db
      .insertInto('account')
      .values({ ...open, worker_id: worker, roles: [...BEHIND[who]], active: true })
      .execute()
    cookies.set(who, `kith=${await openSession(db, config.council, account, council.services.clock())}`)
  })
  await post('asha', 'name-own-worker', { wall, worker })
}

async function findable(people: string[]): Promise<void> {
  const { database, config } = council.services
  const actor = council.people.get('asha')!
  await database.within(config.council, async (db) => {
    const context = { db, actor, now: new Date(), today: '', route: '', request: newId() }
    await indexAddresses(context, people)
    for (const person of people) await reindexPerson(context, person)
  })
}

async function cookieOf(who: Who | 'asha'): Promise<string> {
  if (!cookies.has(who)) cookies.set(who, await council.cookie('asha'))
  return cookies.get(who)!
}

async function post(who: Who | 'asha', name: string, payload: object) {
  const headers = { cookie: await cookieOf(who) }
  return council.app.inject({ method: 'POST', url: `/api/${name}`, headers, payload })
}

const get = async (who: Who | 'asha', url: string) =>
  council.app.inject({ url, headers: { cookie: await cookieOf(who) } })

/** Every address: the samples’, and each page of a person or a family for everybody of it. */
function addresses(): string[] {
  const all = rooms.flatMap((room) => [...(room.pages ?? []), ...(room.downloads ?? [])])
  const { mother, child, father, unborn, ...rest } = made.made as Record<string, string>
  const people = [mother, child, father, unborn] as string[]
  const found = all.flatMap((page) => [
    ...('view' in page ? (made.of(page) ?? []) : []),
    ...people.map((person) => filled(page.path.template, { ...rest, person })),
  ])
  return [...new Set(found.filter((url): url is string => url !== undefined))]
}

function filled(template: string, known: Record<string, string>): string | undefined {
  const names = [...template.matchAll(/:(\w+)/g)].map(([, name]) => name!)
  if (names.some((name) => !known[name])) return undefined
  return template.replace(/:(\w+)/g, (_, name: string) => known[name]!)
}

/** Asked in every way that an address knows. */
const WAYS = [
  '',
  'print=yes&whose=team&who=Asha&show=all&q=ZZ1 1AA',
  'for=them&q=Sample Street&oldestFirst=true',
]
const ask = (url: string, way: string) =>
  way ? `${url}${url.includes('?') ? '&' : '?'}${encodeURI(way)}` : url

/** The canaries that somebody hears, with where. */
async function heard(who: Who | 'asha', urls: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const url of urls) {
    const { body, headers, statusCode } = await get(who, url)
    expect(statusCode, `${who} ${url}`).toBeLessThan(500)
    for (const [song] of `${body}${JSON.stringify(headers)}`.matchAll(CANARY))
      if (!(url.includes('/own-part') && THEIR_OWN.test(song))) found.set(song, url)
  }
  return found
}

describe('canaries', () => {
  it('sit in the facts that have to be kept, and sing for those who help the family', async () => {
    expect(planted.length).toBeGreaterThan(60)
    const seen = await heard('asha', addresses())
    const kept = [
      'personphone',
      'personaddresslines',
      'visithappened',
      'visitchildsaid',
      'warningnotebody',
      'documentname',
      'ledgerentrybody',
    ]
    expect([...seen.keys()]).toEqual(expect.arrayContaining(kept.map((name) => `canary${name}`)))
    expect(seen.size).toBeGreaterThan(40)
  }, 300_000)
})

describe.each(Object.keys(BEHIND) as Who[])('%s, who works for the other alone', (who) => {
  it.each(WAYS)(
    'hears none on any page or in any file, asked with “%s”',
    async (way) => {
      expect(
        Object.fromEntries(
          await heard(
            who,
            addresses().map((url) => ask(url, way)),
          ),
        ),
      ).toEqual({})
    },
    300_000,
  )

  it('sees the one whom they work for', async () => {
    const { body, statusCode } = await get(who, `/people/${made.made.father}`)
    expect(statusCode).toBe(200)
    expect(body).toContain('Ulric')
    expect(body).not.toMatch(/Sampler|Octavia|Cordelia|Asha/)
    expect((await get(who, '/')).body).toContain('You work with them alone')
  })

  it('finds nobody by any word of theirs', async () => {
    const words = [...planted, 'ZZ1 1AA', '2 Sample Street', 'Sampler', '04/04/2016', '08/08/1988']
    for (const q of words) {
      const { body } = await get(who, `/search?${new URLSearchParams({ q, notes: 'yes' })}`)
      for (const id of [made.made.mother, made.made.child, made.made.family])
        expect(body.includes(id!), `${q} finds ${id}`).toBe(false)
    }
  }, 300_000)

  it('is told none by the API, whatever is asked or sent', async () => {
    const { father, family, mother, child } = made.made as Record<string, string>
    for (const one of rooms.flatMap((room) => room.readings ?? []))
      for (const id of [father, family, mother, child]) {
        const asked = new URLSearchParams({ person: id!, family: id!, q: 'Sample', text: 'e' })
        await quiet(one.name, await get(who, `/api/${one.name}?${asked}`))
      }
    for (const one of rooms.flatMap((room) => room.operations ?? []))
      for (const person of [father, mother]) {
        const known = { ...made.made, person: person!, people: person!, from: father! }
        await quiet(one.name, await post(who, one.name, input(one, known)))
      }
  }, 300_000)
})

const input = (one: Operation, known: Record<string, string>) =>
  wellFormed(one.input, 'Words', known) as object

async function quiet(name: string, { body, statusCode }: Awaited<ReturnType<typeof get>>) {
  expect(statusCode, name).toBeLessThan(500)
  expect(
    [...body.matchAll(CANARY)].map(([song]) => song),
    name,
  ).toEqual([])
}

describe('what is made for the other', () => {
  it('holds no canary, although somebody who helps the family makes it', async () => {
    const { father } = made.made
    const papers = [`/people/${father}/own-part`, `/people/${father}/chronology?for=them&print=yes`]
    const files = [`/people/${father}/chronology.csv?for=them`]
    for (const url of [...papers, ...files]) expect((await get('asha', url)).statusCode, url).toBe(200)
    expect(Object.fromEntries(await heard('asha', [...papers, ...files]))).toEqual({})
  })
})
