import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase } from '../../platform/testing/database.ts'
import { readPeople } from '../../record/people/person.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { type FreshFamily, freshFamily } from '../testing/fresh-family.ts'
import { addToAssessment } from './add-to-assessment.ts'
import { chooseAssessment } from './choose-assessment.ts'
import { readConversation } from './read-assessment.ts'
import { EHC_TOPICS, suggestTopics } from './topics.ts'

let world: World
let of: FreshFamily
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})
beforeEach(async () => {
  of = await freshFamily(world)
})

const conversation = () =>
  world.look(world.actors['key-worker'], (viewer) => readConversation(viewer, of.family))
const LATER = new Date('2026-12-01T12:00:00Z')

describe('what the conversation covers', () => {
  it('is suggested by the children’s ages, and follows an education, health and care plan for a disabled child', async () => {
    const people = await world.look(world.actors['key-worker'], (viewer) => readPeople(viewer, of.children))
    const topics = suggestTopics(people)
    expect(topics).toEqual(expect.arrayContaining(['babies-and-small-children', 'growing-up', 'daily-life']))
    expect(topics).not.toEqual(expect.arrayContaining(['ehc-views']))
    const [nia] = people
    const disabled = nia && !nia.restricted ? [{ ...nia, disabilities: ['LD'] }] : []
    expect(suggestTopics(disabled)).toEqual(expect.arrayContaining([...EHC_TOPICS]))
    expect(suggestTopics([{ restricted: true, id: of.children[0] }])).not.toContain('growing-up')
  })

  it('is chosen with a depth and changed later, never over a newer choice', async () => {
    await of.act('key-worker', chooseAssessment, { topics: ['daily-life', 'money'], depth: 'light' })
    await of.act('key-worker', chooseAssessment, { topics: ['safety'], depth: 'thorough', version: 0 })
    expect((await conversation()).chosen).toMatchObject({ topics: ['safety'], depth: 'thorough', version: 1 })
    const old = of.act('key-worker', chooseAssessment, { topics: ['money'], depth: 'light', version: 0 })
    await expect(old).rejects.toMatchObject({ code: 'stale' })
    const blind = of.act('key-worker', chooseAssessment, { topics: ['money'], depth: 'light' })
    await expect(blind).rejects.toMatchObject({ code: 'stale' })
  })

  it('is led by those who help, and has at least one topic', async () => {
    const none = of.act('key-worker', chooseAssessment, { depth: 'light' })
    await expect(none).rejects.toMatchObject({ code: 'invalid' })
    const stranger = of.act('stranger', chooseAssessment, { topics: ['money'], depth: 'light' })
    await expect(stranger).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

describe('the conversation', () => {
  it('grows: the newest answer stands, the earlier stay with who and when, blanks change nothing', async () => {
    const first = [
      { topic: 'daily-life', answer: 'Tired mornings', comment: 'It is the night shifts' },
      { topic: 'money' },
    ]
    await of.act('key-worker', addToAssessment, { answers: first })
    await of.act(
      'colleague',
      addToAssessment,
      { answers: [{ topic: 'daily-life', answer: 'Mornings are easier' }] },
      LATER,
    )
    const { answers } = await conversation()
    expect([...answers.keys()]).toEqual(['daily-life'])
    expect(answers.get('daily-life')).toMatchObject([
      { answer: 'Mornings are easier', author: 'Col Colleague', saidOn: '2026-12-01' },
      {
        answer: 'Tired mornings',
        comment: 'It is the night shifts',
        author: 'Asha Key',
        saidOn: '2026-11-20',
      },
    ])
  })

  it('refuses nothing said, and a day still to come', async () => {
    const empty = of.act('key-worker', addToAssessment, { answers: [{ topic: 'money', answer: ' ' }] })
    await expect(empty).rejects.toMatchObject({ details: { problems: [{ path: ['answers'] }] } })
    const said = { answers: [{ topic: 'money', answer: 'Debts' }], saidOn: '2026-11-21' }
    const early = of.act('key-worker', addToAssessment, said, NOON)
    await expect(early).rejects.toMatchObject({ details: { problems: [{ path: ['saidOn'] }] } })
  })

  it('cannot be rewritten in the database: an answer is added, never changed or removed', async () => {
    await of.act('key-worker', addToAssessment, { answers: [{ topic: 'money', answer: 'Debts' }] })
    const change = world.as(world.actors['key-worker'], ({ db }) =>
      db.updateTable('assessment_answer').set({ answer: 'x' }).where('family_id', '=', of.family).execute(),
    )
    await expect(change).rejects.toThrow()
  })
})
