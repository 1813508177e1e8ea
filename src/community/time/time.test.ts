import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { show } from '../../record/testing/show.ts'
import { makeWorld, NOON, TODAY, type World } from '../../record/testing/world.ts'
import { timePage } from '../pages/time-page.tsx'
import { addVolunteer } from '../volunteers/add-volunteer.ts'
import { balancesOf } from './balances.ts'
import { giveTime } from './give-time.ts'
import { readCredits } from './read-time.ts'
import { takeBackTime } from './take-back-time.ts'

let world: World
let people: (string | undefined)[]
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  const add = async (name: string) => {
    const told = { name, contact: '07700 900666', shares: ['skill'], agreedOn: TODAY }
    return (await run(world.database, addVolunteer, coordinator(), told, { now: NOON })).volunteer
  }
  people = [await add('Ann'), await add('Bob'), await add('Cem'), undefined]
})

const coordinator = () => world.actors.coordinator
const give = async (given: object) =>
  (
    await run(
      world.database,
      giveTime,
      coordinator(),
      { hours: 1, on: TODAY, what: 'A lift', ...given },
      { now: NOON },
    )
  ).credit
const balances = async () => balancesOf(await world.look(coordinator(), readCredits))
const net = (all: Awaited<ReturnType<typeof balances>>) =>
  all.reduce((sum, { given, received }) => sum + given - received, 0)

describe('the time bank', () => {
  it('sums to nothing after every line, whoever gives and whatever is taken back', async () => {
    for (let at = 0; at < 12; at++) {
      const pair = { giver: people[at % 4], receiver: people[(at + 1 + (at % 3)) % 4] }
      const credit = await give({ ...pair, hours: (at + 1) / 4 })
      if (at % 3 === 0) await run(world.database, takeBackTime, coordinator(), { credit }, { now: NOON })
      const all = await balances()
      expect(net(all)).toBe(0)
      expect(all.reduce((sum, { given }) => sum + given, 0)).toBeGreaterThan(0)
    }
  })

  it('puts a line right by another one, once, and both stay to be read', async () => {
    const before = await balances()
    const credit = await give({ giver: people[0], receiver: people[1], what: 'A haircut' })
    await run(world.database, takeBackTime, coordinator(), { credit }, { now: NOON })
    const of = (all: typeof before, id: string) => {
      const own = all.find(({ holder }) => holder === id)
      return (own?.given ?? 0) - (own?.received ?? 0)
    }
    expect(of(await balances(), people[0]!)).toBe(of(before, people[0]!))
    await expect(run(world.database, takeBackTime, coordinator(), { credit })).rejects.toMatchObject({
      code: 'conflict',
    })
    const html = await show(world, timePage, coordinator())
    expect(html).toContain('Taken back: A haircut')
  })

  it('takes no time from somebody to themselves, and none of a day to come', async () => {
    await expect(give({ giver: people[0], receiver: people[0] })).rejects.toMatchObject({ code: 'invalid' })
    await expect(give({})).rejects.toMatchObject({ code: 'invalid' })
    await expect(give({ giver: people[0], on: '2027-01-01' })).rejects.toMatchObject({ code: 'invalid' })
  })
})
