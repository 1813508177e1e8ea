import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { changedTables, countRows } from '../../record/testing/count-rows.ts'
import { makeWorld, NOON, PUBLIC, type World } from '../../record/testing/world.ts'
import '../tables.ts'
import { askForHelp } from './ask-for-help.ts'
import { MOST_A_MINUTE, MOST_FROM_ONE } from './flood.ts'
import { tellOfAWorry } from './tell-of-a-worry.ts'
import { reachOf } from './what-happens-next.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const HELP = { words: 'The baby never sleeps and neither do we', who: 'parent', reach: 'none' }
const WORRY = {
  words: 'A child cries every night',
  about: 'A boy of about six at number 4',
  who: 'not-said',
  reach: 'none',
}

const ask = (input: object, now = NOON) => run(world.database, askForHelp, PUBLIC, input, { now })
const tell = (input: object, now = NOON) => run(world.database, tellOfAWorry, PUBLIC, input, { now })
const found = (reference: string) =>
  world.as(PUBLIC, ({ db }) =>
    db.selectFrom('conversation').selectAll().where('reference', '=', reference).executeTakeFirstOrThrow(),
  )

const counted = () => countRows(world)

describe('asking for help', () => {
  it('begins a conversation in their own words, without a name', async () => {
    const { reference } = await ask(HELP)
    expect(reference).toMatch(/^[A-Z2-9]{3}-[A-Z2-9]{4}$/)
    expect(await found(reference)).toMatchObject({
      door: 'help',
      source: 'parent',
      words: HELP.words,
      teller_name: '',
      account_id: null,
      closed_at: null,
    })
  })

  it('starts nothing else: no check, no mark on anybody, nobody linked', async () => {
    const before = await counted()
    await ask({ ...HELP, words: 'Harry Potts of 4 Elm Road is not safe', name: 'Ada Marlow' })
    expect(changedTables(before, await counted())).toEqual([
      'conversation',
      'ledger_entry',
      'operation_request',
    ])
  })

  it('asks for what is missing beside the field', async () => {
    await expect(ask({ who: 'parent', reach: 'none' })).rejects.toMatchObject({
      code: 'invalid',
      details: {
        problems: [{ path: ['words'], message: 'Write what is going on. A few words are enough.' }],
      },
    })
    await expect(ask({ ...HELP, reach: 'phone' })).rejects.toMatchObject({
      details: { problems: [{ path: ['reachDetail'], message: 'Enter the phone number' }] },
    })
    await expect(ask({ ...HELP, who: 'professional', name: 'Kim' })).rejects.toMatchObject({
      details: { problems: [{ path: ['workplace'] }] },
    })
    await expect(ask({ ...HELP, postcode: 'nowhere' })).rejects.toMatchObject({
      details: { problems: [{ path: ['postcode'] }] },
    })
  })

  it('tells the end page how they asked to be reached, for a day, and nothing else', async () => {
    const { reference } = await ask({ ...HELP, reach: 'phone', reachDetail: '0161 496 0000' })
    const look = (at: Date) => world.look(PUBLIC, (viewer) => reachOf(viewer, reference), at)
    expect(await look(NOON)).toBe('phone')
    expect(await look(new Date(NOON.getTime() + 25 * 3_600_000))).toBeNull()
    expect(await world.look(PUBLIC, (viewer) => reachOf(viewer, 'AAA-AAAA'))).toBeNull()
  })
})

describe('telling of a worry', () => {
  it('needs neither a name nor a way to be reached', async () => {
    const { reference } = await tell(WORRY)
    expect(await found(reference)).toMatchObject({ door: 'safety', source: 'not-said', in_flood: false })
  })

  it('asks those who work with children for who they are and whether the family knows', async () => {
    const problems = ['familyKnows', 'name', 'organisation', 'reach', 'role', 'workplace']
    const refused = await tell({ ...WORRY, who: 'professional' }).catch((error: unknown) => error)
    const paths = (refused as { details: { problems: { path: string[] }[] } }).details.problems.map(
      ({ path }) => path[0],
    )
    expect(paths.sort()).toEqual(problems)
    const whole = {
      ...WORRY,
      who: 'professional',
      workplace: 'school',
      name: 'Kim Moss',
      organisation: 'Elm Road School',
      role: 'Class teacher',
      reach: 'phone',
      reachDetail: '0161 496 0000',
      familyKnows: 'yes',
    }
    const { reference } = await tell(whole)
    expect(await found(reference)).toMatchObject({ source: 'school', teller_organisation: 'Elm Road School' })
  })
})

describe('a flood', () => {
  it('asks those who want help to wait a minute, and never turns a worry away', async () => {
    const later = new Date(NOON.getTime() + 3_600_000)
    for (let count = 0; count < MOST_A_MINUTE; count++) {
      await ask(HELP, later)
      await tell(WORRY, later)
    }
    await expect(ask(HELP, later)).rejects.toMatchObject({ code: 'conflict' })
    const { reference } = await tell(WORRY, later)
    expect(await found(reference)).toMatchObject({ in_flood: true })
    const aMinuteOn = new Date(later.getTime() + 60_001)
    await expect(ask(HELP, aMinuteOn)).resolves.toBeDefined()
    expect(await found((await tell(WORRY, aMinuteOn)).reference)).toMatchObject({ in_flood: false })
  })

  it('from one source stops nobody else, and no worry', async () => {
    const later = new Date(NOON.getTime() + 7_200_000)
    const from = (source: string, what: Parameters<typeof run>[1], input: object) =>
      run(world.database, what, { ...PUBLIC, source }, input, { now: later })
    for (let count = 0; count < MOST_FROM_ONE; count++) await from('one', askForHelp, HELP)
    await expect(from('one', askForHelp, HELP)).rejects.toMatchObject({ code: 'conflict' })
    await expect(from('other', askForHelp, HELP)).resolves.toBeDefined()
    const { reference } = (await from('one', tellOfAWorry, WORRY)) as { reference: string }
    expect(await found(reference)).toMatchObject({ in_flood: false })
  })
})
