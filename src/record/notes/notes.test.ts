import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { may, subject } from '../access/index.ts'
import { restrictRecord } from '../access/restrict-record.ts'
import { verifyLedger } from '../ledger/verify.ts'
import { type ActorName, makeWorld, NOON, type World } from '../testing/world.ts'
import { correctNote } from './correct-note.ts'
import { readNote } from './note.ts'
import { writeNote } from './write-note.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const SAID = {
  kind: 'call',
  happenedOn: '2026-11-19',
  body: 'Mia rang. Ben has settled at school; Ada helps Benny with reading.',
}

const write = (name: ActorName, input: object) =>
  run(world.database, writeNote, world.actors[name], { ...SAID, ...input }, { now: NOON })
const correct = (name: ActorName, note: string, input: object = {}) =>
  run(
    world.database,
    correctNote,
    world.actors[name],
    { ...SAID, note, why: 'The day was wrong', ...input },
    { now: NOON },
  )
const note = (name: ActorName, id: string) =>
  world.look(world.actors[name], async (viewer) => {
    await may('read', subject.anyOf(subject.note())).check(viewer, { note: id })
    return readNote(viewer, id)
  })

describe('writing a note', () => {
  it('writes it once, and it stands in the chain of every child it is about', async () => {
    const written = await write('key-worker', { people: world.children, family: world.family })
    const links = await world.look(world.actors.director, ({ db }) =>
      db.selectFrom('ledger_link').select('person_id').where('entry_id', '=', written.entry).execute(),
    )
    expect(links.map((link) => link.person_id).sort()).toEqual([...world.children].sort())
    expect(await note('colleague', written.note)).toMatchObject({
      ...SAID,
      author: 'Asha Key',
      family: { name: 'Marlow' },
    })
  })

  it('takes one child alone as a form sends it', async () => {
    const written = await write('key-worker', { people: world.children[0] })
    expect(written.people).toEqual([world.children[0]])
  })

  it('refuses a day to come, an empty note, and a family that it is not about', async () => {
    const people = [world.children[0]]
    for (const [wrong, path] of [
      [{ happenedOn: '2026-11-21' }, 'happenedOn'],
      [{ body: ' ' }, 'body'],
      [{ family: world.unknownFamily }, 'family'],
      [{ kind: 'gossip' }, 'kind'],
    ] as const)
      await expect(write('key-worker', { people, ...wrong })).rejects.toMatchObject({
        code: 'invalid',
        details: { problems: [{ path: [path] }] },
      })
  })

  it('refuses where one of the children is not theirs to write about', async () => {
    const people = [world.children[0], world.unknownChild]
    await expect(write('key-worker', { people })).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(write('director', { people: [world.children[0]] })).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await expect(write('administrator', { people: [world.children[0]] })).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(write('key-worker', { people: [] })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('putting a note right', () => {
  it('lets the new one stand and leaves the old one as it was', async () => {
    const old = await write('key-worker', { people: world.children, family: world.family })
    const right = await correct('colleague', old.note, { happenedOn: '2026-11-18' })
    expect(await note('key-worker', old.note)).toMatchObject({ ...SAID, standsNow: right.note })
    expect(await note('key-worker', right.note)).toMatchObject({
      happenedOn: '2026-11-18',
      was: old.note,
      why: 'The day was wrong',
      standsNow: null,
      author: 'Col Colleague',
    })
    const entry = await world.look(world.actors.director, ({ db }) =>
      db
        .selectFrom('ledger_entry')
        .select(['kind', 'corrects'])
        .where('id', '=', right.entry)
        .executeTakeFirst(),
    )
    expect(entry).toEqual({ kind: 'note-corrected', corrects: old.entry })
  })

  it('is refused once another has stood in its place, and shows what stands', async () => {
    const old = await write('key-worker', { people: world.children })
    await correct('colleague', old.note, { body: 'Better words' })
    await expect(correct('key-worker', old.note)).rejects.toMatchObject({
      code: 'stale',
      details: { current: { Note: 'Better words' } },
    })
  })

  it('leaves what another room wrote to that room: a visit stays a visit', async () => {
    const old = await write('key-worker', { people: world.children, family: world.family })
    await world.as(world.actors['key-worker'], ({ db }) =>
      db.updateTable('note').set({ kind: 'visit' }).where('id', '=', old.note).execute(),
    )
    await expect(correct('key-worker', old.note)).rejects.toMatchObject({ code: 'conflict' })
    expect(await note('key-worker', old.note)).toMatchObject({ kind: 'visit', standsNow: null })
    await world.as(world.actors['key-worker'], ({ db }) =>
      db.updateTable('note').set({ kind: SAID.kind }).where('id', '=', old.note).execute(),
    )
  })

  it('is refused to those who may not write on the child', async () => {
    const old = await write('key-worker', { people: world.children })
    await expect(correct('stranger', old.note)).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

describe('a note about a child whose record is restricted', () => {
  it('is open to whoever may see another child of it, without the name', async () => {
    const { note: id } = await write('key-worker', { people: world.children })
    const accounts = [world.actors['social-worker'].account!]
    const restricted = { person: world.children[1], reason: 'Safety', accounts }
    await run(world.database, restrictRecord, world.actors['team-manager'], restricted, { now: NOON })
    const seen = await note('key-worker', id)
    expect(seen.body).toBe('Mia rang. [name withheld] has settled at school; Ada helps Benny with reading.')
    expect(seen.people.filter((person) => person.restricted)).toHaveLength(1)
    expect((await note('social-worker', id)).body).toBe(SAID.body)
    await expect(correct('key-worker', id)).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('is not named in a note about a brother or sister alone, nor in what a refusal quotes', async () => {
    const { note: id } = await write('key-worker', { people: [world.children[0]] })
    expect((await note('key-worker', id)).body).toMatch(/^Mia rang. \[name withheld\] has settled/)
    expect((await note('social-worker', id)).body).toBe(SAID.body)
    await expect(correct('key-worker', id)).rejects.toMatchObject({ code: 'not-allowed' })
    await correct('social-worker', id, { body: 'Nothing but Ben' })
    const late = await correct('key-worker', id).catch((error) => error)
    expect(JSON.stringify(late.details)).not.toContain('Ben')
  })
})

describe('the ledger', () => {
  it('finds a note that no longer says what was written', async () => {
    const { note: id } = await write('key-worker', { people: [world.children[2]] })
    const tampered = world.as(world.actors['key-worker'], async ({ db }) => {
      await db.updateTable('note').set({ body: 'Other words' }).where('id', '=', id).execute()
      const { broken } = await verifyLedger(db, 'TEST')
      throw broken
    })
    await expect(tampered).rejects.toMatchObject([
      { person: world.children[2], what: 'a note is not what was written' },
    ])
  })
})
