import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Operation } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { breakGlass } from '../access/break-glass.ts'
import { restrictRecord } from '../access/restrict-record.ts'
import { addFamilyMember, leaveFamily, renameFamily, startFamily } from '../families/change-family.ts'
import { memberIds, readFamily } from '../families/family.ts'
import { recordAddress } from '../people/record-address.ts'
import { searchFamilies } from '../search/families.ts'
import { type ActorName, makeWorld, NOON, type World } from '../testing/world.ts'
import { addRelationship, changeRelationship, endRelationship } from './change-relationship.ts'
import { isMutual, KINDS, STATED_KINDS, storedKind, wordFor } from './kinds.ts'
import { networkOf } from './network.ts'
import { tiesOf } from './relationship.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const act = <Output>(who: ActorName, operation: Operation<never, Output> | Operation, input: object) =>
  run(world.database, operation as Operation, world.actors[who], input, { now: NOON }) as Promise<Output>
const ties = (person: string) => world.look(world.actors['key-worker'], (viewer) => tiesOf(viewer, [person]))

describe('the words of a relationship', () => {
  it('are read from both ends, by sex and by how they came to be related', () => {
    expect(wordFor('parent', 'step', 'F', 'other')).toBe('stepmother')
    expect(wordFor('parent', 'adoptive', 'M', 'back')).toBe('adoptive son')
    expect(wordFor('sibling', 'chosen', 'U', 'other')).toBe('sister or brother by choice')
    expect(wordFor('grandparent', 'biological', 'M', 'other')).toBe('grandfather')
    expect(wordFor('friend', 'chosen', 'M', 'back')).toBe('friend')
  })

  it('hold for every kind that can be stated', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(STATED_KINDS) as (keyof typeof STATED_KINDS)[])),
        (stated) => {
          const { kind, turned } = storedKind(stated)
          expect(KINDS).toHaveProperty(kind)
          expect(turned && isMutual(kind)).toBe(false)
        },
      ),
    )
  })
})

