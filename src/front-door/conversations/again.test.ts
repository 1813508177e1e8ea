import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../platform/testing/database.ts'
import { addDays } from '../../platform/time/day.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { OUTCOME_KEYS } from '../outcomes/outcomes.ts'
import { talker } from '../testing/talk.ts'
import { type Asked, bounced, within12Months } from './again.ts'
import { threadOf } from './thread.ts'

const asked = (
  id: string,
  receivedOn: string,
  outcome: Asked['outcome'] = null,
  reached: Asked['reached'] = [],
) => ({
  id,
  receivedOn,
  outcome,
  reached,
})

describe('asking again', () => {
  const now = asked('now', '2025-02-28')

  it('counts what was asked in the twelve months before, to the day, over a leap day', () => {
    const earlier = [asked('in', '2024-02-28', 'advice'), asked('out', '2024-02-27', 'advice')]
    expect(bounced(now, earlier).map(({ id }) => id)).toEqual(['in'])
  })

  it('is a bounce after advice, after their own network, and after a link that reached nobody', () => {
    const earlier = [
      asked('advice', '2025-01-01', 'advice'),
      asked('network', '2025-01-01', 'own-network'),
      asked('lost', '2025-01-01', 'community', ['not-reached', null]),
      asked('held', '2025-01-01', 'community', ['not-reached', 'reached']),
      asked('help', '2025-01-01', 'family-help'),
      asked('open', '2025-01-01'),
    ]
    expect(bounced(now, earlier).map(({ id }) => id)).toEqual(['advice', 'network', 'lost'])
  })

  it('never counts itself, the future or more than was asked', () => {
    const some = fc.record({
      id: fc.constantFrom('now', 'a', 'b', 'c'),
      receivedOn: fc.integer({ min: -900, max: 900 }).map((days) => addDays('2025-02-28', days)),
      outcome: fc.constantFrom(null, ...OUTCOME_KEYS),
      reached: fc.constant([]),
    })
    fc.assert(
      fc.property(fc.array(some), (others) => {
        const within = within12Months(now, others)
        expect(within.every(({ id, receivedOn }) => id !== 'now' && receivedOn <= now.receivedOn)).toBe(true)
        expect(bounced(now, others).every((one) => within.includes(one))).toBe(true)
      }),
    )
  })
})

describe('a thread', () => {
  let world: World
  beforeAll(async () => {
    world = await makeWorld(await testDatabase())
  })

  it('holds three conversations about the same children as one', async () => {
    const at = talker(world)
    const day = (days: number) => new Date(NOON.getTime() + days * 86_400_000)
    const first = await at.start({}, day(0))
    const second = await at.start({}, day(10))
    const third = await at.start({}, day(20))
    const other = await at.start({}, day(21))
    await at.link(first, world.children[0])
    await at.link(second, world.children[0])
    await at.link(second, world.children[1])
    await at.link(third, world.children[1])
    await at.link(other, world.unknownChild)
    await at.decide(first)
    const thread = await world.look(world.actors['front-door'], (viewer) => threadOf(viewer, third))
    expect(thread.map(({ id }) => id)).toEqual([third, second, first])
    expect(bounced(thread[0]!, thread).map(({ id }) => id)).toEqual([first])
  })
})
