import { beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Actor, Operation } from '../../../platform/operations/operation.ts'
import { run } from '../../../platform/operations/run.ts'
import { testDatabase } from '../../../platform/testing/database.ts'
import { readChronology } from '../../chronology/chronology.ts'
import { personChronologyFile } from '../../chronology/downloads.ts'
import { addDocument } from '../../documents/add-document.ts'
import { documentsOfPerson } from '../../documents/documents.ts'
import { writeNote } from '../../notes/write-note.ts'
import { readFront } from '../../people/front.ts'
import { personPage } from '../../people/pages/person-page.tsx'
import { recordAddress } from '../../people/record-address.ts'
import { findFor } from '../../search/search.ts'
import { fetchFile, show } from '../../testing/show.ts'
import { type ActorName, makeWorld, NOON, type World } from '../../testing/world.ts'
import { addWarningNote } from '../../warnings/add-warning-note.ts'
import { breakGlass } from '../break-glass.ts'
import { may } from '../may.ts'
import { person, family as subjectFamily } from '../subjects.ts'
import { whoCanSee } from '../who-can-see.ts'
import { endOwnWorker } from './change-own-worker.ts'
import { declareWall } from './declare-wall.ts'
import { keepWall } from './keep-wall.ts'
import { liftWall } from './lift-wall.ts'
import { keptSafePage } from './pages/kept-safe-page.tsx'
import { wallPage } from './pages/wall-page.tsx'
import { wallsAround } from './walls.ts'

let world: World
let wall: string
const by = (name: ActorName): Actor => world.actors[name]
const act = <Input extends z.ZodType, Output>(
  who: ActorName,
  operation: Operation<Input, Output>,
  input: object,
): Promise<Output> => run(world.database, operation, by(who), input, { now: NOON })

const AT = '7 Harbour Lane'
const note = (people: string[], body: string) => ({ people, kind: 'call', happenedOn: '2026-11-01', body })

beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  const { mother, father, children } = world
  const home = { kind: 'home', lines: `${AT}\nNewport`, postcode: 'ZZ9 9ZZ', from: '2026-10-01' }
  await act('key-worker', recordAddress, { people: [mother, ...children], ...home })
  await act('key-worker', writeNote, note([mother, father], 'She is at her sister’s now.'))
  await act('key-worker', writeNote, note([father], 'Mia fears him.'))
  await act('key-worker', writeNote, note([father], 'She hides by the sea.'))
  const content = Buffer.from(AT).toString('base64')
  await act('key-worker', addDocument, { people: [father], name: 'court.txt', about: 'Court', content })
  const warning = { person: father, body: `He shouted at Mia at ${AT}.`, reviewOn: '2027-01-01' }
  await act('key-worker', addWarningNote, warning)
  const made = await act('key-worker', declareWall, {
    safe: [mother, children[0]],
    from: father,
    reason: 'He hurt her for years',
    reviewOn: '2027-02-01',
    worker: by('colleague').worker,
  })
  wall = made.wall
})

const mayRead = async (who: ActorName, about: string) =>
  world
    .look(by(who), (viewer) => may('read', person()).check(viewer, { person: about }))
    .then(
      () => true,
      () => false,
    )

