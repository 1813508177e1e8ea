import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../platform/operations/run.ts'
import { testDatabase } from '../../platform/testing/database.ts'
import { addressesOf } from '../../record/people/addresses.ts'
import { tiesOf } from '../../record/relationships/relationship.ts'
import { send } from '../../record/testing/show.ts'
import { makeWorld, NOON, type World } from '../../record/testing/world.ts'
import { talker } from '../testing/talk.ts'
import { addFamily, whoEachMayBe } from './add-family.ts'
import { readConversation } from './conversation.ts'
import { newPeoplePage } from './pages/new-people-page.tsx'
import { typedPeople } from './typed-people.ts'

let world: World
let at: ReturnType<typeof talker>
beforeAll(async () => {
  world = await makeWorld(await testDatabase())
  at = talker(world)
})

const door = () => world.actors['front-door']
const add = (conversation: string, answers: object) =>
  run(world.database, addFamily, door(), { conversation, ...answers }, { now: NOON })

const HOUSE = { lines: '4 Mill Lane', postcode: 'ZZ1 1AA' }
const children = [
  { given: 'Orla', birth: '2015-03-01', sex: 'F', part: 'child' },
  { given: 'Fionn', birth: '2018-05-02', sex: 'M', part: 'child' },
  { given: 'Unborn baby', part: 'child' },
]

describe('a family written down in one go', () => {
  it('says who is who to the children, and where they live, without asking again', async () => {
    const conversation = await at.start()
    const others = [
      { given: 'Maeve', sex: 'F', part: 'parent' },
      { given: 'Declan', family: 'Quill', sex: 'M', part: 'parent-elsewhere' },
      { given: 'Nuala', sex: 'F', part: 'grandparent' },
    ]
    const { people } = await add(conversation, {
      family: 'Brannigan',
      ...HOUSE,
      people: [...children, ...others],
    })
    const [orla, , , , declan] = people
    await world.look(door(), async (viewer) => {
      const ties = await tiesOf(viewer, [orla!])
      expect(ties.map(({ word, livesWith }) => `${word} ${livesWith}`).sort()).toEqual([
        'brother true',
        'father false',
        'grandmother false',
        'mother true',
        'sister or brother true',
      ])
      const home = await addressesOf(viewer, [people[3]!])
      expect(home).toMatchObject([{ lines: HOUSE.lines, postcode: HOUSE.postcode }])
      expect(await addressesOf(viewer, [declan!])).toEqual([])
      const { people: linked } = await readConversation(viewer, conversation)
      expect(linked.map(({ part }) => part).sort()).toEqual([
        'child',
        'child',
        'child',
        'other',
        'parent',
        'parent',
      ])
    })
  })

  it('shows who is alike in the row that it is about, and writes nothing before somebody has looked', async () => {
    const conversation = await at.start()
    const again = {
      family: 'Marlow',
      people: [
        { given: 'Zelda', part: 'child' },
        { given: 'Ada', birth: '2012-02-29', part: 'child' },
      ],
    }
    await expect(add(conversation, again)).rejects.toMatchObject({ code: 'conflict' })
    const { family, people } = typedPeople(again)
    const alike = await world.look(door(), (viewer) => whoEachMayBe(viewer, family, people))
    expect(alike.map((some) => some.length > 0)).toEqual([false, true])
    const looked = again.people.map((one) => ({ ...one, looked: 'yes' }))
    const { to } = await send(world, newPeoplePage, door(), { conversation }, {
      ...again,
      people: looked,
    } as never)
    expect(to).toBe(`/front-door/${conversation}`)
  })

  it('refuses a birthday that is still to come, in its row', async () => {
    const conversation = await at.start()
    const early = { people: [children[0], { ...children[1], birth: '2027-01-01' }] }
    await expect(add(conversation, early)).rejects.toMatchObject({
      details: { problems: [{ path: ['people', '1', 'birth'] }] },
    })
  })
})
