import { beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { carePage } from '../../../care/pages/care-page.tsx'
import type { Operation } from '../../../platform/operations/operation.ts'
import { run } from '../../../platform/operations/run.ts'
import { testDatabase } from '../../../platform/testing/database.ts'
import { readChronology } from '../../chronology/chronology.ts'
import { consentsOf } from '../../consents/consent.ts'
import { withdrawConsent } from '../../consents/withdraw-consent.ts'
import { writeNote } from '../../notes/write-note.ts'
import { insertPerson } from '../../people/insert-person.ts'
import { personPage } from '../../people/pages/person-page.tsx'
import { recordAddress } from '../../people/record-address.ts'
import { beginRelationship } from '../../relationships/begin-relationship.ts'
import { addRelationship } from '../../relationships/change-relationship.ts'
import { findFor } from '../../search/search.ts'
import { show } from '../../testing/show.ts'
import { type ActorName, makeWorld, NOON, type World } from '../../testing/world.ts'
import { statePurpose } from '../state-purpose.ts'
import { closedChildhoods } from './closed.ts'
import { lookIntoChildhood } from './look-into-childhood.ts'
import { openOwnChildhood } from './open-childhood.ts'

let world: World
const act = <Input extends z.ZodType, Output>(
  who: ActorName,
  operation: Operation<Input, Output>,
  input: object,
) => run(world.database, operation, world.actors[who], input, { now: NOON })

beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  const { mother, children } = world
  const home = {
    kind: 'home',
    lines: '3 Foster Row',
    postcode: 'ZZ3 3ZZ',
    from: '2000-01-01',
    lastDay: '2005-01-01',
  }
  await act('key-worker', recordAddress, { people: [mother], ...home })
  const note = { kind: 'seen', happenedOn: '2001-02-03', body: 'She came into care today.' }
  await act('key-worker', writeNote, { ...note, people: [mother] })
  await act('key-worker', writeNote, {
    ...note,
    people: [mother],
    happenedOn: '2026-10-01',
    body: 'She is a calm mother.',
  })
  await world.as(world.actors['key-worker'], async ({ db }) => {
    const { id } = await db.selectFrom('ledger_entry').select('id').executeTakeFirstOrThrow()
    const row = {
      authority: 'TEST',
      id,
      person_id: mother,
      kind: 'leaving-care',
      during: '[2006-05-05,)',
      entry_id: id,
    }
    await db
      .insertInto('overlay')
      .values({ ...row, involvement_id: null, facts: '{}' })
      .execute()
  })
  const tie = { kind: 'parent', safety: 'safe' }
  await act('key-worker', addRelationship, { person: children[0], other: mother, ...tie })
})

async function told(who: ActorName): Promise<string> {
  const actor = world.actors[who]
  const params = { person: world.mother }
  const chronology = await world.look(actor, (viewer) => readChronology(viewer, params))
  const pages = [
    await show(world, personPage, actor, { params }),
    await show(world, carePage, actor, { params }),
  ]
  const found = await world.look(actor, (viewer) => findFor(viewer, 'ZZ3 3ZZ'))
  const named = await world.look(actor, (viewer) => findFor(viewer, '3 Foster Row'))
  return JSON.stringify([chronology, pages, found, named])
}

const OF_CHILDHOOD = /into care|Foster Row, |ZZ3 3ZZ","because|Leaving care|the postcode|the address/

describe('a parent’s own childhood', () => {
  it('is not shown, searched or counted where they are met as a parent', async () => {
    for (const who of ['key-worker', 'social-worker', 'team-manager'] as const) {
      expect(await told(who)).not.toMatch(OF_CHILDHOOD)
      expect(await told(who)).toContain('She is a calm mother.')
    }
  })

  it('opens as they want it, and closes again', async () => {
    await act('key-worker', openOwnChildhood, {
      person: world.mother,
      words: 'So you know why',
      support: 'A course',
    })
    expect(await told('key-worker')).toMatch(/into care/)
    expect(await told('key-worker')).toMatch(/the postcode/)
    expect(await told('key-worker')).toContain('A course')
    const [consent] = await world.look(world.actors['key-worker'], (viewer) =>
      consentsOf(viewer, [world.mother]),
    )
    await act('key-worker', withdrawConsent, { consent: consent!.id })
    expect(await told('key-worker')).not.toMatch(OF_CHILDHOOD)
  })

  it('opens to an expert who says why, to them alone, for a day; and the parent can read the reason', async () => {
    const reason = 'The same man lives with the child now'
    await expect(
      act('key-worker', lookIntoChildhood, { person: world.mother, reason }),
    ).rejects.toMatchObject({ code: 'not-found' })
    await act('expert', statePurpose, { person: world.mother, purpose: 'joining-help' })
    expect(await told('expert')).not.toMatch(OF_CHILDHOOD)
    await act('expert', lookIntoChildhood, { person: world.mother, reason })
    expect(await told('expert')).toMatch(/into care/)
    expect(await told('key-worker')).not.toMatch(OF_CHILDHOOD)
    expect(await told('key-worker')).toContain(reason)
  })

  it('lasts to the 18th birthday, which somebody born on 29 February has on 1 March', async () => {
    const young = await world.as(world.actors['key-worker'], async (context) => {
      const mother = { givenNames: 'Lea', familyName: 'Marlow', birthDate: '2008-02-29', sex: 'F' } as const
      const person = await insertPerson(context, mother)
      await beginRelationship(context, { person: world.children[0], other: person, kind: 'parent' })
      return person
    })
    const closedOn = (today: string) =>
      world.look(world.actors['key-worker'], (viewer) => closedChildhoods({ ...viewer, today }, [young]))
    expect([...(await closedOn('2026-02-28'))]).toEqual([])
    expect([...(await closedOn('2026-03-01'))]).toEqual([[young, '2026-03-01']])
  })
})
