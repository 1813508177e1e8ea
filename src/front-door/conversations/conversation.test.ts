import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { toRange } from '../../platform/time/period.ts'
import { may, subject } from '../../record/access/index.ts'
import { restrictRecord } from '../../record/access/restrict-record.ts'
import { insertPerson } from '../../record/people/insert-person.ts'
import { show } from '../../record/testing/show.ts'
import { makeWorld, NOON, PUBLIC, TODAY, type World } from '../../record/testing/world.ts'
import { beginSafetyChecks } from '../safety/begin-safety-checks.ts'
import { takeSafetyChecks } from '../safety/take-safety-checks.ts'
import { PHONED, talker } from '../testing/talk.ts'
import { addPersonToConversation, whoTheyMayBe } from './add-person.ts'
import { closeConversation } from './close-conversation.ts'
import { readConversation } from './conversation.ts'
import { whoPage } from './pages/who-page.tsx'
import { startConversation } from './start-conversation.ts'
import { unlinkPerson } from './unlink-person.ts'
import { notesOf, writeConversationNote } from './write-note.ts'

let world: World
let at: ReturnType<typeof talker>
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  at = talker(world)
})

const door = () => world.actors['front-door']
const read = (id: string, actor = door()) => world.look(actor, (viewer) => readConversation(viewer, id))
const close = (conversation: string) =>
  run(world.database, closeConversation, door(), { conversation }, { now: NOON })
const mayRead = (person: string, hours = 0) =>
  world.look(
    door(),
    (viewer) => may('read', subject.person()).check(viewer, { person }),
    new Date(NOON.getTime() + hours * 3_600_000),
  )

