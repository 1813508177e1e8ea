import { beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '../../platform/operations/operation.ts'
import { read, run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { addDays } from '../../platform/time/day.ts'
import { restrictRecord } from '../access/restrict-record.ts'
import { beginFamily, joinFamily } from '../families/begin-family.ts'
import { writeEntry } from '../ledger/write.ts'
import { correctNote } from '../notes/correct-note.ts'
import { writeNote } from '../notes/write-note.ts'
import { addressesOf } from '../people/addresses.ts'
import { correctAddress } from '../people/correct-address.ts'
import { insertPerson } from '../people/insert-person.ts'
import { recordAddress } from '../people/record-address.ts'
import { type ActorName, makeWorld, NOON, TODAY, type World } from '../testing/world.ts'
import type { Asked } from './asked.ts'
import { readChronology } from './chronology.ts'
import { groupOf } from './kinds.ts'
import { chronology as personReading } from './readings.ts'
import type { Whose } from './scope.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const chronology = (name: ActorName, whose: Whose, asked: Asked = {}, limit = 50) =>
  world.look(world.actors[name], (viewer) => readChronology(viewer, whose, asked, limit))

const note = (people: string[], body: string, happenedOn = TODAY, family?: string) =>
  run(
    world.database,
    writeNote,
    world.actors['key-worker'],
    { people, family, kind: 'call', happenedOn, body },
    { now: NOON },
  )

const bodies = async (...asked: Parameters<typeof chronology>) =>
  (await chronology(...asked)).entries.map((entry) => entry.body)

describe('a chronology', () => {
  it('shows an entry about several children on each of them and on the family', async () => {
    await note([world.children[0], world.children[1]], 'Both were at home', TODAY, world.family)
    for (const whose of [
      { person: world.children[0] },
      { person: world.children[1] },
      { family: world.family },
    ])
      expect(await bodies('key-worker', whose, { kinds: ['notes'] })).toContain('Both were at home')
    expect(await bodies('key-worker', { person: world.children[2] })).not.toContain('Both were at home')
  })

  it('gives page after page in the order of the day, losing and repeating none', async () => {
    const person = world.mother
    for (let day = 0; day < 12; day++) await note([person], `Day ${day}`, addDays('2026-10-01', -(day % 5)))
    for (const oldestFirst of [true, false]) {
      const seen: string[] = []
      let after: string | undefined
      do {
        const page = await chronology('key-worker', { person }, { after, oldestFirst }, 4)
        seen.push(...page.entries.map((entry) => `${entry.happenedOn} ${entry.id}`))
        after = page.next
      } while (after)
      expect(new Set(seen).size).toBe(seen.length)
      const days = seen.map((line) => line.slice(0, 10))
      expect(days).toEqual(oldestFirst ? [...days].sort() : [...days].sort().reverse())
      expect(seen.length).toBe((await chronology('key-worker', { person }, {}, 500)).entries.length)
    }
  })

  it('is narrowed by kind, day, author and words', async () => {
    const person = world.children[0]
    await note([person], '100% of the class came', '2026-11-01')
    expect(await bodies('key-worker', { person }, { text: '100%' })).toEqual(['100% of the class came'])
    expect(await bodies('key-worker', { person }, { text: '1_0' })).toEqual([])
    expect(await bodies('key-worker', { person }, { from: '2026-11-01', to: '2026-11-01' })).toEqual([
      '100% of the class came',
    ])
    expect(await bodies('key-worker', { person }, { author: 'Nobody' })).toEqual([])
    const people = await chronology('key-worker', { person }, { kinds: ['people'] })
    expect(people.entries.every((entry) => groupOf(entry.kind) === 'people')).toBe(true)
    expect(people.authors).toEqual(['Asha Key', 'Sol Worker'])
  })

  it('keeps the entry that was put right, marked, with what stands now', async () => {
    const person = world.children[2]
    const old = await note([person], 'Cleo is three')
    const input = {
      note: old.note,
      kind: 'call',
      happenedOn: TODAY,
      body: 'Cleo is four',
      why: 'Her birthday',
    }
    const right = await run(world.database, correctNote, world.actors['key-worker'], input, { now: NOON })
    const { entries } = await chronology('key-worker', { person }, { kinds: ['notes'] })
    expect(entries.find((entry) => entry.id === old.entry)).toMatchObject({
      body: 'Cleo is three',
      correctedBy: right.entry,
    })
    expect(entries.find((entry) => entry.id === right.entry)).toMatchObject({
      corrects: old.entry,
      correctedBy: null,
    })
    const alone = await bodies('key-worker', { person }, { entry: right.entry })
    expect(alone).toEqual(['Cleo is four'])
  })

  it('leaves out of a family what was written of its members in another family', async () => {
    const elsewhere = (family: string | null) =>
      world.as(world.actors['key-worker'], (context) =>
        writeEntry(context, {
          kind: 'test',
          title: `Of ${family ? 'another family' : 'no family'}`,
          people: [world.father],
          family,
        }),
      )
    await elsewhere(world.unknownFamily)
    await elsewhere(null)
    const titles = (await chronology('key-worker', { family: world.family })).entries.map(
      (entry) => entry.title,
    )
    expect(titles).toContain('Of no family')
    expect(titles).not.toContain('Of another family')
  })

  it('takes in the record that was found to be the same person’s', async () => {
    const twin = await world.as(world.actors['key-worker'], async (context) => {
      const id = await insertPerson(context, { givenNames: 'Adah', familyName: 'Marlow' })
      await writeEntry(context, { kind: 'test', title: 'Known as Adah', people: [id] })
      await context.db
        .updateTable('person')
        .set({ merged_into: world.children[0] })
        .where('id', '=', id)
        .execute()
      return id
    })
    const { entries } = await chronology('key-worker', { person: world.children[0] }, { text: 'Adah' })
    expect(entries.map((entry) => entry.people.map((person) => person.id))).toEqual([[twin]])
  })

  it('is refused to those who may not read the record', async () => {
    const ask = (name: ActorName) =>
      read(world.database, personReading, world.actors[name], { person: world.children[0] }, NOON)
    await expect(ask('key-worker')).resolves.toMatchObject({ groups: expect.arrayContaining(['notes']) })
    await expect(ask('stranger')).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(ask('administrator')).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a chronology of somebody whose address is confidential', () => {
  it('no longer says an address that was marked after it was written, nor finds it', async () => {
    const [ada, ben] = world.children
    const act = (operation: Operation, input: object) =>
      run(world.database, operation, world.actors['key-worker'], input, { now: NOON })
    const address = { lines: '9 Larkspur Row', postcode: 'KB4 2AL', from: '2026-03-01' }
    await act(recordAddress as Operation, { people: [ada, ben], ...address })
    expect(await titles({ person: ben })).toContain('Home: 9 Larkspur Row, KB4 2AL')
    const [now] = await world.look(world.actors['key-worker'], (viewer) => addressesOf(viewer, [ada]))
    await act(correctAddress as Operation, {
      person: ada,
      address: now!.id,
      ...address,
      lines: '19 Larkspur Row',
    })
    await act(correctAddress as Operation, { person: ada, address: now!.id, ...address, confidential: true })
    for (const whose of [{ person: ada }, { person: ben }, { family: world.family }]) {
      expect(JSON.stringify(await chronology('key-worker', whose, {}, 500))).not.toContain('Larkspur')
      expect(await titles(whose, { text: 'Larkspur' })).toEqual([])
    }
    expect(await titles({ person: ada })).toEqual(
      expect.arrayContaining(['An address was recorded', 'An address was put right']),
    )
  })

  const titles = async (whose: Whose, asked: Asked = {}) =>
    (await chronology('key-worker', whose, asked, 500)).entries.map(({ title }) => title)
})

describe('a chronology beside a restricted record', () => {
  it('does not name the child, neither in people nor in words, nor to a search', async () => {
    const [ada, ben] = world.children
    await note([ada, ben], 'Ben and Ada went swimming', TODAY, world.family)
    await note([ben], 'Only of Ben', TODAY, world.family)
    const accounts = [world.actors['social-worker'].account!]
    const restricted = { person: ben, reason: 'Safety', accounts }
    await run(world.database, restrictRecord, world.actors['team-manager'], restricted, { now: NOON })

    const seen = await chronology('key-worker', { person: ada }, { text: 'swimming' })
    expect(seen.entries.map((entry) => entry.body)).toEqual(['[name withheld] and Ada went swimming'])
    expect(seen.withheld).toBe(true)
    expect(seen.entries[0]!.people).toContainEqual({ restricted: true, id: ben })
    expect(await bodies('key-worker', { person: ada }, { text: 'Ben' })).toEqual([])
    const family = await chronology('key-worker', { family: world.family }, {}, 500)
    expect(JSON.stringify(family)).not.toMatch(/\bBen\b/)
    expect(await bodies('social-worker', { family: world.family }, { text: 'Only of Ben' })).toEqual([
      'Only of Ben',
    ])
  })

  it('does not name the child in what was written of another of the family alone', async () => {
    const aunt = await world.as(world.actors['social-worker'], async (context) => {
      const id = await insertPerson(context, { givenNames: 'Tia', familyName: 'Marlow' })
      await joinFamily(context, { family: world.family, people: [id] })
      return id
    })
    await note([aunt], 'She looks after Ben')
    expect(await bodies('key-worker', { person: aunt })).toContain('She looks after [name withheld]')
    expect(await bodies('social-worker', { person: aunt })).toContain('She looks after Ben')
  })

  it('offers no kind and no author of what is closed', async () => {
    const [, ben] = world.children
    await world.as(world.actors.expert, (context) =>
      writeEntry(context, { kind: 'strategy-held', title: 'Of Ben', people: [ben], family: world.family }),
    )
    const offered = (name: ActorName) => chronology(name, { family: world.family })
    expect((await offered('social-worker')).authors).toContain('Ed Expert')
    const { authors, groups } = await offered('key-worker')
    expect(authors).not.toContain('Ed Expert')
    expect(groups).not.toContain('safety')
  })

  it('withholds names in what was written of a family and about nobody, whatever else stands there', async () => {
    // The membership alone says that he is of the family: no entry of it names him among its people.
    const { alone, hidden } = await world.as(world.actors['key-worker'], async (context) => {
      const named = {
        givenNames: 'Quentin',
        familyName: 'Hollow',
        birthDate: '2013-03-03',
        sex: 'M',
      } as const
      const hidden = await insertPerson(context, named)
      const alone = await beginFamily(context, { name: 'Alone', members: [], team: world.team })
      const title = 'Quentin asked for it'
      const entry_id = await writeEntry(context, { kind: 'family-renamed', title, people: [], family: alone })
      const member = { id: hidden, family_id: alone, person_id: hidden, during: `[${TODAY},)`, entry_id }
      await context.db.insertInto('family_member').values(member).execute()
      return { alone, hidden }
    })
    const accounts = [world.actors['social-worker'].account]
    await run(
      world.database,
      restrictRecord,
      world.actors['information-governance'],
      { person: hidden, reason: 'Safety', accounts },
      { now: NOON },
    )
    const seen = await chronology('team-manager', { family: alone })
    expect(seen.entries.map(({ title }) => title).join()).not.toContain('Quentin')
    expect(seen.withheld).toBe(true)
  })
})
