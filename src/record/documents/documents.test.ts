import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../platform/operations/run.ts'
import { receive } from '../../platform/pages/uploads.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { restrictRecord } from '../access/restrict-record.ts'
import { verifyLedger } from '../ledger/verify.ts'
import { fetchFile, send, show } from '../testing/show.ts'
import { type ActorName, makeWorld, NOON, type World } from '../testing/world.ts'
import { addDocument } from './add-document.ts'
import { documentFile } from './document-file.ts'
import { documentsOfFamily, documentsOfPerson } from './documents.ts'
import { familyDocumentPage, personDocumentPage } from './pages/add-document-pages.tsx'
import { familyDocumentsPage, personDocumentsPage } from './pages/document-list-pages.tsx'
import { withdrawDocumentPage } from './pages/withdraw-document-page.tsx'
import { withdrawDocument } from './withdraw-document.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})
afterEach(() => {
  delete process.env.KITH_SCAN_COMMAND
})

const base64 = (content: Uint8Array | string) => Buffer.from(content).toString('base64')

const add = (name: ActorName, input: object = {}) =>
  run(
    world.database,
    addDocument,
    world.actors[name],
    {
      people: [world.children[0]],
      name: 'letter.txt',
      about: 'Letter from school',
      content: base64('Dear Mia'),
      ...input,
    },
    { now: NOON },
  )
const fetch = (name: ActorName, document: string) =>
  fetchFile(world, documentFile, world.actors[name], { params: { document } })
const list = (name: ActorName, person: string) =>
  world.look(world.actors[name], (viewer) => documentsOfPerson(viewer, person))

