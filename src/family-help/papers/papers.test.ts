import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../platform/testing/database.ts'
import { restrictRecord } from '../../record/access/restrict-record.ts'
import { declareWall } from '../../record/access/walls/declare-wall.ts'
import { recordAddress } from '../../record/people/record-address.ts'
import { fetchFile, show } from '../../record/testing/show.ts'
import { makeWorld, type World } from '../../record/testing/world.ts'
import { recordTherapy } from '../../record/therapy/record-therapy.ts'
import { addToAssessment } from '../assessment/add-to-assessment.ts'
import { prepareClosing } from '../closing/prepare-closing.ts'
import { addGoal } from '../plan/add-goal.ts'
import { recordProtectiveStep } from '../strengths/record-protective-step.ts'
import { type FreshFamily, freshFamily, relate } from '../testing/fresh-family.ts'
import { recordVisit } from '../visits/record-visit.ts'
import { composePaper } from './compose.ts'
import { OTHERS } from './hands.ts'
import { keepPaper } from './keep-paper.ts'
import { composePage } from './pages/compose-page.tsx'
import { paperFile } from './paper-file.ts'
import type { PurposeCode } from './purposes.ts'
import { readPapers } from './read-papers.ts'

let world: World
let of: FreshFamily
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})
beforeEach(async () => {
  of = await freshFamily(world)
  await relate(of, { person: of.children[0], other: of.mother, kind: 'parent' })
  await of.act('key-worker', addToAssessment, {
    answers: [{ topic: 'money', answer: 'Short at month’s end', comment: 'It is the gas' }],
  })
  const owner = `person:${of.mother}`
  const action = { what: 'Lay the clothes out', owner, purpose: '', difference: '' }
  await of.act('key-worker', addGoal, { words: 'Quiet mornings', actions: [action] })
  const visit = { on: '2026-11-18', place: 'home', present: [of.children[0]] }
  await of.act('key-worker', recordVisit, {
    ...visit,
    happened: 'We made porridge.\nNia poured.',
    childSaid: 'More!',
    nextStep: 'Ring the landlord',
  })
  const step = { on: '2026-11-17', step: 'called-police', who: of.mother }
  await of.act('key-worker', recordProtectiveStep, { ...step, words: 'She rang 999.' })
})

const compose = (purpose: PurposeCode, readers = [OTHERS]) =>
  world.look(world.actors['key-worker'], (viewer) => composePaper(viewer, of.family, purpose, readers))
const wordsOf = async (...asked: Parameters<typeof compose>) =>
  (await compose(...asked)).parts.map(({ heading, text }) => `${heading}\n${text}`).join('\n')
const kept = () => world.look(world.actors['key-worker'], (viewer) => readPapers(viewer, of.family))
const MEETING = { purpose: 'meeting', to: 'The meeting' } as const

