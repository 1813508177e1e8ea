import { beforeAll, describe, expect, it } from 'vitest'
import { read, run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { restrictRecord } from '../access/restrict-record.ts'
import { addNote } from '../notes/index.ts'
import { insertIdentifier } from '../people/add-identifier.ts'
import { recordAddress } from '../people/record-address.ts'
import { type ActorName, makeWorld, NOON, type World } from '../testing/world.ts'
import { findNotes, search } from './search.ts'

let world: World
let ada: string
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  ada = world.children[0]
  await world.as(world.actors['key-worker'], (context) =>
    insertIdentifier(context, { person: ada, kind: 'nhs', value: '9434765919' }),
  )
  const home = { people: [ada], lines: '12 Elm Road\nTestford', postcode: 'KB4 2AL', from: '2026-01-01' }
  await run(world.database, recordAddress, world.actors['key-worker'], home, { now: NOON })
})

const ask = (q: string, who: ActorName = 'front-door') =>
  read(world.database, search, world.actors[who], { q }, NOON)
const first = async (q: string) => (await ask(q)).people[0]

describe('searching', () => {
  it.each([
    ['the name', 'Ada Marlow'],
    ['two letters changed about', 'Ada Malrow'],
    ['a letter too few', 'Ada Marlo'],
    ['the sound of it', 'Adah Marloe'],
    ['the other way about', 'marlow ada'],
    ['the beginning', 'ada marl'],
    ['name and date of birth', 'Ada Marlow 29/02/2012'],
    ['a date in words', 'ada 29 Feb 2012'],
    ['the date alone', '2012-02-29'],
    ['name and a date that is one slip away', 'Ada Marlow 28/2/2012'],
    ['an NHS number', '943 476 5919'],
    ['a postcode', 'kb42al'],
    ['an address', '12 Elm Road'],
    ['an address misspelt', '12 Elms Rd'],
  ])('finds somebody by %s', async (_, q) => {
    expect(await first(q)).toMatchObject({ restricted: false, id: ada })
  })

  it('puts the nearest first, and says why each was found', async () => {
    const { people } = await ask('Ada Marlow')
    expect(people[0]).toMatchObject({ id: ada, because: ['the same name'] })
    const dated = await ask('Ben Marlow 6/1/2015')
    expect(dated.people[0]).toMatchObject({
      id: world.children[1],
      because: ['the same name', 'the day of birth with day and month changed about'],
    })
  })

  it('shows where a record is closed who works with the family, and no more', async () => {
    const found = (await ask('Ada Marlow', 'stranger')).people[0]
    expect(found).toEqual({
      restricted: false,
      id: ada,
      name: 'Ada Marlow',
      birthDate: '2012-02-29',
      age: 14,
      families: [{ person: ada, id: world.family, name: 'Marlow', team: 'Hillside', keyWorker: 'Asha Key' }],
      because: ['the same name'],
      open: 'no',
      address: undefined,
    })
    expect((await ask('Ada Marlow', 'director')).people[0]).toMatchObject({ open: 'purpose' })
    expect((await ask('Ada Marlow', 'key-worker')).people[0]).toMatchObject({
      open: 'yes',
      address: '12 Elm Road, Testford, KB4 2AL',
    })
  })

  it('is not for those who look after the system, and wants something to look for', async () => {
    await expect(ask('Ada', 'administrator')).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(ask('  ')).rejects.toMatchObject({ code: 'invalid' })
    expect((await ask('?!')).people).toEqual([])
  })

  it('is written into the access log with those who were shown', async () => {
    await ask('Cleo Marlow')
    const rows = await world.look(world.actors.director, ({ db }) =>
      db
        .selectFrom('access_log')
        .innerJoin('access_log_person', 'access_log_person.log_id', 'access_log.id')
        .select(['purpose', 'looker'])
        .where('person_id', '=', world.children[2])
        .where('route', '=', 'search')
        .execute(),
    )
    expect(rows).toContainEqual({ purpose: 'search', looker: 'Fran Door' })
  })

  it('finds nothing of another council', async () => {
    const other = { ...world.actors['front-door'], authority: 'OTHER', account: undefined }
    const { people, families } = await read(
      world.database,
      search,
      other,
      { q: 'Ada Marlow 29/2/2012' },
      NOON,
    )
    expect([people, families]).toEqual([[], []])
  })
})

describe('a restricted record', () => {
  beforeAll(async () => {
    const input = { person: ada, reason: 'Under threat', accounts: [world.actors.director.account] }
    await run(world.database, restrictRecord, world.actors['information-governance'], input, { now: NOON })
  })

  it('is said to be there only to somebody who asks for exactly this person', async () => {
    for (const exact of ['943 476 5919', 'Ada Marlow 29/2/2012'])
      expect((await ask(exact)).people).toContainEqual(expect.objectContaining({ restricted: true, id: ada }))
    for (const vague of ['Ada Marlow', 'Ada Malrow 29/2/2012', 'kb4 2al', '12 Elm Road', '29/2/2012'])
      expect((await ask(vague)).people.map(({ id }) => id)).not.toContain(ada)
  })

  it('takes its family’s name out of the search', async () => {
    expect((await ask('marlow')).families).toEqual([])
    expect((await ask('marlow', 'director')).families).toHaveLength(1)
  })
})

describe('notes', () => {
  it('are found by their words, by those who work with the family', async () => {
    const notes = (who: ActorName) =>
      read(world.database, findNotes, world.actors[who], { q: 'swimming lesson' }, NOON)
    await world.as(world.actors['key-worker'], (context) =>
      addNote(context, {
        kind: 'note',
        people: [world.children[1]],
        family: world.family,
        body: 'Ben told me about his swimming lessons on Friday',
        happenedOn: '2026-11-19',
      }),
    )
    expect(await notes('key-worker')).toMatchObject([{ familyName: 'Marlow', happenedOn: '2026-11-19' }])
    expect(await notes('colleague')).toHaveLength(1)
    expect(await notes('stranger')).toEqual([])
    expect(await notes('front-door')).toEqual([])
  })

  it('that name somebody whose record is restricted are left out, whoever they are about', async () => {
    const notes = (who: ActorName) =>
      read(world.database, findNotes, world.actors[who], { q: 'trampoline' }, NOON)
    const about = {
      kind: 'note',
      people: [world.children[1]],
      family: world.family,
      happenedOn: '2026-11-19',
    }
    await world.as(world.actors['key-worker'], async (context) => {
      await addNote(context, { ...about, body: 'Ada was on the trampoline' })
      await addNote(context, { ...about, body: 'Ben was on the trampoline' })
    })
    const excerpts = (await notes('key-worker')).map(({ excerpt }) => excerpt)
    expect(excerpts).toEqual(['Ben was on the trampoline'])
  })
})