describe('a document', () => {
  it('is kept and given back byte by byte, to those who may read the record', async () => {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from([0, 255, 10, 13, 128])])
    const { document } = await add('key-worker', { name: 'C:\\post\\plan.PDF', content: base64(bytes) })
    const file = await fetch('colleague', document)
    expect(file).toMatchObject({ name: 'plan.PDF', type: 'application/pdf' })
    expect(Buffer.from(file.body).equals(bytes)).toBe(true)
    await expect(fetch('stranger', document)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(fetch('administrator', document)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('leaves a look when it is opened', async () => {
    const { document } = await add('key-worker')
    await fetch('colleague', document)
    const looks = await world.look(world.actors.director, ({ db }) =>
      db.selectFrom('access_log').select('looker').where('route', '=', 'test').execute(),
    )
    expect(looks.map((look) => look.looker)).toContain('Col Colleague')
  })

  it('about several is shown on each, and on the family', async () => {
    const people = [world.children[1], world.mother]
    const { document } = await add('key-worker', { people, family: world.family, about: 'Rent book' })
    for (const person of people)
      expect((await list('key-worker', person)).map((item) => item.id)).toContain(document)
    const ofFamily = await world.look(world.actors['key-worker'], (viewer) =>
      documentsOfFamily(viewer, world.family),
    )
    expect(ofFamily.map((item) => item.id)).toContain(document)
  })

  it('stands with no family but one of those whom it is about', async () => {
    const other = add('key-worker', { family: world.unknownFamily })
    await expect(other).rejects.toMatchObject({ details: { problems: [{ path: ['family'] }] } })
  })

  it('is not added by those who do not work with everyone it is about', async () => {
    await expect(add('stranger')).rejects.toMatchObject({ code: 'not-allowed' })
    const people = [world.children[0], world.unknownChild]
    await expect(add('key-worker', { people })).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('is taken out of use and kept', async () => {
    const { document } = await add('key-worker', { about: 'Wrong child' })
    const input = { document, why: 'It is about another child' }
    const withdraw = (name: ActorName) =>
      run(world.database, withdrawDocument, world.actors[name], input, { now: NOON })
    await expect(withdraw('stranger')).rejects.toMatchObject({ code: 'not-allowed' })
    await withdraw('key-worker')
    await expect(withdraw('key-worker')).rejects.toMatchObject({ code: 'conflict' })
    await expect(fetch('key-worker', document)).rejects.toMatchObject({ code: 'not-found' })
    expect((await list('key-worker', world.children[0])).find((item) => item.id === document)).toMatchObject({
      withdrawn: 'It is about another child',
    })
  })

  it('about a restricted record too is not listed to others', async () => {
    const { document } = await add('key-worker', { people: [world.children[0], world.children[2]] })
    const accounts = [world.actors['social-worker'].account!]
    const restricted = { person: world.children[2], reason: 'Safety', accounts }
    await run(world.database, restrictRecord, world.actors['team-manager'], restricted, { now: NOON })
    const ids = async (name: ActorName) => (await list(name, world.children[0])).map((item) => item.id)
    expect(await ids('key-worker')).not.toContain(document)
    expect(await ids('social-worker')).toContain(document)
    await expect(fetch('key-worker', document)).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('that was changed in the database is found by the ledger', async () => {
    const { document } = await add('key-worker')
    const tampered = world.as(world.actors['key-worker'], async ({ db }) => {
      const content = Buffer.from('Dear Finn')
      await db.updateTable('document').set({ content }).where('id', '=', document).execute()
      throw (await verifyLedger(db, 'TEST')).broken
    })
    await expect(tampered).rejects.toMatchObject([{ what: 'a document is not what was added' }])
  })
})

const office = (...parts: string[]) =>
  zipSync(Object.fromEntries(['[Content_Types].xml', ...parts].map((part) => [part, strToU8('<x/>')])))
const openText = Buffer.concat([
  Buffer.from('PK\u0003\u0004'),
  Buffer.alloc(26),
  Buffer.from('mimetypeapplication/vnd.oasis.opendocument.text'),
])

describe('the check of a file', () => {
  const good: [string, Uint8Array][] = [
    ['a.pdf', Buffer.from('%PDF-1.4')],
    ['a.docx', office('word/document.xml')],
    ['a.xlsx', office('xl/workbook.xml')],
    ['a.odt', openText],
    ['a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['a.JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['a.webp', Buffer.from('RIFF....WEBP')],
    ['a.csv', Buffer.from('name\r\n"Zoë"')],
    ['a.eml', Buffer.from('Subject: Hello\r\n\r\nHello')],
    ['a.mp3', Buffer.from([0xff, 0xfb, 0x90])],
    ['a.m4a', Buffer.from('....ftypM4A ')],
    ['a.ogg', Buffer.from('OggS')],
  ]
  it.each(good)('takes %s', async (name, content) => {
    await expect(add('key-worker', { name, content: base64(content) })).resolves.toBeDefined()
  })

  const bad: [string, string, Uint8Array][] = [
    ['a program', 'a.exe', Buffer.from('MZ')],
    ['a page', 'a.html', Buffer.from('<html>')],
    ['a picture with script', 'a.svg', Buffer.from('<svg/>')],
    ['no ending', 'pdf', Buffer.from('%PDF-')],
    ['a name of the language', 'a.constructor', Buffer.from('x')],
    ['a program called a letter', 'letter.pdf', Buffer.from('MZ%PDF-')],
    ['bytes called text', 'a.txt', Buffer.from([0x4d, 0x5a, 0x00])],
    ['a letter with macros', 'a.docx', office('word/document.xml', 'word/vbaProject.bin')],
    ['a sheet called a letter', 'a.docx', office('xl/workbook.xml')],
    ['a broken archive', 'a.docx', Buffer.from('PK\u0003\u0004 and no more')],
    ['nothing', 'a.txt', Buffer.alloc(0)],
  ]
  it.each(bad)('refuses %s', async (_, name, content) => {
    await expect(add('key-worker', { name, content: base64(content) })).rejects.toMatchObject({
      code: 'invalid',
      details: { problems: [{ path: ['content'] }] },
    })
  })

  it('refuses more than 20 MB, and what is no base64', async () => {
    const large = base64(Buffer.alloc(20_000_001, 'a'))
    await expect(add('key-worker', { content: large })).rejects.toMatchObject({ code: 'invalid' })
    await expect(add('key-worker', { content: '../../etc/passwd' })).rejects.toMatchObject({
      code: 'invalid',
    })
  })
})

describe('the virus scanner', () => {
  const command = (script: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'kith-scanner-')), 'scan.sh')
    writeFileSync(file, script)
    process.env.KITH_SCAN_COMMAND = `sh ${file}`
  }

  it('is given the file, and what it lets through is kept as scanned', async () => {
    command('grep -q "Dear Mia" "$1"')
    expect((await add('key-worker')).scanned).toBe(true)
    delete process.env.KITH_SCAN_COMMAND
    expect((await add('key-worker')).scanned).toBe(false)
  })

  it('stops a file in which it finds something, and everything while it does not work', async () => {
    command('exit 1')
    await expect(add('key-worker')).rejects.toMatchObject({ code: 'invalid' })
    command('exit 2')
    await expect(add('key-worker')).rejects.toMatchObject({ code: 'unavailable' })
    process.env.KITH_SCAN_COMMAND = '/nowhere/scanner'
    await expect(add('key-worker')).rejects.toMatchObject({ code: 'unavailable' })
  })
})

describe('the pages of documents', () => {
  const received = (content: string, filename = 'letter.txt') => {
    const path = join(mkdtempSync(join(tmpdir(), 'kith-upload-')), 'file')
    writeFileSync(path, content)
    return receive({ filename, type: 'text/plain', size: content.length, path })
  }

  it('add a document, list it and take it out of use', async () => {
    const actor = world.actors['key-worker']
    const params = { person: world.mother }
    expect(await show(world, personDocumentsPage, actor, { params })).toContain('Add a document')
    expect(await show(world, personDocumentPage, actor, { params })).toContain(
      'Files are not scanned for viruses here.',
    )
    const { to } = await send(world, personDocumentPage, actor, params, {
      content: received('Hello'),
      about: 'A card',
      also: [world.father],
    })
    expect(to).toBe(`/people/${world.mother}/documents`)
    const html = await show(world, personDocumentsPage, actor, { params })
    expect(html).toContain('letter.txt, 1 KB')
    expect(html).toContain('Documents are not scanned for viruses here.')
    const item = (await list('key-worker', world.father)).find((one) => one.about === 'A card')!
    const out = { document: item.id }
    expect(await show(world, withdrawDocumentPage, actor, { params: out })).toContain('A card')
    await send(world, withdrawDocumentPage, actor, out, { why: 'Given back' })
    expect(await show(world, personDocumentsPage, actor, { params })).toContain('Out of use')
  })

  it('add one to a family', async () => {
    const actor = world.actors.colleague
    const params = { family: world.family }
    expect(await show(world, familyDocumentPage, actor, { params })).toContain('Whom is it about?')
    const values = { content: received('x'), about: 'House rules', people: [world.mother] }
    await send(world, familyDocumentPage, actor, params, values)
    expect(await show(world, familyDocumentsPage, actor, { params })).toContain('House rules')
  })

  it('read no file that a form only names', async () => {
    const forged = { filename: 'passwd.txt', type: 'text/plain', size: '10', path: '/etc/passwd' }
    const values = { content: forged, about: 'Forged' }
    const sent = send(world, personDocumentPage, world.actors['key-worker'], { person: world.mother }, values)
    await expect(sent).rejects.toMatchObject({
      details: { problems: [{ path: ['content'], message: 'Choose a file' }] },
    })
  })
})
