import { beforeAll, describe, expect, it } from 'vitest'
import { shareOf } from '../../engines/statistics/share.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { readReferrals } from '../outcomes/read-referrals.ts'
import { talker } from '../testing/talk.ts'
import { readLearning } from './read-learning.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
})

const day = (days: number) => new Date(NOON.getTime() + days * 86_400_000)

describe('what we learn', () => {
  it('shows no share about fewer than six', () => {
    expect(shareOf(3, 40)).toBeUndefined()
    expect(shareOf(37, 40)).toBeUndefined()
    expect(shareOf(0, 0)).toBeUndefined()
    expect(shareOf(10, 40)).toMatchObject({ of: 40, percent: 25 })
  })

  it('counts who asked again within twelve months, and hides small counts', async () => {
    const at = talker(world)
    for (let count = 0; count < 7; count++) {
      const id = await at.start({}, day(-count * 10))
      await at.link(id, world.children[0])
      await at.decide(id)
    }
    for (let count = 0; count < 6; count++) await at.link(await at.start(), world.children[1])
    await at.link(await at.start({}, day(-500)), world.unknownChild)
    await at.link(await at.start(), world.unknownChild)
    const learned = await world.look(world.actors['team-manager'], readLearning)
    expect(learned.outcomes.find(({ outcome }) => outcome === 'advice')).toMatchObject({ count: 7 })
    expect(learned.outcomes.find(({ outcome }) => outcome === 'safety')).toMatchObject({ count: 0 })
    // Seven about one child, six of them again; six at one moment about another, none again; one after too long.
    expect(learned.again).toMatchObject({ of: 14, percent: 43 })
  })

  it('gives the returns a referral for each child, with its source and whether nothing followed', async () => {
    const referrals = await world.look(world.actors['team-manager'], (viewer) =>
      readReferrals(viewer, { from: '2026-11-20', until: '2026-11-21' }),
    )
    expect(referrals).toMatchObject([
      {
        child: world.children[0],
        referralDate: '2026-11-20',
        source: '1A',
        noFurtherAction: true,
        primaryNeed: null,
      },
    ])
  })
})
