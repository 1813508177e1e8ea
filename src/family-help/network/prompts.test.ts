import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../platform/testing/database.ts'
import { networkOf } from '../../record/relationships/network.ts'
import { show } from '../../record/testing/show.ts'
import { makeWorld, type World } from '../../record/testing/world.ts'
import { networkPage } from '../pages/network-page.tsx'
import { type FreshFamily, freshFamily, relate } from '../testing/fresh-family.ts'
import { offerConference } from './offer-conference.ts'
import { networkPrompts } from './prompts.ts'

let world: World
let of: FreshFamily
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  of = await freshFamily(world)
})

const texts = () =>
  world.look(world.actors['key-worker'], async (viewer) =>
    networkPrompts(await networkOf(viewer, of.family)).flatMap(({ text, child }) =>
      child === of.children[0] ? [text] : [],
    ),
  )
const page = () => show(world, networkPage, world.actors['key-worker'], { params: { family: of.family } })

describe('who counts', () => {
  it('is asked in the child’s own words, of step and chosen kin, and beyond the home', async () => {
    expect(await texts()).toEqual([
      'Who would Nia say is family? Ask, and keep the words.',
      'Is there a step-parent, a half-brother or half-sister, a friend or neighbour who is like family to Nia?',
      'Who would come if Nia rang at night? Nobody outside the home is on the map yet.',
    ])
  })

  it('is asked no more once it is answered, and the child’s own name for them is kept', async () => {
    const tie = { person: of.children[0], other: world.father, kind: 'friend', nature: 'chosen' } as const
    await relate(of, { ...tie, childs_words: 'Uncle Oak', counts_as_family: true })
    expect((await texts()).filter((text) => !text.includes('rang'))).toEqual([])
    const html = await page()
    expect(html).toContain('Uncle Oak')
  })
})

describe('a family group conference', () => {
  it('is suggested early, again where they said later, and no more once they said yes or no', async () => {
    const offer = (answer: string) => of.act('key-worker', offerConference, { answer, words: 'Gran first' })
    expect(await page()).toContain('Ask the family whether they would like it')
    await offer('later')
    expect(await page()).toContain('Ask the family whether they would like it')
    await offer('yes')
    const html = await page()
    expect(html).toContain('Yes, let us come together')
    expect(html).not.toContain('Ask the family whether they would like it')
  })
})
