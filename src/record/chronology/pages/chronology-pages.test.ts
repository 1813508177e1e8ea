import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../../platform/operations/run.ts'
import { testDatabase } from '../../../platform/testing/database.ts'
import { correctNote } from '../../notes/correct-note.ts'
import { writeNote } from '../../notes/write-note.ts'
import { fetchFile, show } from '../../testing/show.ts'
import { makeWorld, NOON, TODAY, type World } from '../../testing/world.ts'
import { familyChronologyFile, personChronologyFile } from '../downloads.ts'
import { familyChronologyPage, personChronologyPage } from './chronology-pages.tsx'

let world: World
let person: string
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  person = world.children[0]
  const input = { kind: 'call', happenedOn: TODAY, body: '=HYPERLINK("http://x")' }
  const actor = world.actors['key-worker']
  const { note } = await run(world.database, writeNote, actor, { ...input, people: [person] }, { now: NOON })
  await run(
    world.database,
    correctNote,
    actor,
    { ...input, note, body: 'She said, "fine"', why: 'Words' },
    { now: NOON },
  )
})

const shown = (query: Record<string, string>) =>
  show(world, personChronologyPage, world.actors['key-worker'], { params: { person }, query })

describe('the page of a chronology', () => {
  it('shows the timeline, its filters, and what was put right', async () => {
    const html = await shown({})
    expect(html).toContain('kith-timeline')
    expect(html).toContain('Put right since')
    expect(html).toMatch(/href="\/people\/[^"]+\/chronology\?entry=/)
    expect(html).toContain('name="kind[]"')
  })

  it('keeps what is asked in its links, and says what to do where nothing fits', async () => {
    const html = await shown({ 'kind[]': 'notes,care', text: 'nowhere', order: 'oldest' })
    expect(html).toContain('Nothing fits these filters')
    expect(html).toContain('text=nowhere&amp;kind=notes%2Ccare&amp;order=oldest')
    expect(html).toContain(`href="/people/${person}/chronology?kind=notes%2Ccare&amp;order=oldest"`)
  })

  it('says so where a day is none', async () => {
    expect(await shown({ from: '31/2/2026' })).toContain('“31/2/2026” is not a day')
  })

  it('bears with an address that asks for nonsense', async () => {
    const query = {
      kind: 'constructor,notes',
      after: 'x'.repeat(300),
      entry: '1',
      author: 'y'.repeat(300),
      order: '?',
    }
    expect(await shown(query)).toContain('Nothing fits these filters')
  })

  it('prints without filters, with the day and for whom', async () => {
    const html = await shown({ print: 'yes', kind: 'notes' })
    expect(html).not.toContain('kith-filter')
    expect(html).toContain('As it stood on 20 November 2026 at 12:00pm, for Asha Key.')
    expect(html).toContain('Only: Notes.')
  })

  it('shows a family as well', async () => {
    const params = { family: world.family }
    const html = await show(world, familyChronologyPage, world.actors.colleague, { params })
    expect(html).toContain('Marlow family')
    await expect(show(world, familyChronologyPage, world.actors.stranger, { params })).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })
})

describe('the file of a chronology', () => {
  it('guards against formulas, quotes what needs it, and keeps the filters', async () => {
    const file = await fetchFile(world, personChronologyFile, world.actors['key-worker'], {
      params: { person },
      query: { kind: 'notes' },
    })
    const lines = String(file.body).split('\r\n')
    expect(lines).toHaveLength(4)
    expect(file.body).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(file.body).toContain('"She said, ""fine"""')
    expect(lines[0]).toBe('\ufeffHappened on,Written,Kind,Title,Text,By,About,Basis,Put right since')
  })

  it('is refused like the page', async () => {
    const asked = { params: { family: world.family } }
    await expect(fetchFile(world, familyChronologyFile, world.actors.stranger, asked)).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })
})