describe('a relationship', () => {
  it('shows at both ends in the right words, however it was stated', async () => {
    const [ada, ben] = world.children
    await act('key-worker', addRelationship, {
      person: world.mother,
      other: ada,
      kind: 'child',
      parentalResponsibility: 'yes',
      livesWith: 'yes',
      safety: 'safe',
    })
    await act('key-worker', addRelationship, {
      person: ada,
      other: ben,
      kind: 'sibling',
      childsWords: 'my Benny',
    })
    expect((await ties(world.mother)).map(({ word }) => word)).toEqual(['daughter'])
    const ofAda = await ties(ada)
    expect(ofAda.map(({ word }) => word).sort()).toEqual(['mother', 'sister'])
    expect(ofAda.find(({ word }) => word === 'mother')).toMatchObject({
      parentalResponsibility: true,
      safety: 'safe',
    })
    const again = act('key-worker', addRelationship, { person: ben, other: ada, kind: 'sibling' })
    await expect(again).rejects.toMatchObject({ code: 'conflict' })
  })

  it('changes without overwriting what another wrote, and ends on a day', async () => {
    const [ada] = world.children
    const tie = (await ties(ada)).find(({ word }) => word === 'mother')!
    const input = { person: ada, relationship: tie.id, version: 0 }
    await act('key-worker', changeRelationship, {
      ...input,
      safety: 'not-safe',
      contactRules: 'Saturdays, with gran',
    })
    await expect(act('key-worker', changeRelationship, { ...input, safety: 'safe' })).rejects.toMatchObject({
      code: 'stale',
      details: { current: { 'Safe to be with': 'Not safe to be with' } },
    })
    await act('key-worker', endRelationship, { ...input, version: 1, lastDay: '2026-11-20' })
    expect((await ties(ada)).find(({ id }) => id === tie.id)).toMatchObject({
      period: { until: '2026-11-21' },
    })
  })

  it('cannot be made with somebody whose record is closed to whoever makes it', async () => {
    const input = { person: world.mother, other: world.unknownChild, kind: 'child' }
    await expect(act('key-worker', addRelationship, input)).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('cannot be made, nor a family joined, with somebody whose record is open in an emergency alone', async () => {
    const other = world.unknownChild
    await act('colleague', breakGlass, { person: other, reason: 'Alone at the station' })
    const [ada] = world.children
    const tie = act('colleague', addRelationship, { person: ada, other, kind: 'friend' })
    await expect(tie).rejects.toMatchObject({ code: 'not-allowed' })
    const join = act('colleague', addFamilyMember, {
      family: world.family,
      givenNames: 'Una',
      familyName: 'Known',
      sex: 'F',
      sameAs: other,
    })
    await expect(join).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

describe('a family', () => {
  it('takes in somebody new with how they are related, and lets them go on a day', async () => {
    const gran = { family: world.family, givenNames: 'Gwen', familyName: 'Marlow', sex: 'F' }
    const { person } = await act<{ person: string }>('key-worker', addFamilyMember, {
      ...gran,
      relatedTo: world.children[1],
      kind: 'grandparent',
    })
    expect((await ties(world.children[1])).map(({ word }) => word)).toContain('grandmother')
    await act('key-worker', leaveFamily, { family: world.family, person, lastDay: '2026-11-20' })
    const twice = act('key-worker', leaveFamily, { family: world.family, person, lastDay: '2026-11-20' })
    await expect(twice).rejects.toMatchObject({ code: 'conflict' })
  })

  it('does not take in somebody whose record is closed to whoever adds them', async () => {
    const input = { family: world.family, sameAs: world.unknownChild }
    await expect(act('key-worker', addFamilyMember, input)).rejects.toMatchObject({ code: 'not-allowed' })
    const ids = await world.look(world.actors['key-worker'], (viewer) => memberIds(viewer, world.family))
    expect(ids).not.toContain(world.unknownChild)
  })

  it('is found by its new name', async () => {
    await act('key-worker', renameFamily, { family: world.family, version: 0, name: 'Marlow and Okoro' })
    const found = await world.look(world.actors['front-door'], (viewer) => searchFamilies(viewer, ['okoroh']))
    expect(found).toEqual([
      { id: world.family, name: 'Marlow and Okoro', team: 'Hillside', keyWorker: 'Asha Key' },
    ])
  })

  it('begins from people whose records are open', async () => {
    const input = { people: [world.father], name: 'Okoro' }
    const { family } = await act<{ family: string }>('key-worker', startFamily, input)
    const seen = await world.look(world.actors['key-worker'], (viewer) => readFamily(viewer, family))
    expect(seen.members).toHaveLength(1)
    await expect(act('stranger', startFamily, input)).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

describe('the family network', () => {
  it('gives people, ties and households; a restricted record without its name', async () => {
    const [ada, ben] = world.children
    await act('key-worker', recordAddress, {
      people: [ada, world.mother],
      lines: '1 Elm Road',
      from: '2026-01-01',
    })
    await act('key-worker', recordAddress, { people: [ben], lines: '9 Oak Lane', from: '2026-01-01' })
    const accounts = [world.actors.director.account]
    await act('key-worker', addRelationship, { person: ada, other: world.father, kind: 'parent' })
    await act('information-governance', restrictRecord, {
      person: world.father,
      reason: 'Under threat',
      accounts,
    })
    const { people, ties, households } = await world.look(world.actors['key-worker'], (viewer) =>
      networkOf(viewer, world.family),
    )
    const at = (id: string) => people.find(({ person }) => person.id === id)
    expect(at(ada)?.household).toBe(at(world.mother)?.household)
    expect(at(ben)?.household).not.toBe(at(ada)?.household)
    expect(at(world.father)?.person).toEqual({ restricted: true, id: world.father })
    expect(households.map(({ address }) => address).sort()).toEqual(['1 Elm Road', '9 Oak Lane'])
    expect(ties).toContainEqual(
      expect.objectContaining({ word: 'sister', back: 'sister', childsWords: 'my Benny' }),
    )
  })

  it('cannot be changed where it concerns a restricted record', async () => {
    const [ada] = world.children
    const seen = await ties(ada)
    const tie = seen.find(({ to }) => to.id === world.father)
    const relationship = { person: ada, relationship: tie!.id, version: 0 }
    const refused = { code: 'not-allowed' }
    await expect(
      act('key-worker', endRelationship, { ...relationship, lastDay: '2026-11-20' }),
    ).rejects.toMatchObject(refused)
    const leaving = { family: world.family, person: world.father, lastDay: '2026-11-20' }
    await expect(act('key-worker', leaveFamily, leaving)).rejects.toMatchObject(refused)
  })
})