describe('a wall', () => {
  it('closes everybody of the family to whoever works for the other alone, although their team helps it', async () => {
    for (const safe of [world.mother, ...world.children]) expect(await mayRead('colleague', safe)).toBe(false)
    expect(await mayRead('colleague', world.father)).toBe(true)
    await expect(
      world.look(by('colleague'), (viewer) =>
        may('read', subjectFamily()).check(viewer, { family: world.family }),
      ),
    ).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('leaves the family open to those who help it', async () => {
    for (const who of ['key-worker', 'social-worker', 'team-manager'] as const)
      expect(await mayRead(who, world.mother)).toBe(true)
  })

  it('shows of the other’s record neither family nor ties, nor a word that tells of those who are kept safe', async () => {
    const front = await world.look(by('colleague'), (viewer) => readFront(viewer, world.father))
    expect(front.families).toEqual([])
    expect(front.ties).toEqual([])
    expect(front.walls).toEqual([])
    expect(front.warnings.map(({ body }) => body)).toEqual(['He shouted at [name withheld] at [withheld].'])
    expect(await show(world, personPage, by('colleague'), { params: { person: world.father } })).not.toMatch(
      /Mia|Harbour|Marlow|Asha/,
    )
  })

  it('leaves what was written before out of the other’s chronology, and keeps what their own worker writes', async () => {
    await act('colleague', writeNote, note([world.father], 'We talked about work.'))
    const { entries, authors } = await world.look(by('colleague'), (viewer) =>
      readChronology(viewer, { person: world.father }),
    )
    expect(entries.map(({ body }) => body)).toEqual(['We talked about work.'])
    expect(authors).toEqual(['Col Colleague'])
    expect(await world.look(by('colleague'), (viewer) => documentsOfPerson(viewer, world.father))).toEqual([])
  })

  it('makes a copy for the other without any of it, whoever makes it', async () => {
    const file = async (query: Record<string, string>) =>
      String(
        (
          await fetchFile(world, personChronologyFile, by('key-worker'), {
            params: { person: world.father },
            query,
          })
        ).body,
      )
    expect(await file({})).toContain('hides by the sea')
    expect(await file({ for: 'them' })).not.toMatch(/Mia|sister|sea|Harbour|Court/)
  })

  it('is not got round by a search for the address or the name', async () => {
    for (const asked of ['ZZ9 9ZZ', AT, 'Mia Marlow', 'Marlow', 'Ada Marlow']) {
      const { people, families } = await world.look(by('colleague'), (viewer) => findFor(viewer, asked))
      expect({ people, families }, asked).toEqual({ people: [], families: [] })
    }
  })

  it('says who can see a record as it decides', async () => {
    const names = async (about: string) =>
      (await world.look(by('team-manager'), (viewer) => whoCanSee(viewer, about))).map(({ name }) => name)
    expect(await names(world.mother)).toEqual(['Asha Key', 'Pra Ctice', 'Sol Worker', 'Tam Manager'])
    expect(await names(world.father)).toContain('Col Colleague')
  })

  it('stands on the pages of those who help the family, and on nobody else’s', async () => {
    for (const about of [world.mother, world.father])
      expect(await show(world, personPage, by('key-worker'), { params: { person: about } })).toContain(
        'are kept safe from Finn Okoro',
      )
    for (const who of ['colleague', 'stranger', 'front-door'] as const)
      expect(await world.look(by(who), (viewer) => wallsAround(viewer, [world.father]))).toEqual([])
  })

  it('opens in an emergency, and says on the screen what must not be told', async () => {
    await act('colleague', breakGlass, { person: world.children[1], reason: 'A child rang' })
    expect(await mayRead('colleague', world.children[1])).toBe(true)
    expect(await mayRead('colleague', world.mother)).toBe(false)
    await act('colleague', breakGlass, { person: world.mother, reason: 'A child rang' })
    const html = await show(world, personPage, by('colleague'), { params: { person: world.mother } })
    expect(html).toContain('are kept safe from Finn Okoro')
  })

  it('holds for whoever no longer works for the other', async () => {
    await act('key-worker', endOwnWorker, { wall, worker: by('colleague').worker })
    expect(await mayRead('colleague', world.children[0])).toBe(false)
    expect(await mayRead('colleague', world.father)).toBe(false)
  })

  it('refuses a worker who stands on the side of those who are kept safe', async () => {
    const again = { safe: [world.mother], from: world.children[2], reason: 'x', reviewOn: '2027-02-01' }
    for (const who of ['key-worker', 'social-worker'] as const)
      await expect(
        act('key-worker', declareWall, { ...again, worker: by(who).worker }),
      ).rejects.toMatchObject({ code: 'invalid' })
    await expect(act('key-worker', declareWall, { ...again, from: world.mother })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  it('is looked at again, and ends by a decision alone', async () => {
    await act('key-worker', keepWall, {
      wall,
      version: 0,
      reviewOn: '2027-05-01',
      why: 'She still fears him',
    })
    const html = await show(world, wallPage, by('team-manager'), { params: { wall } })
    expect(html).toContain('1 May 2027')
    await expect(act('key-worker', liftWall, { wall, version: 1, why: 'Asked' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await act('team-manager', liftWall, { wall, version: 1, why: 'She asked for it' })
    expect(await mayRead('colleague', world.children[2])).toBe(true)
    expect(
      await show(world, keptSafePage, by('key-worker'), { params: { person: world.mother } }),
    ).not.toContain('are kept safe from')
  })
})