describe('a paper', () => {
  it('tells what the record was told once, and nothing has to be typed again', async () => {
    const meeting = await wordsOf('meeting')
    for (const words of [
      'Nia Rowe, 14',
      'Rosa Rowe, parent of Nia',
      'Worn out',
      'Short at month’s end In the family’s words: It is the gas',
      'Rosa Rowe: Lay the clothes out',
      'We made porridge.\nNia poured.',
      '“More!”',
      'She rang 999.',
      'Asha Key, family support worker: key worker',
    ])
      expect(meeting).toContain(words)
    expect(await wordsOf('transfer')).toContain('Ring the landlord')
    const stays = 'Ms Hill: asks on Fridays, the end of term'
    await of.act('key-worker', prepareClosing, { why: 'well', changed: 'Calm', stays, ifHard: 'Ring us' })
    const closing = await wordsOf('closing')
    for (const words of ['Calm', 'Ms Hill: asks on Fridays. Until when: the end of term', 'Ring us'])
      expect(closing).toContain(words)
  })

  it('is kept as it was given, with the words that were changed', async () => {
    const words = [
      { key: 'now', text: 'We talked about money.' },
      { key: 'children', text: '' },
    ]
    await of.act('key-worker', keepPaper, { ...MEETING, words, ours: 'A new boiler' })
    const [before] = await kept()
    const later = { on: '2026-11-19', place: 'home', happened: 'Later' }
    await of.act('key-worker', recordVisit, later)
    expect(await kept()).toEqual([before])
    const text = before!.parts.map((part) => `${part.heading}: ${part.text}`).join('\n')
    expect(text).toContain('What we think, and what we ask: A new boiler')
    expect(text).toContain('How things are: We talked about money.')
    expect(text).not.toContain('What the children say')
    expect(text).not.toContain('Later')
    const file = await fetchFile(world, paperFile, world.actors['key-worker'], {
      params: { family: of.family, paper: before!.id },
    })
    expect(file.name).toBe('report-to-a-meeting-2026-11-20.docx')
  })

  it('is written by those who help, for somebody who can be given it', async () => {
    await expect(of.act('stranger', keepPaper, MEETING)).rejects.toMatchObject({ code: 'not-allowed' })
    const unknown = of.act('key-worker', keepPaper, { ...MEETING, readers: [world.mother] })
    await expect(unknown).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('what a reader may not see', () => {
  it('leaves out whatever names a restricted record, though whoever makes it may see it', async () => {
    await of.act('key-worker', recordVisit, { on: '2026-11-19', place: 'home', happened: 'Tom is hiding.' })
    expect(await wordsOf('meeting')).toContain('Tom is hiding')
    const accounts = [world.actors['key-worker'].account]
    await of.act('information-governance', restrictRecord, {
      person: of.children[1],
      reason: 'Under threat',
      accounts,
    })
    const { parts, leftOut } = await compose('meeting')
    expect(JSON.stringify(parts)).not.toMatch(/Tom|withheld/)
    expect(leftOut).toBeGreaterThan(1)
    for (const ours of ['Tom needs a bed', 'He needs a bed.\nTom, that is.', '\tTom'])
      await expect(of.act('key-worker', keepPaper, { ...MEETING, ours })).rejects.toMatchObject({
        code: 'conflict',
      })
  })

  it('leaves out where somebody lives who keeps it confidential, and refuses it where it is typed', async () => {
    const home = { people: [of.mother], lines: '27 Wren Rise', postcode: 'ZZ1 7EH', from: '2026-11-02' }
    await of.act('key-worker', recordAddress, { ...home, confidential: true })
    const told = { on: '2026-11-19', place: 'home', happened: 'We met at 27 wren rise for tea.' }
    await of.act('key-worker', recordVisit, told)
    expect(await wordsOf('meeting')).not.toContain('wren rise')
    const typed = of.act('key-worker', keepPaper, { ...MEETING, ours: 'Post to ZZ1 7EH please' })
    await expect(typed).rejects.toMatchObject({ code: 'conflict' })
  })

  it('gives nothing of a family to the one from whom it is kept safe, but the way to their own part', async () => {
    await relate(of, { person: of.children[0], other: of.father, kind: 'parent' })
    const danger = { safe: [of.mother], from: of.father, reason: 'He hit her', reviewOn: '2027-01-05' }
    await of.act('key-worker', declareWall, danger)
    const readers = [of.father]
    await expect(of.act('key-worker', keepPaper, { ...MEETING, readers })).rejects.toMatchObject({
      code: 'conflict',
    })
    const html = await show(world, composePage, world.actors['key-worker'], {
      params: { family: of.family, purpose: 'meeting' },
      query: { for: of.father },
    })
    expect(html).toContain('Nothing of this family may come into the hands of Dev')
    expect(html).not.toContain('porridge')
  })

  it('is closed with the childhood that it tells of, once the child is grown up and met as a parent', async () => {
    await of.act('key-worker', keepPaper, MEETING)
    const [nia, tom] = of.children
    await relate(of, { person: tom, other: nia, kind: 'parent' })
    await world.as(world.actors['key-worker'], ({ db }) =>
      db
        .updateTable('involvement_child')
        .set({ during: '[2026-11-02,2027-11-02)' })
        .where('person_id', '=', nia)
        .execute(),
    )
    const later = (now: Date) =>
      world.look(world.actors['key-worker'], (viewer) =>
        readPapers({ ...viewer, now, today: now.toISOString().slice(0, 10) }, of.family),
      )
    expect(await later(new Date('2029-06-01T12:00:00Z'))).toHaveLength(1)
    expect(await later(new Date('2031-06-01T12:00:00Z'))).toEqual([])
  })

  it('holds nothing that was said in therapy, opened or not', async () => {
    const session = { person: of.mother, happenedOn: '2026-11-19', attended: 'came', content: 'The sea' }
    await of.act('key-worker', recordTherapy, session)
    for (const purpose of ['meeting', 'transfer', 'closing'] as const)
      expect(await wordsOf(purpose, [OTHERS, of.mother])).not.toMatch(/The sea|therapy/)
  })
})
