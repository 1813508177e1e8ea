import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { readChronology } from '../../record/chronology/chronology.ts'
import { show } from '../../record/testing/show.ts'
import { type ActorName, makeWorld, NOON, PUBLIC, type World } from '../../record/testing/world.ts'
import { conversationPage } from '../conversations/pages/conversation-page.tsx'
import { talker } from '../testing/talk.ts'
import { GROUP_CODES, GROUPS, nationalTexts } from './national.ts'
import { eligibilityPage } from './pages/eligibility-page.tsx'
import { eligibilityViewPage } from './pages/view-page.tsx'
import { readViews } from './read-eligibility.ts'
import { writeEligibilityNote } from './write-note.ts'
import { writeEligibilityView } from './write-view.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})
const write = (words: string, version: number, who: ActorName = 'director') =>
  run(world.database, writeEligibilityNote, world.actors[who], { words, version }, { now: NOON })
const judge = (input: object) =>
  run(world.database, writeEligibilityView, world.actors['front-door'], input, { now: NOON })

describe('who Family Help is for', () => {
  it('covers the groups of the guidance and those that the review names, each with an example', () => {
    expect(GROUP_CODES).toHaveLength(17)
    for (const { example, source } of Object.values(GROUPS)) expect(example && source).toBeTruthy()
    const [newest] = nationalTexts()
    expect(newest).toMatchObject({ version: 1, groups: GROUP_CODES })
  })

  it('is there for everybody, with every version of the council’s note', async () => {
    await write('Every young carer gets a named person.', 0)
    await write('Every young carer gets a named person and a day off.', 1)
    await expect(write('Old', 1)).rejects.toMatchObject({ code: 'stale' })
    await expect(write('Mine', 2, 'key-worker')).rejects.toMatchObject({ code: 'not-allowed' })
    const html = await show(world, eligibilityPage, PUBLIC)
    for (const words of [
      'a named person and a day off',
      'Version 1',
      'Version 2',
      'section 17(10)',
      'Gran took all three in',
    ])
      expect(html).toContain(words)
    expect(html).not.toContain('/eligibility/note')
    expect(html).not.toMatch(/score|points|%|not eligible/i)
  })
})

describe('a judgement about a conversation', () => {
  it('needs words, and keeps the texts that it was written beside', async () => {
    const at = talker(world)
    const conversation = await at.start()
    await at.link(conversation, world.children[0])
    await expect(judge({ conversation, groups: ['young-carer'] })).rejects.toMatchObject({
      details: { problems: [{ path: ['judgement'] }] },
    })
    await judge({
      conversation,
      groups: 'young-carer',
      judgement: 'Ada carries too much, and her gran is near.',
    })
    const views = await world.look(world.actors['front-door'], (viewer) => readViews(viewer, conversation))
    expect(views).toMatchObject([{ groups: ['young-carer'], nationalVersion: 1, noteNumber: 2 }])
    const html = await show(world, conversationPage, world.actors['front-door'], { params: { conversation } })
    expect(html).toContain('Ada carries too much')
    const told = await world.look(world.actors['key-worker'], (viewer) =>
      readChronology(viewer, { person: world.children[0] }),
    )
    expect(told.entries.map(({ title }) => title)).toContain('How we see it')
  })

  it('says neither yes nor no: the form has no such field, and nothing comes of it by itself', async () => {
    const conversation = await talker(world).start()
    const params = { conversation }
    const html = await show(world, eligibilityViewPage, world.actors['front-door'], { params })
    expect(html).not.toMatch(/type="radio"|eligible/i)
    await judge({ ...params, groups: GROUP_CODES, judgement: 'All of it at once.' })
    const after = await show(world, conversationPage, world.actors['front-door'], { params })
    expect(after).toContain('Say what comes of it')
  })
})
