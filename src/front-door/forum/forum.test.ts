import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import type { Actor } from '../../platform/operations/operation.ts'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { fetchFile, show } from '../../record/testing/show.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import type { Outcome } from '../outcomes/outcomes.ts'
import { answerStory } from './answer-story.ts'
import { bringElsewhere } from './bring-elsewhere.ts'
import { agreement, byTeam, columnOf, countsOf } from './compare.ts'
import { forumDownload } from './forum-file.ts'
import { storyPage } from './pages/story-page.tsx'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const many = (offer: Outcome, count: number): Outcome[] => Array(count).fill(offer)
const answer = (actor: Actor, offer: Outcome, judgement: string) =>
  run(world.database, answerStory, actor, { story: 'flat', offer, judgement }, { now: NOON })
const story = () => show(world, storyPage, world.actors['key-worker'], { params: { story: 'flat' } })
/** Somebody else of the key worker’s team. */
const somebody = (): Actor => ({ ...world.actors['key-worker'], account: newId() })

describe('how differently people judge', () => {
  it('counts what would be offered, and how often two people would offer the same', () => {
    const all = countsOf([...many('family-help', 8), ...many('community', 4)])
    expect(columnOf('All', all)).toMatchObject({
      people: 12,
      offers: { 'family-help': 8, community: 4, advice: 0 },
    })
    expect(agreement(all)).toBe(0.5)
    expect(agreement(countsOf(many('advice', 9)))).toBe(1)
  })

  it('shows nothing of fewer than six, nor what could be had by taking away', () => {
    const few = countsOf(many('advice', 5))
    expect(columnOf('Few', few)).toMatchObject({ people: undefined, offers: { advice: 'small' } })
    expect(agreement(few)).toBeUndefined()
    const lone = columnOf('Lone', countsOf([...many('advice', 6), 'safety', ...many('community', 4)]))
    expect(lone.offers).toMatchObject({ safety: 'small', community: 'hidden with another', advice: 6 })
    const teams = new Map([
      ['Hill', countsOf(many('advice', 9))],
      ['Dale', countsOf(many('advice', 7))],
      ['Moor', few],
    ])
    expect(byTeam(teams).map(({ who }) => who)).toEqual(['Hill'])
    teams.set('Fen', countsOf(many('safety', 4)))
    expect(byTeam(teams).map(({ who }) => who)).toEqual(['Dale', 'Hill', 'Other teams'])
  })
})

describe('the forum', () => {
  it('asks for one’s own judgement before it shows any, and then shows whose nobody is', async () => {
    for (let count = 0; count < 6; count++)
      await answer(somebody(), 'family-help', `Damp makes them ill ${count}`)
    expect(await story()).not.toContain('Damp makes them ill')
    await answer(world.actors['key-worker'], 'community', 'They are warm; the flat is the trouble')
    await answer(world.actors['key-worker'], 'own-network', 'I thought again')
    const html = await story()
    expect(html).toContain('Damp makes them ill 3')
    expect(html).toContain('I thought again')
    expect(html).not.toContain('the flat is the trouble')
    expect(html).toMatch(/By team.*Hillside/s)
    expect(html).not.toContain('Asha Key')
    const entries = await world.look(world.actors['key-worker'], ({ db }) =>
      db.selectFrom('ledger_entry').select('facts').where('kind', 'like', '%forum%').execute(),
    )
    expect(entries).toEqual([])
  })

  it('gives its counts to another council, which lays them beside its own', async () => {
    const file = await fetchFile(world, forumDownload, world.actors.director)
    expect(String(file.body)).not.toMatch(/Damp|account|team/)
    const theirs = JSON.parse(String(file.body))
    const bring = (content: string) =>
      run(world.database, bringElsewhere, world.actors.director, { file: content }, { now: NOON })
    await expect(bring(String(file.body))).rejects.toMatchObject({ code: 'invalid' })
    await expect(bring('{}')).rejects.toMatchObject({ code: 'invalid' })
    await bring(JSON.stringify({ ...theirs, council: 'Elsewhere' }))
    expect(await story()).toContain('Elsewhere')
  })

  it('is for those who judge', async () => {
    const refused = answer(world.actors.analyst, 'advice', 'x')
    await expect(refused).rejects.toMatchObject({ code: 'not-allowed' })
  })
})