describe('a conversation', () => {
  it('begins by phone with whoever takes the call', async () => {
    expect(await read(await at.start())).toMatchObject({
      status: 'talking',
      takenBy: { name: 'Fran Door' },
      words: PHONED.words,
      people: [],
    })
  })

  it('is not for the public, nor for those who do not work at the front door', async () => {
    const refused = (actor = PUBLIC) => run(world.database, startConversation, actor, PHONED)
    await expect(refused()).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(refused(world.actors['key-worker'])).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('opens the record of those it is about for twelve hours, and their record says so', async () => {
    const id = await at.start()
    await expect(mayRead(world.unknownChild)).rejects.toMatchObject({ code: 'purpose-needed' })
    await at.link(id, world.unknownChild)
    await expect(mayRead(world.unknownChild)).resolves.toMatchObject({ because: 'they stated a purpose' })
    await expect(mayRead(world.unknownChild, 13)).rejects.toMatchObject({ code: 'purpose-needed' })
    const entries = await world.look(door(), ({ db }) =>
      db
        .selectFrom('ledger_entry')
        .select(['kind', 'body'])
        .where('kind', '=', 'conversation-linked')
        .execute(),
    )
    expect(entries).toEqual([{ kind: 'conversation-linked', body: PHONED.words }])
  })

  it('keeps the words of those outside the family at the front door', async () => {
    const id = await at.start({ source: 'friend-or-neighbour', words: 'I hear them through the wall' })
    await at.link(id, world.children[2])
    const entry = await world.look(door(), ({ db }) =>
      db
        .selectFrom('ledger_entry')
        .innerJoin('ledger_link', 'ledger_link.entry_id', 'ledger_entry.id')
        .select('body')
        .where('person_id', '=', world.children[2])
        .where('kind', '=', 'conversation-linked')
        .executeTakeFirstOrThrow(),
    )
    expect(entry.body).toBe('')
  })

  it('can be found to be about somebody else: their record says so, and closes again', async () => {
    const id = await at.start()
    await at.link(id, world.children[0])
    await mayRead(world.children[0])
    await run(
      world.database,
      unlinkPerson,
      door(),
      { conversation: id, person: world.children[0] },
      { now: NOON },
    )
    expect((await read(id)).people).toEqual([])
    await expect(mayRead(world.children[0])).rejects.toMatchObject({ code: 'purpose-needed' })
  })

  it('tells of a restricted record only whoever asks for exactly this person', async () => {
    const found = (given: string) =>
      world.look(door(), (viewer) => whoTheyMayBe(viewer, { given, family: 'Quill', birth: '2014-03-09' }))
    const accounts = [world.actors['team-manager'].account]
    const person = await world.as(door(), (context) =>
      insertPerson(context, { givenNames: 'Jonathan', familyName: 'Quill', birthDate: '2014-03-09' }),
    )
    const restricted = { person, reason: 'Adopted', accounts }
    await run(world.database, restrictRecord, world.actors['information-governance'], restricted, {
      now: NOON,
    })
    expect(await found('Jonathon')).toEqual([])
    expect(await found('Jonathan')).toMatchObject([{ person: { restricted: true, id: person } }])
  })

  it('is not closed to colleagues by a link to a restricted record: it is refused, and says what to do', async () => {
    const accounts = [world.actors['team-manager'].account]
    const person = await world.as(door(), (context) =>
      insertPerson(context, { givenNames: 'Wilf', familyName: 'Quiller', birthDate: '2014-03-10' }),
    )
    const who = world.actors['information-governance']
    await run(world.database, restrictRecord, who, { person, reason: 'Adopted', accounts }, { now: NOON })
    const id = await at.start()
    await expect(at.link(id, person)).rejects.toMatchObject({
      code: 'not-allowed',
      message: expect.stringMatching(/begin safety checks now.*ask a team manager/),
    })
    expect((await read(id)).people).toEqual([])
    const params = { conversation: id }
    const html = await show(world, whoPage, door(), { params, query: { q: 'Wilf Quiller 10/3/2014' } })
    expect(html).toContain('begin safety checks now')
    expect(html).not.toContain(person)
    await talker(world, world.actors['team-manager']).link(id, person)
    expect((await read(id, world.actors['team-manager'])).people).toHaveLength(1)
  })

  it('takes notes, with who wrote them', async () => {
    const id = await at.start()
    await run(
      world.database,
      writeConversationNote,
      door(),
      { conversation: id, body: 'She laughs again' },
      { now: NOON },
    )
    const notes = await world.look(door(), (viewer) => notesOf(viewer, id))
    expect(notes).toEqual([{ body: 'She laughs again', writtenAt: NOON, author: 'Fran Door' }])
  })

  it('is as closed as a restricted record that it is about; checks may begin all the same', async () => {
    const id = await at.start()
    await at.link(id, world.children[1])
    await world.as(world.actors['information-governance'], ({ db }) =>
      db
        .insertInto('restriction')
        .values({
          id: newId(),
          person_id: world.children[1],
          reason: 'Adopted',
          accounts: [],
          during: toRange({ from: TODAY, until: null }),
          entry_id: newId(),
        })
        .execute(),
    )
    await expect(read(id)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(at.decide(id)).rejects.toMatchObject({ code: 'not-allowed' })
    const begun = run(
      world.database,
      beginSafetyChecks,
      door(),
      { conversation: id, because: 'Hurt today' },
      { now: NOON },
    )
    await expect(begun).resolves.toEqual({ conversation: id })
  })
})

describe('adding somebody to a conversation', () => {
  const add = (conversation: string, person: object) =>
    run(
      world.database,
      addPersonToConversation,
      door(),
      { conversation, part: 'child', ...person },
      { now: NOON },
    )

  it('asks to look first at those of the record who may be the same', async () => {
    const id = await at.start()
    const twin = { given: 'Ooma', family: 'Unknown', birth: '2016-03-03' }
    await expect(add(id, twin)).rejects.toMatchObject({ code: 'conflict' })
    const { person } = await add(id, { ...twin, looked: 'yes' })
    expect((await read(id)).people).toMatchObject([
      { part: 'child', person: { id: person, name: 'Ooma Unknown' } },
    ])
  })

  it('refuses a date of birth that has not come', async () => {
    const id = await at.start()
    await expect(add(id, { given: 'Zed', birth: '2030-01-01' })).rejects.toMatchObject({
      details: { problems: [{ path: ['birth'] }] },
    })
  })
})

describe('closing', () => {
  it('needs an outcome with its reason first', async () => {
    const id = await at.start()
    await expect(close(id)).rejects.toMatchObject({ code: 'conflict' })
    await expect(at.decide(id, { outcome: 'advice', forPerson: 'Rest' })).rejects.toMatchObject({
      code: 'invalid',
      details: { problems: [{ path: ['reason'] }] },
    })
  })

  it('needs that the person was told', async () => {
    const id = await at.start()
    await at.decide(id)
    await expect(close(id)).rejects.toThrow('Tell the family first')
    await at.tell(id, 'person', { told: 'later' })
    await expect(close(id)).rejects.toThrow('Tell the family first')
    await at.tell(id, 'person', { version: 1 })
    await close(id)
    expect((await read(id)).status).toBe('closed')
  })

  it('needs that whoever got in touch for others was told too, or a reason why not', async () => {
    const id = await at.start({ source: 'school' })
    await at.decide(id, { outcome: 'advice', reason: 'Enough for now', forPerson: 'Rest', source: 'school' })
    await at.tell(id, 'person')
    await expect(close(id)).rejects.toThrow('Tell whoever got in touch first')
    await expect(at.tell(id, 'referrer', { told: 'no' })).rejects.toMatchObject({
      details: { problems: [{ path: ['notToldWhy'] }] },
    })
    await at.tell(id, 'referrer', { told: 'no', notToldWhy: 'They left no way to reach them' })
    await close(id)
  })

  it('needs an expert in any checks', async () => {
    const id = await at.start({ door: 'safety' })
    await at.link(id, world.unknownChild)
    await at.decide(id, { outcome: 'safety', reason: 'We need to be sure', because: 'Marks on the arm' })
    await at.tell(id)
    await expect(close(id)).rejects.toThrow('Expert Child Protection Practitioner has to join')
    const take = (actor = door()) =>
      run(world.database, takeSafetyChecks, actor, { conversation: id }, { now: NOON })
    await expect(take()).rejects.toMatchObject({ code: 'not-allowed' })
    await take(world.actors.expert)
    await expect(take(world.actors.expert)).rejects.toMatchObject({ code: 'conflict' })
    expect((await read(id)).safety).toMatchObject({ expert: 'Ed Expert' })
    await close(id)
  })

  it('refuses a date after today, a second answer and a stale one', async () => {
    const id = await at.start()
    await at.decide(id)
    await expect(at.tell(id, 'person', { toldOn: '2027-01-01' })).rejects.toMatchObject({
      details: { problems: [{ path: ['toldOn'] }] },
    })
    await at.tell(id, 'person', { told: 'later' })
    await expect(at.tell(id)).rejects.toMatchObject({ code: 'stale' })
    await at.tell(id, 'person', { version: 1 })
    await expect(at.tell(id, 'person', { version: 2 })).rejects.toMatchObject({ code: 'conflict' })
    await expect(at.tell(id, 'referrer')).rejects.toMatchObject({ code: 'conflict' })
  })
})
