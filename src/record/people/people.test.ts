import { beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { joinFamily } from '../families/begin-family.ts'
import { verifyLedger } from '../ledger/verify.ts'
import { findFor } from '../search/search.ts'
import { type ActorName, makeWorld, NOON, type World } from '../testing/world.ts'
import { addIdentifier } from './add-identifier.ts'
import { addPerson } from './add-person.ts'
import { addressesOf } from './addresses.ts'
import { addAlias, aliasesOf, removeAlias } from './aliases.ts'
import { checkIdentifier, endIdentifier } from './change-identifier.ts'
import { changePerson } from './change-person.ts'
import { correctAddress } from './correct-address.ts'
import { identifiersOf } from './identifiers.ts'
import { insertPerson } from './insert-person.ts'
import { type AnyPerson, readPeople } from './person.ts'
import { recordAddress } from './record-address.ts'
import { recordBirth } from './record-birth.ts'
import { recordDeath } from './record-death.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const act = <Output>(who: ActorName, operation: Operation<never, Output> | Operation, input: object) =>
  run(world.database, operation as Operation, world.actors[who], input, { now: NOON }) as Promise<Output>
const look = async (person: string) =>
  (await world.look(world.actors['key-worker'], (viewer) => readPeople(viewer, [person])))[0] as AnyPerson & {
    restricted: false
  }
const find = async (asked: string) => {
  const { people } = await world.look(world.actors['front-door'], (viewer) => findFor(viewer, asked))
  return people.map(({ id }) => id)
}
const invalidAt = (path: string) => ({ code: 'invalid', details: { problems: [{ path: [path] }] } })

describe('changing a person', () => {
  it('keeps what is sent, keeps the former name findable, and refuses a stale write with what stands now', async () => {
    const [person] = world.children
    const facts = { givenNames: 'Ada', familyName: 'Okoro', birthDate: '2012-02-29', pronouns: 'she/her' }
    await act('key-worker', changePerson, { person, version: 0, keepFormerName: 'yes', ...facts })
    expect(await look(person)).toMatchObject({ familyName: 'Okoro', pronouns: 'she/her', version: 1 })
    expect(await find('Ada Marlow 29/2/2012')).toContain(person)
    expect(await find('Ada Okoro')).toContain(person)
    await expect(
      act('key-worker', changePerson, { person, version: 0, ...facts, pronouns: 'they' }),
    ).rejects.toMatchObject({
      code: 'stale',
      details: { current: { 'Family name': 'Okoro', 'Date of birth': '29 February 2012' } },
    })
  })

  it('is for those who work with the family, and asks for a day that can be', async () => {
    const [, person] = world.children
    await expect(
      act('stranger', changePerson, { person, version: 0, givenNames: 'X' }),
    ).rejects.toMatchObject({
      code: 'not-allowed',
    })
    const tomorrow = { person, version: 0, givenNames: 'Ben', birthDate: '2026-11-21' }
    await expect(act('key-worker', changePerson, tomorrow)).rejects.toMatchObject(invalidAt('birthDate'))
    await expect(act('key-worker', changePerson, { person, version: 0 })).rejects.toMatchObject(
      invalidAt('givenNames'),
    )
  })
})

describe('other names', () => {
  it('can be added and taken away; the ledger keeps both', async () => {
    const person = world.mother
    const { alias } = await act<{ alias: string }>('key-worker', addAlias, {
      person,
      kind: 'birth',
      givenNames: 'Mia',
      familyName: 'Featherstone',
    })
    expect(await find('featherston')).toContain(person)
    await act('key-worker', removeAlias, { person, alias, reason: 'It was her sister' })
    expect(await find('featherstone')).not.toContain(person)
    expect(await world.look(world.actors['key-worker'], (viewer) => aliasesOf(viewer, [person]))).toEqual([])
  })
})

describe('numbers', () => {
  it('are refused where an NHS number cannot be right, and kept with a doubt where a pupil number looks wrong', async () => {
    const [person] = world.children
    const bad = { person, kind: 'nhs', value: '943 476 5918' }
    await expect(act('key-worker', addIdentifier, bad)).rejects.toMatchObject(invalidAt('value'))
    const { doubt } = await act<{ doubt?: string }>('key-worker', addIdentifier, {
      person,
      kind: 'upn',
      value: 'B123',
    })
    expect(doubt).toContain('Check it with the school')
  })

  it('are one at a time, get surer, and end with a reason', async () => {
    const [person] = world.children
    const { identifier } = await act<{ identifier: string }>('key-worker', addIdentifier, {
      person,
      kind: 'nhs',
      value: '943 476 5919',
    })
    expect(await find('9434765919')).toEqual([person])
    await act('key-worker', checkIdentifier, { person, identifier, state: 'verified' })
    const numbers = await world.look(world.actors['key-worker'], (viewer) => identifiersOf(viewer, [person]))
    expect(numbers.find(({ kind }) => kind === 'nhs')).toMatchObject({
      value: '943 476 5919',
      state: 'verified',
    })
    const second = { person, kind: 'nhs', value: '401 023 2137' }
    await expect(act('key-worker', addIdentifier, second)).rejects.toMatchObject({ code: 'conflict' })
    await act('key-worker', endIdentifier, { person, identifier, reason: 'It is her cousin’s' })
    expect(await find('9434765919')).toEqual([])
    await act('key-worker', addIdentifier, second)
  })
})

describe('addresses', () => {
  it('follow each other: a new home ends the one before, for everyone who moves', async () => {
    const people = [world.children[1], world.children[2]]
    const first = { people, lines: '12 Elm Road\nTestford', postcode: 'kb42al', from: '2020-01-01' }
    await act('key-worker', recordAddress, first)
    await act('key-worker', recordAddress, { ...first, lines: '3 Oak Lane', from: '2026-06-01' })
    const [now, before] = await world.look(world.actors['key-worker'], (viewer) =>
      addressesOf(viewer, [people[0]!]),
    )
    expect(now).toMatchObject({ lines: '3 Oak Lane', period: { from: '2026-06-01', until: null } })
    expect(before).toMatchObject({ postcode: 'KB4 2AL', period: { from: '2020-01-01', until: '2026-06-01' } })
    await expect(act('key-worker', recordAddress, { ...first, from: '2019-01-01' })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('can be put right, but not laid over another', async () => {
    const [, person] = world.children
    const [now] = await world.look(world.actors['key-worker'], (viewer) => addressesOf(viewer, [person]))
    const right = { person, address: now!.id, lines: '3 Oak Lane', from: '2026-07-01' }
    await act('key-worker', correctAddress, right)
    await expect(act('key-worker', correctAddress, { ...right, from: '2020-05-01' })).rejects.toMatchObject(
      invalidAt('from'),
    )
  })

  it('find people, unless they are confidential', async () => {
    const person = world.mother
    await act('key-worker', recordAddress, {
      people: person,
      lines: '77 Quince Close',
      postcode: 'KB9 9ZZ',
      from: '2026-01-01',
    })
    expect(await find('77 quince close')).toEqual([person])
    expect(await find('kb9 9zz')).toEqual([person])
    const [address] = await world.look(world.actors['key-worker'], (viewer) => addressesOf(viewer, [person]))
    const hidden = {
      person,
      address: address!.id,
      lines: '77 Quince Close',
      postcode: 'KB9 9ZZ',
      from: '2026-01-01',
    }
    await act('key-worker', correctAddress, { ...hidden, confidential: 'yes' })
    expect(await find('77 quince close')).toEqual([])
    expect(await find('kb9 9zz')).toEqual([])
  })
})

describe('birth and death', () => {
  it('go on in the same record', async () => {
    const baby = await world.as(world.actors['social-worker'], async (context) => {
      const id = await insertPerson(context, { familyName: 'Marlow', expectedBirthDate: '2026-11-30' })
      await joinFamily(context, { family: world.family, people: [id] })
      return id
    })
    expect(await look(baby)).toMatchObject({ name: 'Marlow', child: true, age: null })
    const born = { person: baby, version: 0, birthDate: '2026-11-18', givenNames: 'Dot', sex: 'F' }
    await act('key-worker', recordBirth, born)
    expect(await look(baby)).toMatchObject({ name: 'Dot Marlow', age: 0, expectedBirthDate: '2026-11-30' })
    await expect(act('key-worker', recordBirth, { ...born, version: 1 })).rejects.toMatchObject({
      code: 'conflict',
    })
    const early = { person: baby, version: 1, deathDate: '2026-11-01' }
    await expect(act('key-worker', recordDeath, early)).rejects.toMatchObject(invalidAt('deathDate'))
    await act('key-worker', recordDeath, { ...early, deathDate: '2026-11-19' })
    expect(await look(baby)).toMatchObject({ deathDate: '2026-11-19' })
  })
})

describe('adding a person', () => {
  const uma = { givenNames: 'Uma', familyName: 'Unknwon', birthDate: '2016-03-03' }

  it('asks first where somebody on the record may be the same', async () => {
    await expect(act('front-door', addPerson, uma)).rejects.toMatchObject(invalidAt('sameAs'))
    const known = await act('front-door', addPerson, { ...uma, sameAs: world.unknownChild })
    expect(known).toEqual({ person: world.unknownChild, added: false })
    const { person, added } = await act<{ person: string; added: boolean }>('front-door', addPerson, {
      ...uma,
      sameAs: 'new',
    })
    expect(added).toBe(true)
    expect(await find('uma unknwon 3/3/2016')).toEqual(expect.arrayContaining([person, world.unknownChild]))
  })

  it('adds a twin without asking', async () => {
    const twin = { ...uma, familyName: 'Unknown', givenNames: 'Ned' }
    await expect(act('front-door', addPerson, twin)).resolves.toMatchObject({ added: true })
  })

  it('is not for those whose work stays in one team', async () => {
    await expect(act('key-worker', addPerson, uma)).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('leaves every chain of the ledger whole', async () => {
    const { broken } = await world.look(world.actors.director, (viewer) => verifyLedger(viewer.db, 'TEST'))
    expect(broken).toEqual([])
  })
})
