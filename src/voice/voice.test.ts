import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type FreshFamily, freshFamily } from '../family-help/testing/fresh-family.ts'
import type { Operation } from '../platform/operations/operation.ts'
import { run } from '../platform/operations/run.ts'
import { testDatabase } from '../platform/testing/database.ts'
import { send, show } from '../record/testing/show.ts'
import { makeWorld, NOON, PUBLIC, TODAY, type World } from '../record/testing/world.ts'
import { giveFeedback } from './answers/give-feedback.ts'
import { readHeard } from './answers/read-answers.ts'
import { themeFeedback } from './answers/theme-feedback.ts'
import { askAfterConversation, askForFeedback } from './asking/ask-for-feedback.ts'
import { answerPage, codePage } from './pages/answer-pages.tsx'
import { askedPage, askFamilyPage } from './pages/ask-pages.tsx'
import { heardPage } from './pages/heard-page.tsx'
import { youSaidPage } from './pages/you-said-page.tsx'
import { publishSaidAndDid, takeBackSaidAndDid } from './published/publish-said-and-did.ts'

let world: World
let of: FreshFamily
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  of = await freshFamily(world, 'Voice')
})

const ask = () => of.act('key-worker', askForFeedback, { about: 'visit', on: TODAY })
const SAID = { who: 'parent', helpful: 'yes', respected: 'yes', words: 'She listened' }
const answer = (code: string, more: object = {}) =>
  run(world.database, giveFeedback as Operation, PUBLIC, { code, ...SAID, ...more }, { now: NOON })
const rows = () =>
  world.look(world.actors.analyst, ({ db }) => db.selectFrom('feedback_answer').selectAll().execute())
const entries = () =>
  world.look(world.actors.analyst, async ({ db }) =>
    Number(
      (await db
        .selectFrom('ledger_entry')
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirst())!.n,
    ),
  )
const requests = () =>
  world.look(world.actors.analyst, async ({ db }) =>
    JSON.stringify(await db.selectFrom('operation_request').selectAll().execute()),
  )
const ofFamily = () =>
  show(world, askFamilyPage, world.actors['key-worker'], { params: { family: of.family } })

describe('somebody who is asked how it was', () => {
  it('gets an address, a picture of it and a paper', async () => {
    const { ask: id, code } = await ask()
    const html = await show(world, askedPage, world.actors['key-worker'], {
      params: { family: of.family, ask: id },
    })
    expect(html).toContain(`/feedback/${code}`)
    expect(html).toMatch(/<svg[^>]*role="img"/)
    expect(html).toContain('On paper')
  })

  it('answers once, and nothing leads to them: no family, no day, no entry', async () => {
    const { code } = await ask()
    const before = await entries()
    const typed = code.toLowerCase().replace('-', ' ')
    await answer(typed)
    expect(await entries()).toBe(before)
    // A fingerprint of code and words would let the codes be tried against the answers.
    const fingerprint = createHash('sha256').update(JSON.stringify({ code: typed, ...SAID }))
    expect(await requests()).not.toContain(fingerprint.digest('base64url'))
    const [row] = await rows()
    expect(row).toMatchObject({ family_id: null, answered_on: null, entry_id: null, quarter: '2026-Q4' })
    expect(JSON.stringify(row)).not.toContain(of.family)
    await expect(answer(code)).rejects.toMatchObject({ code: 'conflict' })
    await expect(answer('AAA-AAAA')).rejects.toMatchObject({ code: 'invalid' })
  })

  it('is not seen by their worker, who does not even learn that a code was used', async () => {
    const before = await ofFamily()
    const { ask: id, code } = await ask()
    const opened = () =>
      show(world, askedPage, world.actors['key-worker'], { params: { family: of.family, ask: id } })
    const unused = await opened()
    await answer(code, { words: 'He was late' })
    expect(await opened()).toBe(unused)
    const after = await ofFamily()
    const words = (html: string) => html.replaceAll(/value="[^"]*"/g, '')
    expect(words(after)).toBe(words(before))
    await expect(show(world, heardPage, world.actors['key-worker'])).rejects.toBeDefined()
    await expect(show(world, heardPage, world.actors['team-manager'])).rejects.toBeDefined()
  })

  it('may allow it, and then those who help them read it as theirs', async () => {
    const { code } = await ask()
    await answer(code, { allow: 'yes', words: 'Thank you for the boots', bySomebodyElse: 'yes' })
    expect(await ofFamily()).toContain('Thank you for the boots')
  })

  it('may answer after a conversation that is in no record', async () => {
    const { code } = await run(
      world.database,
      askAfterConversation,
      world.actors['front-door'],
      { on: TODAY },
      { now: NOON },
    )
    await expect(answer(code, { allow: 'yes' })).rejects.toMatchObject({ code: 'invalid' })
    await answer(code)
    const found = await show(world, codePage, PUBLIC, { query: { code } })
    expect(found).toContain(`Go on with the code ${code}`)
  })

  it('sends the public form', async () => {
    const { code } = await ask()
    const html = await show(world, answerPage, PUBLIC, { params: { code } })
    expect(html).not.toMatch(/Voice|Rosa|Nia|Asha/)
    const values = { ...SAID, allow: 'no', mayQuote: 'yes', bySomebodyElse: 'no' }
    expect(await send(world, answerPage, PUBLIC, { code }, values)).toMatchObject({ to: '/thank-you' })
  })
})

describe('what families say', () => {
  it('is read together from five answers on, in no order', async () => {
    const heard = () => world.look(world.actors.director, readHeard)
    expect((await heard()).answers).toHaveLength(5)
    const html = await show(world, heardPage, world.actors.director)
    expect(html).toContain('She listened')
    expect(html).not.toMatch(/Voice family|Nov 2026|November/)
    const other = await makeWorld(await testDatabase())
    expect(await show(other, heardPage, other.actors.director)).toContain('Fewer than 5 answers')
  })

  it('is answered in public, and taken back where it was wrong', async () => {
    const { answers } = await world.look(world.actors.director, readHeard)
    const act = (operation: Operation, input: object) =>
      run(world.database, operation, world.actors.director, input, { now: NOON })
    await act(themeFeedback as Operation, { answer: answers[0]!.id, themes: ['listening'] })
    const said = { theme: 'time', said: 'You were late', did: 'We ring before we come' }
    const { published } = (await act(publishSaidAndDid as Operation, said)) as { published: string }
    const open = () => show(world, youSaidPage, PUBLIC)
    expect(await open()).toContain('We did: We ring before we come')
    expect(await open()).toContain('There are too few to show')
    await act(takeBackSaidAndDid as Operation, { published })
    expect(await open()).not.toContain('We ring before we come')
  })
})
