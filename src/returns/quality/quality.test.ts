import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../platform/database/open.ts'
import { newId } from '../../platform/id.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { deriveReturn } from '../kept/derive-return.ts'
import { keepNext } from '../kept/keeper.ts'
import { answerFinding } from './answer-finding.ts'
import { askAboutFinding } from './ask-about-finding.ts'
import { chooseQualityOwner } from './choose-owner.ts'
import { findingsOf } from './findings-of.ts'
import { questionsPanel } from './home-panel.tsx'
import { prompts } from './prompts.tsx'
import { readQuality } from './read-quality.ts'

let database: Database
let world: World
beforeAll(async () => {
  database = await testDatabase()
  world = await makeWorld(database)
  await world.as(world.actors.analyst, (context) => deriveReturn.run({ kind: 'cin', year: 2027 }, context))
  await keepNext(database, newId(), NOON)
})

const findings = () =>
  world.look(world.actors['key-worker'], (viewer) => findingsOf(viewer, world.children[0]))
const quality = () =>
  world.look(world.actors.analyst, (viewer) => readQuality(viewer, { kind: 'cin', year: 2027, page: 1 }))

describe('what the returns ask of a child', () => {
  it('is found by the rules that check whole returns, on what the record holds now', async () => {
    expect((await findings()).map(({ code }) => code)).toContain('4220')
  })

  it('is found in less than 50 ms', async () => {
    await findings()
    const times: number[] = []
    for (let i = 0; i < 9; i++) {
      const began = performance.now()
      await findings()
      times.push(performance.now() - began)
    }
    expect(Math.min(...times)).toBeLessThan(50)
  })

  it('stands on the page where it is entered, until it is explained', async () => {
    const shown = async () => {
      const [person] = prompts
      return world.look(world.actors['key-worker'], async (viewer) => {
        const data = (await person!.read(viewer, { person: world.children[0] })) as {
          open: { code: string }[]
        }
        return data.open.map(({ code }) => code)
      })
    }
    expect(await shown()).toContain('4220')
    await answer('explained', 'They would rather not say')
    expect(await shown()).not.toContain('4220')
  })
})

const about = { kind: 'cin', year: 2027, code: '4220' } as const
const answer = (how: 'explained' | 'corrected', words: string) =>
  world.as(world.actors['key-worker'], (context) =>
    answerFinding.run({ person: world.children[0], ...about, how, answer: words }, context),
  )
const waiting = (who: 'key-worker' | 'colleague') =>
  world.look(world.actors[who], async (viewer) => (await questionsPanel.read(viewer)) as { after: string }[])

describe('a question', () => {
  it('waits for the key worker, or whoever was chosen, and is gone with the answer', async () => {
    const person = world.children[0]
    await world.as(world.actors.analyst, (context) =>
      askAboutFinding.run({ person, ...about, question: 'Was it asked?' }, context),
    )
    expect((await waiting('key-worker')).map(({ after }) => after)).toEqual(['Was it asked?'])
    const worker = world.actors.colleague.worker!
    await world.as(world.actors.analyst, (context) => chooseQualityOwner.run({ person, worker }, context))
    expect(await waiting('key-worker')).toEqual([])
    expect(await waiting('colleague')).toHaveLength(1)
    await answer('explained', 'They would rather not say')
    expect(await waiting('colleague')).toEqual([])
  })

  it('leaves its answer in the record, and in the list of what was explained', async () => {
    const { children, owners } = await quality()
    const [first] = children.filter(({ person }) => person === world.children[0])
    expect(first).toMatchObject({ explained: 1, owner: 'Col Colleague' })
    expect(owners.map(({ name }) => name)).toContain('Asha Key')
    const entries = await database.within('TEST', (db) =>
      db.selectFrom('ledger_entry').select('body').where('kind', '=', 'return-question-answered').execute(),
    )
    expect(entries.at(-1)).toEqual({ body: 'They would rather not say' })
  })
})

describe('the list of the quality of the data', () => {
  it('narrows by rule and by who looks after it, and names no child', async () => {
    const all = await quality()
    expect(all.rules.map(({ code }) => code)).toContain('4220')
    const read = (more: object) =>
      world.look(world.actors.analyst, (viewer) =>
        readQuality(viewer, { kind: 'cin', year: 2027, page: 1, ...more }),
      )
    expect((await read({ rule: '4220' })).total).toBe(3)
    expect((await read({ owner: world.actors.colleague.worker })).total).toBe(1)
    expect((await read({ owner: 'nobody' })).total).toBe(0)
    expect(JSON.stringify(all)).not.toContain('Rowe')
  })
})
